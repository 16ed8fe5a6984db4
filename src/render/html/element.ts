import type { HtmlEscapedString } from "hono/utils/html";

/** What a component gives: markup, or nothing. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString> | null;
