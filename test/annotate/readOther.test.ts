import { expect, test } from "vitest";
import { annotate, annotateAll } from "../../src/annotate/index.js";
import { plainReport } from "../plainReport.js";

const read = (text: string, language: string) => annotate(plainReport(text, { language, published: "2031-05-08" }));

const GERMAN =
  "Ein Feuer auf der Orla Maren hat am Freitag 12 Menschen getötet. Das Schiff fuhr nach Tarvik, sagte Ingrid Solheim.";
const SPANISH = "El puente de Velmora cayó el martes y mató a nueve personas. La alcaldesa Ilsa Brandt dijo que lloró.";

test("a report in another language has sentences for claims, names by their capitals, and nothing that its words would tell", () => {
  const { claims, entities, quantities, timexes, attributions, report } = read(GERMAN, "de");
  expect(claims.map(({ exact }) => exact)).toEqual([
    "Ein Feuer auf der Orla Maren hat am Freitag 12 Menschen getötet.",
    "Das Schiff fuhr nach Tarvik, sagte Ingrid Solheim.",
  ]);
  expect(entities.map(({ name }) => name)).toEqual(["Orla Maren", "Ingrid Solheim"]);
  expect([quantities, timexes, attributions]).toEqual([[], [], []]);
  for (const { start, end, exact } of claims) expect(report.text.slice(start, end)).toBe(exact);
});

test("where nouns have no capital, one name suffices", () => {
  expect(read(SPANISH, "es").entities.map(({ name }) => name)).toEqual(["Velmora", "Ilsa Brandt"]);
});

test("indices hold", () => {
  const { mentions, entities, claims } = read(SPANISH, "es");
  entities.forEach(({ mentions: own }, i) => {
    for (const m of own) expect(mentions[m]?.entity).toBe(i);
  });
  expect(claims[1]?.mentions.map((m) => entities[mentions[m]?.entity ?? -1]?.name)).toEqual(["Ilsa Brandt"]);
});

test("English, and what is too short to tell, is read in full", () => {
  for (const language of ["en", "und"])
    expect(read("Nine people died, Mayor Ilsa Brandt said.", language).quantities).toHaveLength(1);
});

test("several reports read together are what each is by itself, in their order", () => {
  const reports = Array.from({ length: 23 }, (_, i) =>
    i % 4 === 1
      ? plainReport(GERMAN, { language: "de", published: "2031-05-08" })
      : plainReport(`${i + 2} people died on Friday, Mayor Ilsa Brandt said.`, {
          language: "en",
          published: "2031-05-08",
        }),
  );
  expect(annotateAll(reports)).toEqual(reports.map(annotate));
  expect(annotateAll([])).toEqual([]);
});
