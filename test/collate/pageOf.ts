import type { Page } from "../../src/model/index.js";

/** The n-th report as a page, published on the day of all or on `published`. */
export const pageOf = (body: string, n: number, published = "2031-05-08"): Page => ({
  input: `${n}`,
  format: "text",
  body,
  given: { id: `${n}`, published, language: "en" },
  retrieved: null,
});
