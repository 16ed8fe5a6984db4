import { conceptOf, countryOf } from "../src/lang/en/concept.js";
import { REGIONS } from "../src/lang/en/regions.js";
import type { AnnotatedReport, ConflictKind, Quantity, ReportClaim, Timex, Token } from "../src/model/index.js";

/** One change to one claim of a report: the text between `start` and `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A rule that changes what a claim says (`expect` names the kinds that must be found), or only how it says it (no kinds). */
export interface Distortion {
  readonly name: string;
  readonly expect: readonly ConflictKind[];
  readonly apply: (report: AnnotatedReport, claim: ReportClaim) => Edit | null;
}

const figures = ({ quantities }: AnnotatedReport, { start, end }: ReportClaim): readonly Quantity[] =>
  quantities.filter(
    (q) => q.start >= start && q.end <= end + 1 && q.relation === null && q.change === null && q.conversion === null,
  );

const exact = ({ report }: AnnotatedReport, span: { start: number; end: number }): string =>
  report.text.slice(span.start, span.end);

const tokensIn = ({ tokens }: AnnotatedReport, { start, end }: ReportClaim): readonly Token[] =>
  tokens.filter((t) => t.start >= start && t.end <= end);

/** Another figure, its unit kept: half as much again. */
function anotherFigure(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  for (const quantity of figures(report, claim)) {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(exact(report, quantity));
    const value = digits === null ? 0 : Number(digits[0].replaceAll(",", ""));
    if (digits === null || value < 3 || quantity.minValue !== quantity.maxValue) continue;
    const start = quantity.start + digits.index;
    const more = digits[0].includes(".") ? (value * 1.5).toFixed(1) : String(Math.round(value * 1.5));
    return {
      start,
      end: start + digits[0].length,
      text: digits[0].includes(",") ? Number(more).toLocaleString("en-US") : more,
    };
  }
  return null;
}

const BOUND = /\b(?:more than|over|at least|up to|no more than|as many as|fewer than|less than)\s+(?=\d)/i;

function droppedBound(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const found = BOUND.exec(exact(report, claim));
  return found === null
    ? null
    : { start: claim.start + found.index, end: claim.start + found.index + found[0].length, text: "" };
}

