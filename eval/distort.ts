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

/** A place of the same width from elsewhere in the report, named there as a place where something is. */
export function otherPlace(report: AnnotatedReport, name: string, not: number | null): string | undefined {
  return report.entities.find(
    (e, i) => e.label === "place" && i !== not && isLike(report, e.name, name) && isStoodIn(report, e.mentions),
  )?.name;
}

const isStoodIn = (report: AnnotatedReport, mentions: readonly number[]): boolean =>
  mentions.some((m) => {
    const mention = report.mentions[m];
    return mention?.kind === "name" && isLocal(report, mention.start);
  });

const isLocal = ({ report }: AnnotatedReport, start: number): boolean =>
  /\b(?:in|at|near) $/.test(report.text.slice(Math.max(0, start - 5), start));

/** Another person of the report by full name: one who speaks in it, where there is one. */
function otherPerson(report: AnnotatedReport, not: number | null, source: string): string | undefined {
  const people = report.entities.filter(
    ({ label, name }, i) =>
      label === "person" && i !== not && /^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)+$/.test(name) && !source.includes(name),
  );
  return (people.find(({ id }) => report.attributions.some(({ speaker }) => speaker === id)) ?? people[0])?.name;
}

/** Places of one width, neither told to be part of the other: a town for its country would be another precision, not another place. */
export function isLike({ report: { text } }: AnnotatedReport, a: string, b: string): boolean {
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
        isLocal(report, m.start) &&
        !report.report.furniture.some(({ start, end }) => start <= m.start && m.end <= end),
    );
  const name = mention === undefined ? undefined : otherPlace(report, exact(report, mention), mention.entity);
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
      m.end <= source.end &&
      isHead(report, m, source),
  );
  const name =
    mention === undefined || source === undefined
      ? undefined
      : otherPerson(report, mention.entity, exact(report, source));
  return mention === undefined || name === undefined ? null : { start: mention.start, end: mention.end, text: name };
}

/** "Mayor Falk", "Falk, a baker": the source is the person; "Falk's mother" and "a friend of Falk" are others. */
function isHead(report: AnnotatedReport, mention: Edge, source: Edge): boolean {
  const [before, behind] = [
    exact(report, { start: source.start, end: mention.start }),
    exact(report, { start: mention.end, end: source.end }),
  ];
  return !/[,’']|\b(?:of|for|to|by|from|with)\b/.test(before) && /^(?:,|$)/.test(behind.trim());
}

interface Edge {
  readonly start: number;
  readonly end: number;
}

/** "only" before the first prepositional phrase behind a verb. */
function onlyAdded(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  if (/\b(?:only|exclusively|solely|just|also|first)\b/i.test(exact(report, claim))) return null;
  const tokens = tokensIn(report, claim);
  const verb = tokens.findIndex(({ tag }) => tag === "VERB");
  const preposition = tokens
    .slice(verb + 1)
    .find(
      (t, i, all) =>
        /^(?:in|at|for|to|against|with)$/.test(exact(report, t)) && t.tag === "ADP" && all[i + 1]?.tag !== "VERB",
    );
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
  const end = claim.start + found.index + found[0].length;
  return report.tokens.some((token) => token.end === end && token.tag === "VERB")
    ? { start: claim.start + found.index, end, text: `has already ${found[1]}ed` }
    : null;
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

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** "The fire destroyed the barn in Sund." becomes "The barn was destroyed by the fire in Sund." */
function passive(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  const tokens = tokensIn(report, claim);
  const sentence = report.sentences[claim.sentence];
  const verb = tokens.findIndex(({ tag }) => !NOMINAL.test(tag));
  const rest = tokens.slice(verb + 1).findIndex(({ tag }) => !NOMINAL.test(tag));
  const [first, said, from] = [tokens[0], tokens[verb], tokens[verb + 1]];
  if (
    sentence?.start !== claim.start ||
    first === undefined ||
    said === undefined ||
    from === undefined ||
    verb < 1 ||
    rest < 2
  )
    return null;
  const last = tokens[verb + rest] as Token;
  const next = tokens[verb + 1 + rest];
  if (said.tag !== "VERB" || !/[^e]ed$/.test(exact(report, said)) || from.tag !== "DET") return null;
  if (last.tag !== "NOUN" || (next !== undefined && next.tag !== "ADP")) return null;
  const subject = exact(report, { start: first.start, end: (tokens[verb - 1] as Token).end });
  const object = exact(report, { start: from.start, end: last.end });
  const lowered = first.tag === "PROPN" ? subject : `${subject[0]?.toLowerCase()}${subject.slice(1)}`;
  const be = exact(report, last).endsWith("s") ? "were" : "was";
  return {
    start: first.start,
    end: last.end,
    text: `${object[0]?.toUpperCase()}${object.slice(1)} ${be} ${exact(report, said)} by ${lowered}`,
  };
}

export const HARMLESS: readonly Distortion[] = [
  { name: "unit converted", expect: [], apply: converted },
  { name: "synonym", expect: [], apply: swap(SWAPS) },
  { name: "hedge of the same size", expect: [], apply: swap(HEDGES) },
  { name: "active to passive", expect: [], apply: passive },
  { name: "alias", expect: [], apply: shortened },
  { name: "clauses reordered", expect: [], apply: reordered },
];
