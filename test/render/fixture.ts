import { tellSpeakers } from "../../src/collate/speakers/index.js";
import type {
  Claim,
  Edition,
  EntryKind,
  Ledger,
  LedgerAttribution,
  LedgerEntry,
  LedgerReport,
  Quantity,
  Quoted,
  Reading,
  Span,
  Standing,
  Timex,
} from "../../src/model/index.js";

/** An invented story that shows every standing, hard and soft conflicts, a lost origin, speakers and a timeline. */
const TEXTS: Readonly<Record<string, string>> = {
  A: `Fire tears through grain store at Brennick harbour

A fire tore through a grain store at Brennick harbour early on Tuesday. At least four people were injured, the fire brigade said. The blaze began shortly after 3 a.m. in the eastern silo.

"The smoke could be seen from Tarn Point," said harbour master Ilse Varga. About 200 residents were told to keep their windows shut.

Photo: Brennick Gazette`,
  B: `Brennick grain fire injures six

BRENNICK (Coastwire) - Six people were injured when fire swept a grain store in the port of Brennick, the fire brigade said. The smoke could be seen from Tarn Point, the harbour master said.

The fire started at 4 a.m. in the western silo, a port official who asked not to be named said. Around 200 people living nearby were told to stay indoors.`,
  C: `Six hurt in harbour fire

Six people were hurt when flames swept a grain store in Brennick, according to Coastwire. The smoke was visible from Tarn Point, harbour master Ilse Varga said. The store held 12,000 tonnes of barley.

Nearly 200 neighbours had to stay inside.`,
  D: `Seven now injured in Brennick silo blaze

Seven people have been injured in the fire at Brennick harbour, the regional hospital said on Wednesday. An earlier count stood at six. The store, built in 1961, held about 13,200 short tons of barley.

"You could see the smoke from Tarn Point," harbour master Ilse Varga said. Police have not ruled out arson. The fire will be investigated by the coast commission, which expects to report in May.`,
  E: `الحريق في ميناء برينيك

اندلع حريق في مخزن للحبوب في ميناء برينيك. Police have ruled out arson, a person close to the inquiry said. Six people were hurt.`,
};

const PUBLISHED: Readonly<Record<string, string>> = {
  A: "2031-03-11T06:40:00Z",
  B: "2031-03-11T09:05:00Z",
  C: "2031-03-11T11:30:00Z",
  D: "2031-03-12T15:00:00Z",
  E: "2031-03-12",
};

const PUBLISHERS: Readonly<Record<string, string | null>> = {
  A: "Brennick Gazette",
  B: "The Northern Post",
  C: "Harbour Online",
  D: "Tarn Evening News",
  E: null,
};

/** The n-th place (from 0) where `exact` stands in the report. */
export function quoteOf(report: string, exact: string, n = 0): Quoted {
  const text = TEXTS[report] as string;
  let start = -1;
  for (let i = 0; i <= n; i++) start = text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`${report} doesn't hold “${exact}”`);
  return { report, start, end: start + exact.length, exact };
}

