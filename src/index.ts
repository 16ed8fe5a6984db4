export { align } from "./align/index.js";
export { annotate, annotateAll } from "./annotate/index.js";
export { cluster } from "./cluster/index.js";
export { collate } from "./collate/index.js";
export { type Extraction, extract } from "./extract/index.js";
export type * from "./model/index.js";
export { compare, tell } from "./pipeline.js";
export {
  type HtmlOptions,
  type JsonOptions,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
  type TerminalOptions,
} from "./render/index.js";
export { trace } from "./trace/index.js";
