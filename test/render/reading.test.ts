import { describe, expect, it } from "vitest";
import type { Claim, Ledger, Quoted, TimelineItem } from "../../src/model/index.js";
import { renderTerminal } from "../../src/render/index.js";
import { aroundTime } from "../../src/render/view/aroundTime.js";
import { type Aid, lineOf } from "../../src/render/view/line.js";
import { publisherOf, titleOf } from "../../src/render/view/names.js";
import { asPart } from "../../src/render/view/part.js";
import { missingMarks } from "../../src/render/view/quoteMarks.js";
import { whenText } from "../../src/render/view/when.js";
import { EDITION } from "./fixture.js";

const ledger = EDITION.stories[0] as Ledger;
const report = ledger.reports[0] as Ledger["reports"][number];

describe("asPart", () => {
  it.each([
    ["which left 40 homes without water", "… which left 40 homes without water"],
    [", the mayor said", "… the mayor said"],
    ["— and stayed there", "… and stayed there"],
    ["'s why the quay burned", "… 's why the quay burned"],
    ["'found no smoke' on the quay", "'found no smoke' on the quay"],
    ["The quay burned", "The quay burned"],
    ["“we saw the smoke”", "“we saw the smoke”"],
    ["40 homes were without water", "40 homes were without water"],
    ["called it “the worst night", "… called it “the worst night”"],
    ["never again” at the gate", "… “never again” at the gate"],
  ])("%s", (words, shown) => expect(asPart(words)).toBe(shown));
});

describe("missingMarks", () => {
  it.each([
    ["Falk called it “the worst night", "", "”"],
    ["never again,” Falk said, “not here”", "“", ""],
    ['Falk called it "the worst night', "", '"'],
    ['A gate?" she said', '"', ""],
    ['"A gate?" she said. "Here', "", '"'],
    ["“A gate?” she said", "", ""],
    ['a "gate" of 6 feet', "", ""],
    ['she said " we held', "", ""],
    ["", "", ""],
  ])("%s", (text, open, close) => expect(missingMarks(text)).toEqual({ open, close }));
});

