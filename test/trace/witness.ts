import { annotate } from "../../src/annotate/index.js";
import type { AnnotatedReport, Furniture } from "../../src/model/index.js";

/** An invented report. */
export function witness(
  id: string,
  text: string,
  given: {
    readonly publisher?: string;
    readonly published?: string;
    readonly title?: string;
    readonly furniture?: readonly Furniture[];
  } = {},
): AnnotatedReport {
  return annotate({
    id,
    input: id,
    url: null,
    publisher: given.publisher ?? null,
    title: given.title ?? null,
    byline: null,
    published: given.published ?? null,
    modified: null,
    language: "en",
    text,
    headline: null,
    furniture: given.furniture ?? [],
    problems: [],
  });
}
