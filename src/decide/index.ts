export { record } from "./record.js";
export { type Settled, settle } from "./settle.js";