describe("lineOf", () => {
  const entry = ledger.entries[0] as Ledger["entries"][number];
  const reading = entry.readings[0] as (typeof entry.readings)[number];
  const [model] = reading.claims as [Claim];
  interface Made {
    readonly words: string;
    /** The sentence it stands in; the words alone when left out. */
    readonly sentence?: string;
    readonly subject?: string;
    readonly polarity?: Claim["polarity"];
  }
  const shown = (...made: readonly Made[]): string => shownWith("dimmed", [], ...made);
  /** What is printed of claims that each stand in a report of their own. */
  const shownWith = (aid: Aid, told: readonly string[], ...made: readonly Made[]): string => {
    const reports = new Map<string, Ledger["reports"][number]>();
    const claims = made.map(({ words, sentence = words, subject, polarity = "positive" }, i): Claim => {
      const text = `${sentence} ${subject ?? ""}`;
      const start = sentence.indexOf(words);
      const sigil = `R${i}`;
      reports.set(sigil, { ...report, sigil, text, sentences: [{ start: 0, end: sentence.length }] });
      const quoted = subject && { report: sigil, start: sentence.length + 1, end: text.length, exact: subject };
      const place = { report: sigil, start, end: start + words.length, exact: words, sentence: 0 };
      return { ...model, ...place, polarity, subject: quoted || null };
    });
    const line = lineOf(reports, { ...reading, claims }, aid, new Set(told));
    return line === null ? "" : `${line.lead}<${line.words}>${line.tail}`;
  };
  const long = ", as the board has held for years".repeat(8);

  it("opens and closes what is cut out of a quotation", () => {
    expect(
      shown({ words: "Falk called it “the worst night", sentence: "Falk called it “the worst night” of all." }),
    ).toBe("<Falk called it “the worst night>”");
    expect(shown({ words: "We held,” she said", sentence: "“We held,” she said." })).toBe("“<We held,” she said>");
  });

  it("prefers what begins as a sentence does, and no pronoun", () => {
    expect(shown({ words: "which held" }, { words: "The gate held" })).toBe("<The gate held>");
    expect(shown({ words: "It held" }, { words: "The gate held" })).toBe("<The gate held>");
    expect(shown({ words: "It held" }, { words: "which held" })).toBe("<It held>");
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      "what the others bear out",
      "The gate held",
      ["Falk's crew of nine watched the gate until noon", "The gate held", "The gate held off the river"],
    ],
    [
      "what is common to two",
      "The old gate has held",
      ["On Monday at noon the old gate held, Falk's crew saw", "The old gate has held"],
    ],
    [
      "a detail that most of them have",
      "The gate held until noon",
      ["The gate held until noon", "The gate held", "It held until noon, the gate"],
    ],
    [
      "a statement rather than a clause that hangs on another",
      "The gate and the wall held",
      ["When the gate held", "The gate and the wall held"],
    ],
  ])("shows %s", (_, line, words) => expect(shown(...words.map((one) => ({ words: one })))).toBe(`<${line}>`));

  it("shows what is so rather than one report's denial", () => {
    const words = [
      "The old gate at noon never broke",
      "The old gate broke at noon",
      "The old gate broke, Falk saw at noon",
    ];
    const made = words.map((one, i) => ({ words: one, polarity: i === 0 ? "negative" : "positive" }) as const);
    expect(shown(...made)).toBe("<The old gate broke at noon>");
  });

  it.each<readonly [string, Made, string]>([
    [
      "a short sentence",
      { words: "which held", sentence: "The gate, which held, is old." },
      "The gate, <which held>, is old",
    ],
    [
      "a clause that hangs on another",
      { words: "While the gate held", sentence: "While the gate held, the wall fell." },
      "<While the gate held>, the wall fell",
    ],
    [
      "nothing for such a clause that is all there is",
      { words: "After the flood the gate held", sentence: "After the flood the gate held." },
      "<After the flood the gate held>",
    ],
    [
      "the subject, in a long sentence",
      { words: "which held", sentence: `It, which held${long}.`, subject: "The gate" },
      "[The gate] … <which held>",
    ],
    [
      "no mark that a subject only closes, and one that it lacks",
      { words: "which held", sentence: `It, which held${long}.`, subject: "” The “Old Gate" },
      "[The “Old Gate”] … <which held>",
    ],
    [
      "no subject that says nothing",
      { words: "which held", sentence: `It, which held${long}.`, subject: "Many" },
      "… <which held>",
    ],
    [
      "no pronoun for a subject",
      { words: "which held", sentence: `It, which held${long}.`, subject: "It" },
      "… <which held>",
    ],
    [
      "no half of a quotation",
      { words: "but it held", sentence: "“The wall fell, but it held." },
      "The wall fell, <but it held>",
    ],
  ])("helps with %s", (_name, made, line) => expect(shown(made)).toBe(line));

  it("shows no words that say the opposite of what is meant, unless there are no others", () => {
    const denied: Made = { words: "The gate will hold", polarity: "negative" };
    expect(shown(denied, { words: "The gate won’t hold", polarity: "negative" })).toBe("<The gate won’t hold>");
    expect(shown({ words: "The gate refused to open", polarity: "negative" })).toBe("<The gate refused to open>");
    expect(shown({ ...denied, sentence: "They doubt that The gate will hold." })).toBe(
      "They doubt that <The gate will hold>",
    );
  });

  const part: Made = {
    words: "which held",
    sentence: "The gate on the quay, which held, is old.",
    subject: "The gate",
  };
  const nearly: Made = { words: "the old gate on the quay held", sentence: "And the old gate on the quay held." };

  it.each<readonly [string, Aid, Made, string]>([
    ["a part", "dimmed", part, "The gate on the quay, <which held>, is old"],
    ["a part", "nearly", part, "[The gate] … <which held>"],
    ["nearly all", "nearly", nearly, "And <the old gate on the quay held>"],
    ["nearly all", "none", nearly, "… <the old gate on the quay held>"],
    [
      "a concession",
      "none",
      { words: "While the gate held", sentence: "While the gate held, it fell." },
      "… <the gate held>",
    ],
    [
      "a reason, whose opener says something",
      "none",
      { words: "Because the gate held", sentence: "Because the gate held, it fell." },
      "<Because the gate held>",
    ],
  ])("of %s shows no more than may be: %s", (_name, aid, made, line) => expect(shownWith(aid, [], made)).toBe(line));

  it("tells nothing twice where it can be helped", () => {
    const [told] = [shownWith("dimmed", [], part).replace(/[<>]/g, "")];
    expect(shownWith("dimmed", [told], part)).toBe("[The gate] … <which held>");
    expect(shownWith("dimmed", ["The gate held"], { words: "The gate held" })).toBe("<The gate held>");
  });

  it("has none without claims", () => expect(shown()).toBe(""));
});

describe("publisherOf", () => {
  it.each([
    ["Harbour Post", "Harbour Post"],
    ["https://www.harbourpost.test:80/a/b?c", "harbourpost.test"],
    ["www.harbourpost.test", "harbourpost.test"],
  ])("%s", (publisher, name) => expect(publisherOf({ ...report, publisher })).toBe(name));

  it.each([
    ["in/coast-radio.txt", "coast-radio.txt"],
    ["in/000_69da91f9109889f1.txt", "“Fire at the quay”"],
    ["in/20240311.txt", "“Fire at the quay”"],
    ["in/reports.jsonl#3", "“Fire at the quay”"],
    ["-", "“Fire at the quay”"],
  ])("where no outlet is known, of %s", (input, name) =>
    expect(publisherOf({ ...report, publisher: null, url: null, input, title: "Fire at the quay" })).toBe(name),
  );
});

