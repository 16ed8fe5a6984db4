export { renderCsv } from "./csv.js";
export { renderHtml } from "./html/index.js";
export type { ErrorRate, HtmlOptions } from "./html/options.js";
export { type JsonOptions, renderJson } from "./json.js";
export { renderMarkdown } from "./markdown/index.js";
export { renderTerminal } from "./terminal/index.js";
export type { TerminalOptions } from "./terminal/pen.js";
