import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, type Edition, type Page, type PageFormat } from "../src/index.js";

/** Pieces that news is made of, invented, with the characters that break parsers between them. */
const pieces = [
  "Police said on Sunday that at least 12 people were killed in Tarvik.",
  "“We saw nothing,” said Ingrid Solheim, the mayor of Tarvik. “Nothing at all.”",
  "The toll rose to 17, officials told the Harbour Post, citing police.",
  "The ferry was 12 nautical miles (22 km) away, according to Mr. Brandt",
  "Revenue rose 4 percent to €3.1 billion in the first quarter of 2026",
  "did not confirm",
  "two days later, in March",
  "(Photo: Lotte Eide/Metro Daily)",
  "You may also like: another thing",
  '"',
  "“",
  "(((((",
  "\n\n",
  "\r\n",
  "\u202e",
  "\ud83d",
  "😀 1,000,000,000,000,000,000",
  "<script>alert(1)</script>",
  "\u0000",
  "U.S.",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 14 })
  .map((parts) => parts.join(" "));
const date = fc.constantFrom("2026-03-13", "2026-03-14T10:00:00Z", "2026-03-15", "not a date");
const page = fc.record({ body: text, published: date, name: fc.integer({ min: 0, max: 999 }) }).map(
  ({ body, published, name }): Page => ({
    input: `${name}.txt`,
    format: "text",
    body,
    given: { published },
    retrieved: null,
  }),
);
const hostile = fc
  .record({ body: text, format: fc.constantFrom<PageFormat>("text", "html", "record", "feed") })
  .map(({ body, format }): Page => ({ input: `hostile.${format}`, format, body, given: {}, retrieved: null }));

test("every quotation is its span of a report", () => {
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 5 }), (pages) => {
      expect(misquoted(compare(pages))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("any order of the inputs gives the same bytes", () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(page, { minLength: 2, maxLength: 5, selector: ({ input }) => input })
        .chain((pages) => fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length }))),
      ([pages, shuffled]) => {
        expect(JSON.stringify(compare(shuffled))).toBe(JSON.stringify(compare(pages)));
      },
    ),
    { numRuns: 60 },
  );
});

test("no input makes it throw", () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), (pages) => {
      expect(compare(pages).format).toBe("variorum/1");
    }),
    { numRuns: 120 },
  );
});

/** Every object with `report`, `start`, `end` and `exact`, wherever it stands, whose words aren't those of its report. */
function misquoted({ stories }: Edition): readonly unknown[] {
  return stories.flatMap((story) => {
    const texts = new Map(story.reports.map(({ sigil, text: words }) => [sigil, words]));
    return quotations(story).filter(({ report, start, end, exact }) => texts.get(report)?.slice(start, end) !== exact);
  });
}

interface Quotation {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

function quotations(value: unknown): readonly Quotation[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(quotations);
  return "exact" in value && "report" in value ? [value as Quotation, ...inner] : inner;
}