describe("titleOf", () => {
  const bare = { ...report, title: null, headline: null };
  it("is how the report begins, where nothing else is", () => {
    const text = "The quay burned all night. Nobody was hurt.";
    expect(titleOf({ ...bare, text, sentences: [{ start: 0, end: 26 }] })).toBe("The quay burned all night.");
    expect(titleOf({ ...bare, text: "", sentences: [] })).toBe("");
  });
});

describe("aroundTime", () => {
  const exact =
    "The council bought the quay from the old shipping line in March, after long talks, and sold it in June";
  const claim: Quoted = { report: "A", start: 100, end: 100 + exact.length, exact };
  const time = (word: string, from: string): Ledger["timexes"][number] => ({
    ...(ledger.timexes[0] as Ledger["timexes"][number]),
    report: "A",
    start: 100 + exact.indexOf(word),
    end: 100 + exact.indexOf(word) + word.length,
    exact: word,
    from,
    to: from,
  });
  const timexes = [time("March", "2024-03-01"), time("June", "2024-06-01")];
  const item = (from: string): TimelineItem => ({ ...(ledger.timeline[0] as TimelineItem), from });

  it.each([
    ["2024-06-01", /^… .*and sold it in June$/],
    ["2024-03-01", /^The council/],
    ["2020-01-01", /^The council/],
  ])("%s", (from, words) => expect(aroundTime({ ...ledger, timexes }, item(from), claim)).toMatch(words));
});

describe("the timeline", () => {
  it("says a thing once at one time", () => {
    const item = { ...(ledger.timeline[0] as TimelineItem), clock: "event" as const };
    const print = (timeline: Ledger["timeline"]): string =>
      renderTerminal({ ...EDITION, stories: [{ ...ledger, timeline }] }, { width: 80, color: false });
    expect(print([item, { ...item, entry: "e9" }])).toBe(print([item]));
    expect(print([item, { ...item, from: "1999-01-01", to: "1999-01-01" }])).not.toBe(print([item]));
  });
});

describe("the list of reports", () => {
  it("gives the headline the room of outlets that nobody knows", () => {
    const reports = ledger.reports.map((one) => ({ ...one, publisher: null, url: null, input: `in/${one.sigil}.txt` }));
    const untitled = reports.map((one) => ({ ...one, title: null, headline: null }));
    const print = (all: typeof reports): string =>
      renderTerminal({ ...EDITION, stories: [{ ...ledger, reports: all }] }, { width: 80, color: false }).slice(
        0,
        1500,
      );
    expect(print(reports)).not.toContain("A.txt");
    expect(print(untitled)).toMatch(/ {2}A {2}\d{4}-\d\d-\d\d.* {2}Fire tears through/);
  });
});

describe("what only one report has", () => {
  it("is told by lines that say something, before others", () => {
    const single = ledger.entries.find(({ standing }) => standing === "single") as Ledger["entries"][number];
    const [reading] = single.readings as [(typeof single.readings)[number]];
    const [claim] = reading.claims as [Claim];
    const of = (exact: string, n: number) => {
      const own: Claim = { ...claim, report: "Z", exact, start: 0, end: exact.length, id: `Z${n}`, subject: null };
      return { ...single, id: `e${n}`, readings: [{ ...reading, reports: ["A"], claims: [own] }] };
    };
    const entries = ["That is it", "which held", "The old gate of the harbour held"].map(of);
    const printed = renderTerminal({ ...EDITION, stories: [{ ...ledger, entries }] }, { width: 80, color: false });
    expect(printed.match(/^ {4}○ .*/gm)).toEqual([
      "    ○ The old gate of the harbour held",
      "    ○ That is it",
      "    ○ … which held",
    ]);
  });
});

describe("whenText", () => {
  const item = (from: string, to: string, precision: TimelineItem["precision"]): TimelineItem => ({
    ...(ledger.timeline[0] as TimelineItem),
    from,
    to,
    precision,
  });
  it.each([
    ["2016-07-04", "2016-07-10", "week", "4–10 July 2016"],
    ["2016-07-04", "2016-07-04", "day", "4 July 2016"],
    ["2016-07-01", "2016-08-31", "month", "July 2016 – August 2016"],
    ["2016-07-04T03:00", "2016-07-04T04:00", "time", "4 July 2016, 03:00 – 4 July 2016, 04:00"],
  ] as const)("%s to %s, %s: %s", (from, to, precision, text) =>
    expect(whenText(item(from, to, precision))).toBe(text),
  );
});