/** Sentences of the invented texts: they end at a line break, or at a full stop before a capital. */
function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    let start = index;
    for (const part of line.split(/(?<=\.["”]?) (?=[A-Z"“])/)) {
      spans.push({ start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return spans;
}

function reportOf(sigil: string): LedgerReport {
  const text = TEXTS[sigil] as string;
  const title = text.slice(0, text.indexOf("\n"));
  const credit = sigil === "A" ? [{ ...quoteOf("A", "Photo: Brennick Gazette"), kind: "credit" as const }] : [];
  return {
    sigil,
    id: `0000000${sigil.charCodeAt(0)}`,
    input: `brennick/${sigil.toLowerCase()}.txt`,
    url: sigil === "E" ? null : `https://example.org/${sigil.toLowerCase()}/brennick-fire`,
    publisher: PUBLISHERS[sigil] ?? null,
    title,
    byline: sigil === "A" ? "By Mara Lind" : null,
    published: PUBLISHED[sigil] ?? null,
    modified: null,
    language: sigil === "E" ? "ar" : "en",
    text,
    headline: { report: sigil, start: 0, end: title.length, exact: title },
    sentences: sentencesOf(text),
    furniture: credit,
    problems:
      sigil === "E"
        ? [{ rule: "language", text: "The report is not in English; it is read with English rules.", span: null }]
        : [],
  };
}

const REPORTS = Object.keys(TEXTS).map(reportOf);
let claimCount = 0;
const nextOf = new Map<string, number>();

interface ClaimExtras {
  readonly attribution?: number;
  readonly quantities?: readonly number[];
  readonly timexes?: readonly number[];
  readonly modality?: Claim["modality"];
  readonly polarity?: Claim["polarity"];
}

function claim(report: string, exact: string, extras: ClaimExtras = {}): Claim {
  const words = quoteOf(report, exact);
  const sentences = (REPORTS.find(({ sigil }) => sigil === report) as LedgerReport).sentences;
  const n = nextOf.get(report) ?? 0;
  nextOf.set(report, n + 1);
  claimCount++;
  return {
    ...words,
    id: `${report}${n}`,
    sentence: sentences.findIndex(({ start, end }) => start <= words.start && words.end <= end),
    attribution: extras.attribution ?? null,
    polarity: extras.polarity ?? "positive",
    modality: extras.modality ?? "asserted",
    entities: exact.includes("Varga") || exact.includes("harbour master") ? ["p1"] : [],
    quantities: extras.quantities ?? [],
    timexes: extras.timexes ?? [],
    subject: null,
    except: [],
  };
}

const ORIGIN_OF: Readonly<Record<string, string>> = { A: "o1", B: "o2", C: "o2", D: "o3", E: "o4" };

const reading = (value: string, ...claims: readonly Claim[]): Reading => {
  const reports = [...new Set(claims.map(({ report }) => report))];
  return { value, claims, reports, origins: [...new Set(reports.map((sigil) => ORIGIN_OF[sigil] as string))] };
};

const quantity = (
  report: string,
  exact: string,
  value: Omit<Quantity, "start" | "end" | "of" | "relation" | "change" | "conversion">,
): Quoted & Quantity => ({
  ...quoteOf(report, exact),
  of: null,
  relation: null,
  change: null,
  conversion: null,
  ...value,
});

const people = { unit: "person", modifier: "=" } as const;
const QUANTITIES: readonly (Quoted & Quantity)[] = [
  quantity("A", "At least four people", { ...people, modifier: ">=", minValue: 4, maxValue: 4 }),
  quantity("B", "Six people", { ...people, minValue: 6, maxValue: 6 }),
  quantity("C", "Six people", { ...people, minValue: 6, maxValue: 6 }),
  quantity("D", "Seven people", { ...people, minValue: 7, maxValue: 7 }),
  quantity("E", "Six people", { ...people, minValue: 6, maxValue: 6 }),
  quantity("A", "About 200 residents", { unit: "resident", modifier: "~", minValue: 200, maxValue: 200 }),
  quantity("B", "Around 200 people", { ...people, modifier: "~", minValue: 200, maxValue: 200 }),
  quantity("C", "Nearly 200 neighbours", { unit: "neighbour", modifier: "<", minValue: 200, maxValue: 200 }),
  quantity("C", "12,000 tonnes", { unit: "t", modifier: "=", minValue: 12000, maxValue: 12000 }),
  quantity("D", "about 13,200 short tons", { unit: "ton", modifier: "~", minValue: 13200, maxValue: 13200 }),
];

const timex = (report: string, exact: string, value: string, type: Timex["type"] = "TIME"): Quoted & Timex => ({
  ...quoteOf(report, exact),
  type,
  value,
  from: value,
  to: value,
  known: "published",
});
const TIMEXES: readonly (Quoted & Timex)[] = [
  timex("A", "Tuesday", "2031-03-11", "DATE"),
  timex("A", "3 a.m.", "2031-03-11T03:00"),
  timex("B", "4 a.m.", "2031-03-11T04:00"),
  timex("D", "Wednesday", "2031-03-12", "DATE"),
  timex("D", "1961", "1961", "DATE"),
  timex("D", "May", "2031-05", "DATE"),
];

const said = (
  report: string,
  source: string,
  cue: string,
  content: string,
  more: Partial<LedgerAttribution> = {},
): LedgerAttribution => ({
  report,
  source: [quoteOf(report, source)],
  cue: cue === "" ? [] : [quoteOf(report, cue)],
  content: [quoteOf(report, content)],
  kind: "indirect",
  speaker: null,
  anonymous: false,
  via: [],
  ...more,
});
const ATTRIBUTIONS: readonly LedgerAttribution[] = [
  said("A", "the fire brigade", "said", "At least four people were injured"),
  said("A", "harbour master Ilse Varga", "said", "The smoke could be seen from Tarn Point", {
    kind: "direct",
    speaker: "p1",
  }),
  said("B", "the fire brigade", "said", "Six people were injured"),
  said("B", "the harbour master", "said", "The smoke could be seen from Tarn Point", { speaker: "p1" }),
  said("B", "a port official who asked not to be named", "said", "The fire started at 4 a.m. in the western silo", {
    anonymous: true,
  }),
  said("C", "harbour master Ilse Varga", "said", "The smoke was visible from Tarn Point", { speaker: "p1" }),
  said("D", "harbour master Ilse Varga", "said", "You could see the smoke from Tarn Point", {
    kind: "direct",
    speaker: "p1",
  }),
  said("E", "a person close to the inquiry", "said", "Police have ruled out arson", { anonymous: true }),
  said("C", "Coastwire", "according to", "Six people were hurt", { via: ["Coastwire"] }),
];

function entry(
  n: number,
  topic: string,
  kind: EntryKind,
  standing: Standing,
  readings: readonly Reading[],
  why: string,
  conflicts: LedgerEntry["conflicts"] = [],
): LedgerEntry {
  const carried = new Set(readings.flatMap(({ reports }) => reports));
  return {
    id: `e${n}`,
    topic,
    kind,
    standing,
    readings,
    conflicts,
    missingFrom: Object.keys(TEXTS).filter((sigil) => !carried.has(sigil)),
    why: { rule: standing, text: why, evidence: [] },
  };
}

const ENTRIES: readonly LedgerEntry[] = [
  entry(
    1,
    "whether arson is ruled out",
    "state",
    "conflict",
    [
      reading("not ruled out", claim("D", "Police have not ruled out arson", { polarity: "negative" })),
      reading("ruled out", claim("E", "Police have ruled out arson", { attribution: 7 })),
    ],
    "One report denies what another says.",
    [
      {
        kind: "whether",
        grade: "hard",
        readings: [0, 1],
        why: {
          rule: "polarity",
          text: "D says that police have not ruled out arson, E that they have.",
          evidence: [quoteOf("D", "have not ruled out"), quoteOf("E", "have ruled out")],
        },
      },
    ],
  ),
  entry(
    2,
    "when the fire began",
    "quantity",
    "conflict",
    [
      reading("03:00", claim("A", "The blaze began shortly after 3 a.m. in the eastern silo", { timexes: [1] })),
      reading("04:00", claim("B", "The fire started at 4 a.m. in the western silo", { attribution: 4, timexes: [2] })),
    ],
    "The times are an hour apart.",
    [
      {
        kind: "when",
        grade: "hard",
        readings: [0, 1],
        why: {
          rule: "instants-apart",
          text: "A has 03:00, B 04:00; times to the hour agree within 30 minutes.",
          evidence: [quoteOf("A", "shortly after 3 a.m."), quoteOf("B", "4 a.m.")],
        },
      },
      {
        kind: "where",
        grade: "hard",
        readings: [0, 1],
        why: {
          rule: "places-apart",
          text: "A has the eastern silo, B the western.",
          evidence: [quoteOf("A", "eastern silo"), quoteOf("B", "western silo")],
        },
      },
    ],
  ),
  entry(
    3,
    "people injured",
    "quantity",
    "superseded",
    [
      reading(
        "7 people",
        claim("D", "Seven people have been injured in the fire at Brennick harbour", { quantities: [3] }),
      ),
      reading(
        "6 people",
        claim("B", "Six people were injured when fire swept a grain store in the port of Brennick", {
          quantities: [1],
          attribution: 2,
        }),
        claim("C", "Six people were hurt when flames swept a grain store in Brennick", {
          quantities: [2],
          attribution: 8,
        }),
        claim("E", "Six people were hurt", { quantities: [4] }),
      ),
      reading("≥ 4 people", claim("A", "At least four people were injured", { quantities: [0], attribution: 0 })),
    ],
    "D is later and its count higher: six became seven.",
    [
      {
        kind: "overtaken",
        grade: "soft",
        readings: [0, 1],
        why: {
          rule: "toll-rises",
          text: "7 on 12 March takes the place of 6 on 11 March.",
          evidence: [quoteOf("D", "Seven people"), quoteOf("B", "Six people")],
        },
      },
    ],
  ),
  entry(
    4,
    "smoke over the harbour",
    "quotation",
    "agreed",
    [
      reading(
        "The smoke could be seen from Tarn Point",
        claim("A", "The smoke could be seen from Tarn Point", { attribution: 1 }),
        claim("B", "The smoke could be seen from Tarn Point", { attribution: 3 }),
        claim("C", "The smoke was visible from Tarn Point", { attribution: 5 }),
      ),
      reading(
        "You could see the smoke from Tarn Point",
        claim("D", "You could see the smoke from Tarn Point", { attribution: 6 }),
      ),
    ],
    "4 reports from 3 origins.",
    [
      {
        kind: "wording",
        grade: "soft",
        readings: [0, 1],
        why: {
          rule: "quotation-wording",
          text: "The same quotation stands in other words in D.",
          evidence: [quoteOf("A", "could be seen"), quoteOf("D", "You could see")],
        },
      },
    ],
  ),
  entry(
    5,
    "barley in the store",
    "quantity",
    "agreed",
    [
      reading(
        "12,000 t",
        claim("C", "The store held 12,000 tonnes of barley", { quantities: [8] }),
        claim("D", "held about 13,200 short tons of barley", { quantities: [9] }),
      ),
    ],
    "12,000 t lies within 11,975 t ± 5 %.",
  ),
  entry(
    6,
    "residents kept indoors",
    "quantity",
    "agreed",
    [
      reading(
        "about 200",
        claim("A", "About 200 residents were told to keep their windows shut", { quantities: [5] }),
        claim("B", "Around 200 people living nearby were told to stay indoors", { quantities: [6] }),
        claim("C", "Nearly 200 neighbours had to stay inside", { quantities: [7] }),
      ),
    ],
    "All three are about 200.",
  ),
  entry(
    7,
    "a fire swept the grain store",
    "event",
    "agreed",
    [
      reading(
        "A fire tore through a grain store at Brennick harbour early on Tuesday",
        claim("A", "A fire tore through a grain store at Brennick harbour early on Tuesday", { timexes: [0] }),
        claim("B", "fire swept a grain store in the port of Brennick"),
        claim("C", "flames swept a grain store in Brennick"),
      ),
    ],
    "3 reports from 2 origins.",
  ),
  entry(
    8,
    "people hurt",
    "event",
    "repeated",
    [reading("fire swept a grain store", claim("B", "Six people were injured"), claim("C", "Six people were hurt"))],
    "2 reports from one origin, Coastwire.",
  ),
  entry(
    9,
    "the store",
    "state",
    "single",
    [reading("built in 1961", claim("D", "built in 1961", { timexes: [4] }))],
    "Only D.",
  ),
  entry(
    10,
    "the store",
    "event",
    "single",
    [reading("An earlier count stood at six", claim("D", "An earlier count stood at six"))],
    "Only D.",
  ),
  entry(
    11,
    "the inquiry",
    "forecast",
    "single",
    [
      reading(
        "expects to report in May",
        claim("D", "which expects to report in May", { modality: "forecast", timexes: [5] }),
      ),
    ],
    "Only D.",
  ),
  entry(
    12,
    "the inquiry",
    "forecast",
    "single",
    [
      reading(
        "will be investigated",
        claim("D", "The fire will be investigated by the coast commission", { modality: "planned" }),
      ),
    ],
    "Only D.",
  ),
  entry(
    13,
    "الحريق",
    "event",
    "single",
    [reading("اندلع حريق في مخزن للحبوب في ميناء برينيك", claim("E", "اندلع حريق في مخزن للحبوب في ميناء برينيك"))],
    "Only E.",
  ),
];

const TOLD: Omit<Ledger, "speakers"> = {
  id: "brennick0001",
  title: quoteOf("A", "Fire tears through grain store at Brennick harbour"),
  from: "2031-03-11",
  to: "2031-03-12",
  reports: REPORTS,
  origins: [
    { id: "o1", kind: "report", reports: ["A"], lost: null, certainty: 0.9 },
    { id: "o2", kind: "outlet", reports: ["B", "C"], lost: "Coastwire", certainty: 0.8 },
    { id: "o3", kind: "report", reports: ["D"], lost: null, certainty: 0.7 },
    { id: "o4", kind: "report", reports: ["E"], lost: null, certainty: 0.5 },
  ],
  channels: [],
  derivations: [
    {
      later: "B",
      earlier: "o2",
      certainty: 0.95,
      added: [],
      leftOut: [],
      evidence: [{ kind: "citation", later: quoteOf("B", "(Coastwire)"), earlier: null }],
    },
    {
      later: "C",
      earlier: "o2",
      certainty: 0.9,
      added: [],
      leftOut: [],
      evidence: [{ kind: "citation", later: quoteOf("C", "according to Coastwire"), earlier: null }],
    },
    {
      later: "C",
      earlier: "B",
      certainty: 0.55,
      added: [],
      leftOut: [],
      evidence: [
        {
          kind: "rewording",
          later: quoteOf("C", "Six people were hurt when flames swept a grain store in Brennick"),
          earlier: quoteOf("B", "Six people were injured when fire swept a grain store in the port of Brennick"),
        },
        {
          kind: "order",
          later: quoteOf("C", "Nearly 200 neighbours had to stay inside."),
          earlier: quoteOf("B", "Around 200 people living nearby were told to stay indoors."),
        },
      ],
    },
    {
      later: "D",
      earlier: "A",
      certainty: 0.3,
      added: [],
      leftOut: [],
      evidence: [
        {
          kind: "quotation",
          later: quoteOf("D", "the smoke from Tarn Point"),
          earlier: quoteOf("A", "The smoke could be seen from Tarn Point"),
        },
      ],
    },
  ],
  entities: [
    {
      id: "p1",
      name: "Ilse Varga",
      label: "person",
      mentions: [quoteOf("A", "Ilse Varga"), quoteOf("C", "Ilse Varga"), quoteOf("D", "Ilse Varga")],
      roles: [quoteOf("A", "harbour master")],
    },
    {
      id: "l1",
      name: "Brennick",
      label: "place",
      mentions: [quoteOf("A", "Brennick"), quoteOf("B", "Brennick")],
      roles: [],
    },
  ],
  quantities: QUANTITIES,
  timexes: TIMEXES,
  attributions: ATTRIBUTIONS,
  entries: ENTRIES,
  timeline: [
    {
      from: "1961",
      to: "1961",
      precision: "year",
      clock: "event",
      entry: "e9",
      disputed: false,
      claims: [quoteOf("D", "built in 1961")],
    },
    {
      from: "2031-03-11",
      to: "2031-03-11",
      precision: "day",
      clock: "event",
      entry: "e7",
      disputed: false,
      claims: [quoteOf("A", "A fire tore through a grain store at Brennick harbour early on Tuesday")],
    },
    {
      from: "2031-03-11T03:00",
      to: "2031-03-11T03:00",
      precision: "time",
      clock: "event",
      entry: "e2",
      disputed: true,
      claims: [quoteOf("A", "The blaze began shortly after 3 a.m.")],
    },
    {
      from: "2031-03-11T04:00",
      to: "2031-03-11T04:00",
      precision: "time",
      clock: "event",
      entry: "e2",
      disputed: true,
      claims: [quoteOf("B", "The fire started at 4 a.m.")],
    },
    {
      from: "2031-03-11T06:40:00Z",
      to: "2031-03-11T06:40:00Z",
      precision: "time",
      clock: "publication",
      entry: null,
      disputed: false,
      claims: [quoteOf("A", "Fire tears through grain store at Brennick harbour")],
    },
    {
      from: "2031-03-12",
      to: "2031-03-12",
      precision: "day",
      clock: "statement",
      entry: "e3",
      disputed: false,
      claims: [quoteOf("D", "the regional hospital said on Wednesday")],
    },
    {
      from: "2031-03-12T15:00:00Z",
      to: "2031-03-12T15:00:00Z",
      precision: "time",
      clock: "publication",
      entry: null,
      disputed: false,
      claims: [quoteOf("D", "Seven now injured in Brennick silo blaze")],
    },
    {
      from: "2031-05-01",
      to: "2031-05-31",
      precision: "month",
      clock: "event",
      entry: "e11",
      disputed: false,
      claims: [quoteOf("D", "which expects to report in May")],
    },
  ],
  decisions: [],
};

const LEDGER: Ledger = { ...TOLD, speakers: tellSpeakers(TOLD) };

/** One story, all of it. */
export const EDITION: Edition = {
  format: "variorum/1",
  stories: [LEDGER],
  unread: [{ input: "brennick/notes.bin", reason: "The file is binary." }],
};

/** The same story twice, as two stories. */
export const TWO_STORIES: Edition = {
  ...EDITION,
  stories: [LEDGER, { ...LEDGER, id: "brennick0002" }],
};

export const CLAIMS: number = claimCount;
