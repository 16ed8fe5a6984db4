import { tellSpeakers } from "../../src/collate/speakers/index.js";
import type { Edition, Ledger, Quoted, TimelineItem } from "../../src/model/index.js";
import { ATTRIBUTIONS, QUANTITIES, TIMEXES } from "./fixture/annotations.js";
import { DIFFERING } from "./fixture/differing.js";
import { SHARED } from "./fixture/shared.js";
import { quoteOf, REPORTS } from "./fixture/texts.js";

const told = (
  from: string,
  precision: TimelineItem["precision"],
  clock: TimelineItem["clock"],
  entry: string | null,
  claim: Quoted,
  more: Partial<TimelineItem> = {},
): TimelineItem => ({ from, to: from, precision, clock, entry, disputed: false, claims: [claim], ...more });

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
  entries: [...DIFFERING, ...SHARED],
  timeline: [
    told("1961", "year", "event", "e9", quoteOf("D", "built in 1961")),
    told(
      "2031-03-11",
      "day",
      "event",
      "e7",
      quoteOf("A", "A fire tore through a grain store at Brennick harbour early on Tuesday"),
    ),
    told("2031-03-11T03:00", "time", "event", "e2", quoteOf("A", "The blaze began shortly after 3 a.m."), {
      disputed: true,
    }),
    told("2031-03-11T04:00", "time", "event", "e2", quoteOf("B", "The fire started at 4 a.m."), { disputed: true }),
    told(
      "2031-03-11T06:40:00Z",
      "time",
      "publication",
      null,
      quoteOf("A", "Fire tears through grain store at Brennick harbour"),
    ),
    told("2031-03-12", "day", "statement", "e3", quoteOf("D", "the regional hospital said on Wednesday")),
    told("2031-03-12T15:00:00Z", "time", "publication", null, quoteOf("D", "Seven now injured in Brennick silo blaze")),
    told("2031-05-01", "month", "event", "e11", quoteOf("D", "which expects to report in May"), { to: "2031-05-31" }),
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

export const CLAIMS: number = LEDGER.entries
  .flatMap(({ readings }) => readings)
  .reduce((sum, { claims }) => sum + claims.length, 0);
