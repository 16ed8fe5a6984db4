/** What is known of a page from outside its body (reports.json, front matter, command line, HTTP header); it wins over the page's own. */
export interface PageMetadata {
  readonly id?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
}

/** How the body is to be read. `record` is one JSON object (a line of JSONL, ninjs, NewsArticle JSON-LD, `{title, text}`) or an array of them. */
export type PageFormat = "text" | "html" | "record" | "feed";

/** A decoded body from the outside world, before anything is known of its report: a file, an answer to a request, a line. */
export interface Page {
  /** As the user named it: path, URL, `-`, with `#n` for the n-th record of a stream. */
  readonly input: string;
  readonly format: PageFormat;
  readonly body: string;
  readonly given: PageMetadata;
  /** ISO 8601 instant of retrieval, when known. */
  readonly retrieved: string | null;
}
