export type * from "./annotation.js";
export * from "./comparison.js";
export type * from "./ledger.js";
export * from "./magnitude.js";
export type * from "./page.js";
export * from "./readable-end.js";
export type * from "./report.js";
export * from "./span.js";
export type * from "./story.js";
