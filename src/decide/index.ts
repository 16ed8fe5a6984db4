export { record } from "./record.js";
export { settle } from "./settle.js";
