import type { Page, PageMetadata, Unread } from "../model/index.js";
import type { Extraction } from "./index.js";
import { mended, withoutMojibake } from "./mojibake.js";
import { shapeOf } from "./record-shapes.js";
import { makeReport } from "./report.js";

/** Records of one input beyond this number are left unread, and told: a mistake, or an attack. */
const MOST_RECORDS = 100_000;

/** One JSON record or an array of them: `{id, title, text, …}`, IPTC ninjs, schema.org NewsArticle. */
export function readRecords(page: Page): Extraction {
  const parsed = parse(page.body);
  if ("fault" in parsed) return unread(page.input, parsed.fault);
  const { value } = parsed;
  if (!Array.isArray(value)) return readRecord(page, value);
  if (value.length === 0) return unread(page.input, "The list holds no records.");
  const one = value.length === 1;
  const each = value
    .slice(0, MOST_RECORDS)
    .map((record, at) =>
      readRecord(one ? page : { ...page, given: sharedBy(page), input: `${page.input}#${at + 1}` }, record),
    );
  return {
    reports: each.flatMap(({ reports }) => reports),
    unread: [...each.flatMap((extraction) => extraction.unread), ...overflow(page.input, value.length)],
  };
}

/** What is said of a whole file can't be the address or title of each record in it. */
function sharedBy({ given }: Page): Page["given"] {
  const { publisher, language } = given;
  return { ...(publisher === undefined ? {} : { publisher }), ...(language === undefined ? {} : { language }) };
}

function readRecord(page: Page, value: unknown): Extraction {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return unread(page.input, "The record is not a JSON object.");
  const { text: given, metadata } = shapeOf(value as Readonly<Record<string, unknown>>);
  if (given === null)
    return unread(page.input, 'The record has no text: "text", "body_text" or "articleBody" must hold it.');
  const text = withoutMojibake(given);
  return makeReport(page, { text, metadata: inWords(metadata), problems: mended(given, text) });
}

const inWords = (metadata: PageMetadata): PageMetadata =>
  Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, withoutMojibake(value)]));

function parse(body: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(body.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { fault: `This is not JSON${placeOf(body, (error as Error).message)}.` };
  }
}

/** Line and column of the fault, as far as the parser tells: " (line 3, column 14)". */
function placeOf(body: string, message: string): string {
  if (body.trim() === "") return ": it is empty";
  if (TOO_EARLY.test(message)) return ": it ends too early";
  const before = body.slice(0, faultIn(body)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1) ?? "").length + 1})`;
}

const TOO_EARLY = /end of JSON|Unterminated/;
/** Finding the fault takes a parse for every halving of the body: not worth it beyond this many characters. */
const LONGEST_SEARCHED = 5_000_000;

/** Where the fault is: whatever ends before it merely ends too early. (Parsers differ in whether they tell.) */
function faultIn(body: string): number {
  let [good, bad] = [0, body.length];
  while (bad - good > 1 && body.length <= LONGEST_SEARCHED) {
    const middle = (good + bad) >> 1;
    if (endsTooEarly(body.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function endsTooEarly(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return TOO_EARLY.test(message) || message.includes(`position ${start.length}`);
  }
}

const overflow = (input: string, count: number): readonly Unread[] =>
  count <= MOST_RECORDS ? [] : [{ input, reason: `Only the first ${MOST_RECORDS} of ${count} records were read.` }];

const unread = (input: string, reason: string): Extraction => ({ reports: [], unread: [{ input, reason }] });
