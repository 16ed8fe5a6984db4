export type * from "./annotation.js";
export type * from "./ledger.js";
export type * from "./page.js";
export type * from "./report.js";
export * from "./span.js";
export type * from "./story.js";
