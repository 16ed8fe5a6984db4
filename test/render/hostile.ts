import type { Edition, LedgerDecision } from "../../src/model/index.js";
import { EDITION } from "./fixture.js";

/** What a report might hold to act on the page, the terminal or the spreadsheet rather than be read. */
const POISON =
  `</script></style><script>window.ran=1</script><img src=x onerror="window.ran=1"><a href="javascript:window.ran=1">x</a>` +
  `<style>*{display:none}</style><iframe srcdoc="<script>parent.ran=1</script>"></iframe>" onmouseover="window.ran=1" x='` +
  `\u0000\u001b[31m\u001b]0;owned\u0007\u009b2J\u202eevil\u202c\u2066\ud800 ]]> --> {{7*7}} \${window.ran=1}`;

/** Keys whose values the format fixes; everything else is poisoned. */
const FIXED = new Set([
  "format",
  "kind",
  "standing",
  "grade",
  "label",
  "polarity",
  "modality",
  "modifier",
  "type",
  "known",
  "precision",
  "clock",
  "relation",
  "change",
  "conversion",
  "id",
  "sigil",
  "report",
  "reports",
  "origins",
  "missingFrom",
  "entities",
  "later",
  "earlier",
  "speaker",
  "entry",
  "from",
  "to",
  "text",
  "exact",
]);

const DECISION: LedgerDecision = {
  id: "d1",
  kind: "same",
  text: POISON,
  note: POISON,
  author: POISON,
  date: POISON,
  place: POISON,
  applied: true,
  problem: { rule: "decision-against-data", text: POISON, span: null },
  words: [{ report: "A", start: 0, end: 4, exact: POISON }],
  claims: ["A0"],
  entries: ["e1", "e4"],
  entities: ["p1"],
  reports: ["A", "B"],
};

/** The invented edition with poison in every field that holds words; texts and offsets still agree. */
export function poisoned(): Edition {
  const stories = EDITION.stories.map((ledger) => poison(ledger) as typeof ledger);
  return {
    ...EDITION,
    stories: stories.map((ledger) => ({
      ...ledger,
      decisions: [DECISION],
      reports: ledger.reports.map((report) => ({
        ...report,
        id: POISON,
        text: `${report.text}\n\n${POISON}`,
        url: "javascript:window.ran=1",
        published: report.sigil === "A" ? POISON : report.published,
        language: `en" onclick="window.ran=1`,
      })),
      title: { ...ledger.title, exact: POISON },
      timeline: ledger.timeline.map((item, i) => (i === 0 ? { ...item, from: POISON } : item)),
    })),
    unread: [{ input: POISON, reason: POISON }],
  };
}

function poison(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === "earlier" || name === "later" ? poisonQuoted(inner) : poison(inner, name),
      ]),
    );
  return typeof value === "string" && !FIXED.has(key) ? POISON : value;
}

/** `earlier` and `later` are sigils in a derivation, words in its evidence. */
const poisonQuoted = (value: unknown): unknown =>
  value !== null && typeof value === "object" ? { ...value, exact: POISON } : value;

/** Every claim, quotation and timeline item as poison too (offsets no longer matter to the formats that print words). */
export function poisonedWords(): Edition {
  const text = JSON.stringify(poisoned(), (key, value) =>
    key === "exact" && typeof value === "string" ? POISON : value,
  );
  return JSON.parse(text) as Edition;
}
