import type { Report } from "../../src/model/index.js";

/** A report of nothing but a text. */
export const reportOf = (text: string): Report => ({
  id: "r",
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
});
