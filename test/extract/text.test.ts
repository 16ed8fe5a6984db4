import { expect, test } from "vitest";
import { processorTime } from "../processorTime.js";
import { BODY, extractBody, reportOf } from "./page.js";

const HEADLINE = "Crane falls into basin at Port Ellery";

test.each([
  ["first line without a full stop", `${HEADLINE}\n\n${BODY}`, null, HEADLINE],
  ["first line that says the title", `${HEADLINE}.\n\n${BODY}`, HEADLINE, `${HEADLINE}.`],
  ["first line with white space before", ` ${HEADLINE}\n${BODY}`, null, HEADLINE],
  ["first sentence", BODY, null, null],
  ["a title that is the first sentence", BODY, BODY.split("\n")[0] as string, null],
  ["a name under a picture", `Anna Quill\n\n${BODY}`, null, null],
  ["a caption", `The crane lies in the basin (Photo: Anna Quill)\n\n${BODY}`, null, null],
  ["a line that has nothing of the given title", `Boats seen from the old mole\n\n${BODY}`, HEADLINE, null],
])("headline: %s", (_, text, title, expected) => {
  const report = reportOf(text, "text", { given: title === null ? {} : { title } });
  expect(report.headline === null ? null : text.slice(report.headline.start, report.headline.end)).toBe(expected);
  expect(report.title).toBe(title ?? expected);
});

test("text is kept to the last character", () => {
  const text = `\uFEFF  ${BODY.replaceAll("\n\n", "\r\n")} \n\n`;
  expect(reportOf(text).text).toBe(text);
});

test("the id is the given one, else the same for the same words and address", () => {
  expect(reportOf(BODY, "text", { given: { id: "x1" } }).id).toBe("x1");
  expect(reportOf(BODY).id).toBe(reportOf(BODY, "text", { input: "elsewhere" }).id);
  expect(reportOf(BODY).id).not.toBe(reportOf(BODY, "text", { given: { url: "https://example.test/a" } }).id);
});

test.each([
  ["", "The text is empty."],
  [" \n\t ", "The text is empty."],
  [`PK\u0003\u0004${"\u0000\u0001\uFFFD".repeat(200)}`, "This is binary material, not text."],
  ["12 34 — 56", "There are no words in the text."],
])("no report: %j", (body, reason) => {
  expect(extractBody(body)).toEqual({ reports: [], unread: [{ input: "invented", reason }] });
});

const rules = (body: string, given: object, retrieved: string | null = null): readonly string[] =>
  reportOf(body, "text", { given, retrieved }).problems.map(({ rule }) => rule);

test.each([
  [{ published: "2024-11-18" }, null, []],
  [{}, null, ["no-date"]],
  [{ published: "some day" }, null, ["date"]],
  [{ published: "2024-02-31" }, null, ["date"]],
  [{ published: "2024-11-18" }, "2024-11-10T08:00:00Z", ["late-date"]],
  [{ published: "2024-11-18T08:00:05Z" }, "2024-11-18T08:00:30Z", ["crawl-date"]],
  [{ url: "https://port.example/2024/11/18/crane" }, null, []],
  [{ url: "https://port.example/2022/11/18/crane", published: "2024-11-18" }, null, ["belied-date"]],
  [{ url: "https://port.example/2024/10/18/crane", published: "2024-11-18" }, null, []],
  [{ published: "2024-11-18" }, "2024-11-20T08:00:30Z", []],
])("date problems of %o retrieved %s: %o", (given, retrieved, expected) => {
  expect(rules(BODY, given, retrieved)).toEqual(expected);
});

test.each([
  ["https://port.example/news/2031/05/04/crane.html", "2031-05-04"],
  ["https://port.example/news/2031/may/04/crane", "2031-05-04"],
  ["https://port.example/2031-05-04-crane", "2031-05-04"],
  ["https://port.example/news/20310504-crane.ece", "2031-05-04"],
  ["https://port.example/news/2031/05/crane", null],
  ["https://port.example/news/2031/13/04/crane", null],
  ["https://port.example/story/20310504123/crane", null],
  ["https://port.example/1931/lot/04/crane", null],
])("the day in an address: %s: %s", (url, day) => {
  expect(reportOf(BODY, "text", { given: { url } }).published).toBe(day);
});

test.each([
  ["Posted: Saturday, December 27, 2014 12:48 PM EST", "2024-11-18", ["belied-date"]],
  ["Posted: Monday, November 18, 2024 12:48 PM EST", "2024-11-18", []],
  ["It sank on Friday, Aug. 29, and was found on Sunday, Aug. 31, they said.", "2024-11-18", ["belied-date"].slice(1)],
  ["It sank on Friday, Aug. 26, and was found on Sunday, Aug. 28, they said.", "2024-11-18", ["belied-date"]],
  ["It sank on Friday, Aug. 26, they said, and nobody saw it.", "2024-11-18", []],
])("a date that the text belies: %s, %s", (line, published, expected) => {
  expect(rules(`${line}\n\n${BODY}`, { published })).toEqual(expected);
});

test.each([
  [
    "Le président a annoncé la décision hier soir dans la capitale, et les ministres ont quitté la salle sans un mot de plus.",
    {},
    "fr",
    ["language", "no-date"],
  ],
  [BODY, { language: "de" }, "en", ["language-belied", "no-date"]],
  [BODY, { language: "en-GB" }, "en", ["no-date"]],
])("language of %s", (body, given, language, expected) => {
  const report = reportOf(body, "text", { given });
  expect(report.language).toBe(language);
  expect(report.problems.map(({ rule }) => rule)).toEqual(expected);
});

test("a text of a few words says so", () => {
  expect(rules("Crane falls into basin", { published: "2024-11-18" })).toEqual(["too-short"]);
});

test("runs of anything take no more than linear time", () => {
  const runs = ['"', "1", " ", "A", "(", ")", "Aa ", "- ", "a.b@", "\n", "[", "By Aa Bb ", "12:30 "];
  const bodies = runs.flatMap((run) => [
    run.repeat(300_000 / run.length),
    `${run.repeat(120 / run.length)}\n`.repeat(2500),
  ]);
  const cost = processorTime(() => bodies.map((body) => extractBody(`Some words stand here.\n${body}`)));
  expect(cost).toBeLessThan(20_000); // it takes a tenth of this; what goes back over its text takes minutes
});
