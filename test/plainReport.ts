import type { Report } from "../src/model/index.js";

/** A report of nothing but a text, and what else is known of it: so that a test or a figure concerns one stage alone. */
export const plainReport = (text: string, known: Partial<Report> = {}): Report => ({
  id: "plain",
  input: "-",
  url: null,
  publisher: null,
  title: null,
  byline: null,
  published: null,
  modified: null,
  language: "en",
  text,
  headline: null,
  furniture: [],
  problems: [],
  ...known,
});