/** "not" behind the first auxiliary. */
function negated(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  if (/\b(?:not|never|no|nor|without|if|whether)\b|n['’]t/i.test(exact(report, claim))) return null;
  const auxiliary = tokensIn(report, claim).find((t) =>
    /^(?:is|are|was|were|has|have|had|will|would|could|should)$/.test(exact(report, t)),
  );
  return auxiliary === undefined ? null : { start: auxiliary.end, end: auxiliary.end, text: " not" };
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function anotherDate(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const inside = claim.timexes.map((t) => report.timexes[t] as Timex);
  for (const timex of inside) {
    const day = DAYS.indexOf(exact(report, timex));
    const spoken = report.attributions.some(
      ({ content, cue }) =>
        cue.some((c) => c.start < claim.end && claim.start < c.end) &&
        !content.some((c) => c.start <= timex.start && timex.end <= c.end),
    );
    if (day >= 0 && !spoken) return { start: timex.start, end: timex.end, text: DAYS[(day + 3) % 7] as string };
  }
  return null;
}

/** A name of the same label from elsewhere in the report. */
function otherName(report: AnnotatedReport, label: "place" | "person", not: number | null): string | undefined {
  const name = not === null ? "" : (report.entities[not]?.name ?? "");
  return report.entities.find(
    (e, i) =>
      e.label === label && i !== not && (label === "place" ? isLike(report, e.name, name) : e.name.includes(" ")),
  )?.name;
}

/** Places of one width, neither told to be part of the other: a town for its country would be another precision, not another place. */
function isLike({ report: { text } }: AnnotatedReport, a: string, b: string): boolean {
  const parts = [", ", " in ", "'s ", "’s ", " of "];
  return isWide(a) === isWide(b) && !parts.some((part) => text.includes(a + part + b) || text.includes(b + part + a));
}

const isWide = (name: string): boolean =>
  REGIONS.has(name.toLowerCase()) ||
  conceptOf(name).startsWith("^") ||
  /^(?:U\.S\.|America|Europe|Asia)$/.test(name) ||
  countryOf(name.split(" ")[0] ?? "", name.split(" ")[1] ?? "") !== null;

function anotherPlace(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const mention = claim.mentions
    .map((m) => report.mentions[m])
    .find(
      (m) =>
        m?.label === "place" &&
        m.kind === "name" &&
        /\b(?:in|at|near) $/.test(report.report.text.slice(m.start - 5, m.start)),
    );
  const name = mention === undefined ? undefined : otherName(report, "place", mention.entity);
  return mention === undefined || name === undefined || exact(report, claim).includes(name)
    ? null
    : { start: mention.start, end: mention.end, text: name };
}

function anotherHolder(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const attribution = claim.attribution === null ? undefined : report.attributions[claim.attribution];
  const source = attribution?.source[0];
  const mention = report.mentions.find(
    (m) =>
      source !== undefined &&
      m.kind === "name" &&
      m.label === "person" &&
      m.start >= source.start &&
      m.end <= source.end,
  );
  const name = mention === undefined ? undefined : otherName(report, "person", mention.entity);
  return mention === undefined || name === undefined ? null : { start: mention.start, end: mention.end, text: name };
}

/** "only" before the first prepositional phrase behind a verb. */
function onlyAdded(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  if (/\b(?:only|exclusively|solely|just|also|first)\b/i.test(exact(report, claim))) return null;
  const tokens = tokensIn(report, claim);
  const verb = tokens.findIndex(({ tag }) => tag === "VERB");
  const preposition = tokens.slice(verb + 1).find((t) => /^(?:in|at|for|to|against|with)$/.test(exact(report, t)));
  return verb < 0 || preposition === undefined
    ? null
    : { start: preposition.start, end: preposition.start, text: "only " };
}

/** "plans to close", "will close" become "has already closed". */
function doneForPlanned(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const found = /\b(?:will|plans to|is expected to|intends to|is set to) ([a-z]{3,}[a-df-z])(?= )/.exec(
    exact(report, claim),
  );
  if (
    found === null ||
    /^(?:not|have|never|also|soon|still|get|meet|make|take|hold|run|win|keep|put|cut|do|go|set|let|fall|begin|know|buy|pay|stand|seek|think|find|bring|remain)$/.test(
      found[1] as string,
    )
  )
    return null;
  return {
    start: claim.start + found.index,
    end: claim.start + found.index + found[0].length,
    text: `has already ${found[1]}ed`,
  };
}

export const HARMFUL: readonly Distortion[] = [
  { name: "another figure", expect: ["value", "bound", "scope"], apply: anotherFigure },
  { name: "a bound dropped", expect: ["bound", "value", "scope"], apply: droppedBound },
  { name: "negated", expect: ["whether", "wording"], apply: negated },
  { name: "another date", expect: ["when"], apply: anotherDate },
  { name: "another place", expect: ["where"], apply: anotherPlace },
  { name: "another holder", expect: ["holder"], apply: anotherHolder },
  { name: "only added", expect: ["restriction"], apply: onlyAdded },
  { name: "done for planned", expect: ["state"], apply: doneForPlanned },
];

const METRES: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  mi: [1.609344, "kilometers"],
  km: [0.621371, "miles"],
  ft: [0.3048, "meters"],
  m: [3.28084, "feet"],
  lb: [0.453592, "kilograms"],
  kg: [2.20462, "pounds"],
};

function converted(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const quantity = figures(report, claim).find(
    (q) => METRES[q.unit] !== undefined && q.minValue === q.maxValue && q.modifier === "=",
  );
  const [factor, unit] = METRES[quantity?.unit ?? ""] ?? [0, ""];
  return quantity === undefined
    ? null
    : {
        start: quantity.start,
        end: quantity.end,
        text: `about ${Number((quantity.minValue * factor).toPrecision(2)).toLocaleString("en-US")} ${unit}`,
      };
}

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\bbegan\b/, "started"],
  [/\binjured\b/, "wounded"],
  [/\bchildren\b/, "kids"],
  [/\bmissiles\b/, "rockets"],
  [/\bofficers\b/, "police officers"],
  [/\ballow\b/, "permit"],
  [/\bhelp\b/, "assist"],
  [/\bvehicle\b/, "car"],
  [/\bcompany\b/, "firm"],
  [/\bplane\b/, "aircraft"],
  [/\blawmakers\b/, "legislators"],
];
const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/\babout (?=\d)/, "around "],
  [/\bmore than (?=\d)/, "over "],
  [/\bover (?=\d)/, "more than "],
  [/\bat least (?=\d)/, "no fewer than "],
  [/\bsome (?=\d)/, "about "],
  [/\bnearly (?=\d)/, "almost "],
];

const swap =
  (swaps: readonly (readonly [RegExp, string])[]) =>
  (report: AnnotatedReport, claim: ReportClaim): Edit | null => {
    for (const [pattern, text] of swaps) {
      const found = pattern.exec(exact(report, claim));
      if (found !== null)
        return { start: claim.start + found.index, end: claim.start + found.index + found[0].length, text };
    }
    return null;
  };

/** A full name cut to its last word. */
function shortened(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const mention = claim.mentions
    .map((m) => report.mentions[m])
    .find((m) => m?.label === "person" && m.kind === "name" && exact(report, m).split(" ").length === 2);
  return mention === undefined
    ? null
    : { start: mention.start, end: mention.end, text: exact(report, mention).split(" ")[1] as string };
}

/** "…, Falk said." becomes "Falk said …". */
function reordered(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const sentence = report.sentences[claim.sentence];
  const found =
    sentence === undefined ? null : /^([A-Z][^,“”"]{20,160}), ([A-Za-z. ]{3,40}) said\.$/.exec(exact(report, sentence));
  return sentence === undefined || found === null
    ? null
    : {
        start: sentence.start,
        end: sentence.end,
        text: `${found[2]?.replace(/^[a-z]/, (c) => c.toUpperCase())} said ${found[1]}.`,
      };
}

export const HARMLESS: readonly Distortion[] = [
  { name: "unit converted", expect: [], apply: converted },
  { name: "synonym", expect: [], apply: swap(SWAPS) },
  { name: "hedge of the same size", expect: [], apply: swap(HEDGES) },
  { name: "alias", expect: [], apply: shortened },
  { name: "clauses reordered", expect: [], apply: reordered },
];
