import type { AnnotatedReport, ReportClaim, Token } from "../src/model/index.js";
import { type Distortion, type Edit, isLike } from "./distort.js";

const exact = ({ report }: AnnotatedReport, span: { start: number; end: number }): string =>
  report.text.slice(span.start, span.end);

const tokensIn = ({ tokens }: AnnotatedReport, { start, end }: ReportClaim): readonly Token[] =>
  tokens.filter((t) => t.start >= start && t.end <= end);

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

type Apply = Distortion["apply"];

/** The first place in the claim where one of the patterns stands, rewritten; nothing where the claim holds what `unless` names. */
const rewrite =
  (swaps: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[], unless?: RegExp): Apply =>
  (report, claim) => {
    const text = exact(report, claim);
    if (unless?.test(text)) return null;
    for (const [pattern, by] of swaps) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const start = claim.start + found.index;
      const changed = typeof by === "string" ? text.replace(pattern, by) : null;
      const said =
        changed?.slice(found.index, changed.length - (text.length - found.index - found[0].length)) ??
        (by as (...found: string[]) => string)(...found);
      if (said !== found[0]) return { start, end: start + found[0].length, text: said };
    }
    return null;
  };

/** A verb of the past with an object behind it and who does it before: "The fire destroyed the barn". */
function deedOf(report: AnnotatedReport, claim: ReportClaim): Token | undefined {
  const tokens = tokensIn(report, claim);
  return tokens.find((token, i) => {
    const word = exact(report, token);
    return (
      token.tag === "VERB" &&
      /^[a-z]+$/.test(word) &&
      !word.endsWith("ing") &&
      !word.endsWith("s") &&
      word !== token.lemma &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.tag ?? "") &&
      /^(?:DET|PROPN|NUM)$/.test(tokens[i + 1]?.tag ?? "") &&
      !/^(?:said|told|called|named|aged)$/.test(word)
    );
  });
}

const NEGATED = /\b(?:not|never|no|nor|none|nobody|without|if|whether|denied|failed)\b|n['’]t/i;

/** The deed denied: "never destroyed", "did not destroy", "failed to destroy". */
const deny =
  (tell: (word: string, lemma: string) => string): Apply =>
  (report, claim) => {
    if (NEGATED.test(exact(report, claim))) return null;
    const deed = deedOf(report, claim);
    return deed === undefined
      ? null
      : { start: deed.start, end: deed.end, text: tell(exact(report, deed), deed.lemma.toLowerCase()) };
  };

const AUXILIARY = "is|are|was|were|has|have|had|will|would|could|should";

/** "The gate was open" becomes "No gate was open"; a plural likewise. */
const noSuch: Apply = (report, claim) => {
  const text = exact(report, claim);
  if (NEGATED.test(text)) return null;
  const found = /^(?:The|A|An|Some|Two|Three|Several) (?=[a-z]+ (?:is|are|was|were|has|have|had|will) )/.exec(text);
  return found === null ? null : { start: claim.start, end: claim.start + found[0].length, text: "No " };
};

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const MONTHS_SHORT = "Jan|Feb|Aug|Sept|Oct|Nov|Dec";
const NAMES = MONTHS.split("|");

/** Not the day of a frame: "officials said on 8 May". */
const isOfFrame = (report: AnnotatedReport, { start, end }: Edit): boolean =>
  report.attributions.some(
    ({ cue, content }) =>
      cue.some((c) => Math.abs(c.start - start) < 60) && !content.some((c) => c.start <= start && end <= c.end),
  );

const outsideFrames =
  (apply: Apply): Apply =>
  (report, claim) => {
    const edit = apply(report, claim);
    return edit === null || isOfFrame(report, edit) ? null : edit;
  };

const onMonthDay = rewrite([
  [
    new RegExp(`\\b(${MONTHS}|(?:${MONTHS_SHORT})\\.) (\\d{1,2})\\b(?!,? ?\\d)`),
    (_, month, day) => `${month} ${Number(day) > 14 ? Number(day) - 9 : Number(day) + 9}`,
  ],
  [
    new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b`),
    (_, day, month) => `${Number(day) > 14 ? Number(day) - 9 : Number(day) + 9} ${month}`,
  ],
]);

const anotherMonth = rewrite([
  [
    new RegExp(`\\b(?<=(?:in|on|since|until|last|this) )(${MONTHS})\\b`),
    (_, month) => NAMES[(NAMES.indexOf(month as string) + 4) % 12] as string,
  ],
]);

const anotherYear = rewrite([
  [/\b(?<=\b(?:in|since|of|until) )(19[5-9]\d|20[0-3]\d)\b/, (_, year) => String(Number(year) - 3)],
]);

const wordOf = (value: number): string => Object.entries(NUMBERS).find(([, n]) => n === value)?.[0] ?? String(value);

/** "Three boats" become "five boats", written as a word. */
const otherWord: Apply = (report, claim) => {
  const quantity = countIn(report, claim, /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i);
  if (quantity === null) return null;
  const [from, said] = quantity;
  return {
    start: from,
    end: from + said.length,
    text: cased(said, wordOf((NUMBERS[said.toLowerCase()] as number) + 2)),
  };
};

const cased = (like: string, text: string): string =>
  /^[A-Z]/.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function countIn(report: AnnotatedReport, claim: ReportClaim, pattern: RegExp): readonly [number, string] | null {
  for (const q of report.quantities) {
    if (q.start < claim.start || q.end > claim.end || q.relation !== null || q.change !== null || q.conversion !== null)
      continue;
    const text = exact(report, q);
    const number = /(?:^| )((?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*\d|\d)\b)/i.exec(
      text,
    );
    if (number?.[1] !== undefined && pattern.test(number[1]))
      return [q.start + number.index + number[0].length - number[1].length, number[1]];
  }
  return null;
}

/** A figure by a little: 12 becomes 13, 1,240 becomes 1,340; less than a tenth apart is what a slip of the pen does. */
const byALittle: Apply = (report, claim) => {
  const found = countIn(report, claim, /^\d/);
  if (found === null) return null;
  const [start, said] = found;
  const value = Number(said.replaceAll(",", ""));
  if (!Number.isInteger(value) || value < 3 || /^(?:19|20)\d\d$/.test(said)) return null;
  const before = report.report.text.slice(Math.max(0, start - 24), start);
  if (
    /\b(?:about|around|some|nearly|almost|roughly|over|than|least|to|or|and|approximately|estimated|close)\s+\S?$/i.test(
      before,
    )
  )
    return null;
  const more = value < 20 ? value + 1 : value + 10 ** (String(value).length - 2) * 3;
  return { start, end: start + said.length, text: said.includes(",") ? more.toLocaleString("en-US") : String(more) };
};

/** Other place of the report: where it stands after "from", "to", "of", "outside". */
const placeElsewhere: Apply = (report, claim) => {
  const mention = claim.mentions
    .map((m) => report.mentions[m])
    .find(
      (m) =>
        m?.label === "place" &&
        m.kind === "name" &&
        /\b(?:from|to|outside|across|into) $/.test(report.report.text.slice(Math.max(0, m.start - 9), m.start)) &&
        !report.report.furniture.some(({ start, end }) => start <= m.start && m.end <= end),
    );
  if (mention === undefined) return null;
  const own = exact(report, mention);
  const other = report.entities.find(
    (e, i) =>
      e.label === "place" &&
      i !== mention.entity &&
      isLike(report, e.name, own) &&
      !exact(report, claim).includes(e.name),
  );
  return other === undefined ? null : { start: mention.start, end: mention.end, text: other.name };
};

/** "Police said" becomes "A witness said": whoever speaks without a name. */
const SPEAKERS = "Police|Officials|Prosecutors|Investigators|Witnesses|Authorities|Lawyers|Doctors|Residents|Relatives";
const otherUnnamed: Apply = (report, claim) => {
  const source = claim.attribution === null ? undefined : report.attributions[claim.attribution]?.source[0];
  const word = source === undefined ? "" : exact(report, source);
  if (source === undefined || !new RegExp(`^(?:${SPEAKERS})$`, "i").test(word)) return null;
  const isOfficial = /^(?:police|officials|prosecutors|investigators|authorities)$/i.test(word);
  return { ...source, text: cased(word, isOfficial ? "relatives" : "police") };
};

const IRREGULAR: Readonly<Record<string, string>> = {
  leave: "left",
  take: "took",
  have: "had",
  meet: "met",
  make: "made",
  hold: "held",
  run: "ran",
  win: "won",
  keep: "kept",
  begin: "began",
  buy: "bought",
  pay: "paid",
  send: "sent",
  give: "gave",
  go: "went",
  come: "came",
  lose: "lost",
  get: "got",
  become: "became",
  bring: "brought",
  stop: "stopped",
  stay: "stayed",
  carry: "carried",
  see: "saw",
  do: "did",
  build: "built",
  fall: "fell",
  sell: "sold",
  find: "found",
  be: "was",
};

/** "Is due to leave" becomes "left": the verb behind words of a plan, in the past. */
const doneInstead: Apply = (report, claim) => {
  const text = exact(report, claim);
  const found =
    /\b(?:will|plans to|plan to|is expected to|are expected to|intends to|is set to|is due to|hopes to|is going to|are going to) ([a-z]{2,})(?= )/.exec(
      text,
    );
  if (found === null || NEGATED.test(text)) return null;
  const end = claim.start + found.index + found[0].length;
  const verb = found[1] as string;
  const past = IRREGULAR[verb] ?? (verb.endsWith("e") ? `${verb}d` : verb.endsWith("y") ? null : `${verb}ed`);
  const isVerb = report.tokens.some((token) => token.end === end && token.tag === "VERB");
  return past === null || !isVerb ? null : { start: claim.start + found.index, end, text: past };
};

/** The same harm as others would do it: other negations, bounds added or turned, figures in words, days of the month, unnamed speakers. */
export const HARMFUL_VARIANTS: readonly Distortion[] = [
  {
    name: "negated by never (aux)",
    expect: ["whether", "wording"],
    apply: rewrite([[new RegExp(`\\b(${AUXILIARY})\\b`), "$1 never"]], NEGATED),
  },
  {
    name: "negated by n't",
    expect: ["whether", "wording"],
    apply: rewrite([[/\b(is|are|was|were|has|have|had|would|could|should)\b/, "$1n’t"]], NEGATED),
  },
  { name: "negated by never (verb)", expect: ["whether", "wording"], apply: deny((word) => `never ${word}`) },
  { name: "negated by did not", expect: ["whether", "wording"], apply: deny((_, lemma) => `did not ${lemma}`) },
  { name: "negated by failed to", expect: ["whether", "wording"], apply: deny((_, lemma) => `failed to ${lemma}`) },
  { name: "negated by no", expect: ["whether", "wording", "value", "restriction"], apply: noSuch },
  {
    name: "negation dropped",
    expect: ["whether", "wording"],
    apply: rewrite(
      [
        [/ (?:not|never)\b(?! (?:only|just|yet))/, ""],
        [/\b(is|are|was|were|has|have|had|would|could|should)n[’']t\b/, "$1"],
      ],
      /\bif\b|\bwhether\b/i,
    ),
  },
  { name: "figure in words", expect: ["value", "bound", "scope"], apply: otherWord },
  { name: "figure by a little", expect: ["value", "bound", "scope"], apply: byALittle },
  { name: "a bound added", expect: ["bound", "value", "scope"], apply: boundAdded("at least ") },
  { name: "up to added", expect: ["bound", "value", "scope"], apply: boundAdded("up to ") },
  {
    name: "nearly for more than",
    expect: ["bound", "value", "scope"],
    apply: rewrite([
      [/\b(?:more than|over) (?=[\d$£€])/, "fewer than "],
      [/\bat least (?=[\d$£€])/, "at most "],
      [/\b(?:nearly|almost) (?=[\d$£€])/, "more than "],
      [/\bup to (?=[\d$£€])/, "at least "],
    ]),
  },
  {
    name: "bound in words dropped",
    expect: ["bound", "value", "scope"],
    apply: rewrite([
      [
        /\b(?:more than|over|at least|up to|no more than|as many as|as few as|fewer than|less than|nearly|almost|at most|under) (?=(?:\$|£|€|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|a hundred|\d)\b)/i,
        "",
      ],
    ]),
  },
  { name: "another day of the month", expect: ["when"], apply: outsideFrames(onMonthDay) },
  { name: "another month", expect: ["when"], apply: outsideFrames(anotherMonth) },
  { name: "another year", expect: ["when"], apply: outsideFrames(anotherYear) },
  {
    name: "yesterday for today",
    expect: ["when"],
    apply: outsideFrames(
      rewrite([
        [/\b[Tt]onight\b/, "last night"],
        [/\b(?:[Tt]oday|this (?:morning|afternoon|evening))\b/, "yesterday"],
        [/\byesterday\b/, "today"],
        [/\btomorrow\b/, "next week"],
        [/\blast (week|month|year)\b/, "this $1"],
        [/\bnext (week|month|year)\b/, "this $1"],
      ]),
    ),
  },
  { name: "another place behind from, to", expect: ["where"], apply: placeElsewhere },
  { name: "another unnamed holder", expect: ["holder"], apply: otherUnnamed },
  { name: "only for also", expect: ["restriction"], apply: rewrite([[/\balso\b/, "only"]], /\bnot\b|n[’']t|\bonly\b/) },
  {
    name: "only dropped",
    expect: ["restriction"],
    apply: rewrite([[/(?<=[a-z] )only (?=[a-z])/, ""]], /\bnot only|if only|\bwhen\b/),
  },
  { name: "done for planned, other words", expect: ["state", "certainty", "whether"], apply: doneInstead },
  { name: "planned for done", expect: ["state", "certainty", "whether"], apply: planned },
  {
    name: "may for is",
    expect: ["certainty", "state", "whether"],
    apply: rewrite(
      [
        [/\bmay have been\b/, "was"],
        [/\bmay have\b/, "has"],
        [/\b(?:may|might|could) be\b/, "is"],
        [/\b(?:has|have) been\b/, "may have been"],
        [/\bwas\b/, "may have been"],
      ],
      NEGATED,
    ),
  },
];

function planned(report: AnnotatedReport, claim: ReportClaim): Edit | null {
  if (NEGATED.test(exact(report, claim))) return null;
  const deed = deedOf(report, claim);
  return deed === undefined ? null : { start: deed.start, end: deed.end, text: `will ${deed.lemma.toLowerCase()}` };
}

function boundAdded(bound: string): Apply {
  return (report, claim) => {
    for (const q of report.quantities) {
      if (q.start < claim.start || q.end > claim.end || q.modifier !== "=" || q.minValue !== q.maxValue) continue;
      if (q.relation !== null || q.change !== null || q.conversion !== null || q.minValue < 2) continue;
      const text = exact(report, q);
      if (!/^(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(text) || /-/.test(text.split(" ")[0] ?? ""))
        continue;
      if (!/(?:^|[a-z] )$/.test(report.report.text.slice(Math.max(0, q.start - 2), q.start))) continue;
      if (
        /\b(?:the|his|her|its|their|all|these|those|of|last|first|next) $/i.test(
          report.report.text.slice(Math.max(0, q.start - 7), q.start),
        )
      )
        continue;
      return { start: q.start, end: q.start, text: bound };
    }
    return null;
  };
}

const UNITS: Readonly<Record<string, (value: number) => string>> = {
  h: (v) => (v % 24 === 0 ? `${v / 24} days` : `${v * 60} minutes`),
  d: (v) => (v % 7 === 0 ? `${v / 7} weeks` : `${v * 24} hours`),
  wk: (v) => `${v * 7} days`,
  min: (v) => (v % 60 === 0 ? `${v / 60} hours` : `${v * 60} seconds`),
  "km/h": (v) => `${Math.round(v * 0.621)} mph`,
  "mi/h": (v) => `${Math.round(v * 1.609)} km/h`,
  acre: (v) => `${Math.round(v * 0.4047)} hectares`,
  ha: (v) => `${Math.round(v * 2.471)} acres`,
  "[degF]": (v) => `${Math.round(((v - 32) * 5) / 9)} degrees Celsius`,
  Cel: (v) => `${Math.round((v * 9) / 5 + 32)} degrees Fahrenheit`,
};

const otherUnit: Apply = (report, claim) => {
  for (const q of report.quantities) {
    if (q.start < claim.start || q.end > claim.end || q.minValue !== q.maxValue || q.modifier !== "=") continue;
    const tell = UNITS[q.unit];
    if (
      tell !== undefined &&
      q.conversion === null &&
      q.change === null &&
      q.relation === null &&
      !exact(report, q).includes("-")
    )
      return { start: q.start, end: q.end, text: tell(q.minValue) };
  }
  return null;
};

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A weekday told as the day of the month, by the report's date: the last such day, where the claim looks back. */
const dayAsDate: Apply = (report, claim) => {
  const published = report.report.published;
  if (published === null || !/\b(?:was|were|had|[a-z]+ed)\b/.test(exact(report, claim))) return null;
  const timex = claim.timexes
    .map((t) => report.timexes[t])
    .find((t) => t !== undefined && DAYS.includes(exact(report, t)));
  if (timex === undefined) return null;
  const day = new Date(published.slice(0, 10));
  const back = (day.getUTCDay() - DAYS.indexOf(exact(report, timex)) + 7) % 7;
  if (timex.from !== new Date(day.getTime() - back * 86_400_000).toISOString().slice(0, 10)) return null;
  const then = new Date(day.getTime() - back * 86_400_000);
  return { start: timex.start, end: timex.end, text: `${NAMES[then.getUTCMonth()]} ${then.getUTCDate()}` };
};

const yesterday: Apply = (report, claim) => {
  const edit = dayAsDate(report, claim);
  const published = report.report.published;
  if (edit === null || published === null) return null;
  const day = new Date(published.slice(0, 10)).getUTCDay();
  const word = report.report.text.slice(edit.start, edit.end);
  const before = report.report.text.slice(edit.start - 3, edit.start);
  if (DAYS[(day + 6) % 7] !== word) return null;
  return { start: before === "on " ? edit.start - 3 : edit.start, end: edit.end, text: "yesterday" };
};

const inDigits: Apply = (report, claim) => {
  const found = countIn(report, claim, /^(?:[a-z]|\d{1,2}$)/i);
  if (found === null) return null;
  const [start, said] = found;
  const value = NUMBERS[said.toLowerCase()];
  const other = value === undefined ? wordOf(Number(said)) : String(value);
  const sign = report.report.text.slice(start - 1, start);
  if (/[$£€]/.test(sign) || other === said || /-/.test(report.report.text.slice(start, start + said.length + 1)))
    return null;
  return { start, end: start + said.length, text: cased(said, other) };
};

/** "Police arrested the baker" becomes "The baker was arrested": nobody is named who did it. */
const withoutAgent: Apply = (report, claim) => {
  const tokens = tokensIn(report, claim);
  const deed = deedOf(report, claim);
  if (deed === undefined || !exact(report, deed).endsWith("ed")) return null;
  const at = tokens.indexOf(deed);
  const sentence = report.sentences[claim.sentence];
  const to = tokens.findIndex((t, i) => i > at && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(t.tag));
  const last = tokens[(to < 0 ? tokens.length : to) - 1];
  const first = tokens[0];
  if (sentence?.start !== claim.start || at > 4 || last === undefined || first === undefined) return null;
  if (!/^(?:NOUN|PROPN)$/.test(last.tag) || (to >= 0 && tokens[to]?.tag !== "ADP" && tokens[to]?.tag !== "PUNCT"))
    return null;
  if (tokens.slice(0, at).some(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag))) return null;
  const object = exact(report, { start: deed.end, end: last.end }).trim();
  const be = exact(report, last).endsWith("s") ? "were" : "was";
  return {
    start: first.start,
    end: last.end,
    text: `${object.charAt(0).toUpperCase()}${object.slice(1)} ${be} ${exact(report, deed)}`,
  };
};

/** "On Monday, the gate was opened." becomes "The gate was opened on Monday." */
const frontedLast: Apply = (report, claim) => {
  const sentence = report.sentences[claim.sentence];
  const found =
    sentence === undefined
      ? null
      : /^((?:In|On|At|During|After|Since) [^,]{3,50}), ([^,“”";:]{20,140})\.$/.exec(exact(report, sentence));
  if (sentence === undefined || found === null) return null;
  const [, front = "", rest = ""] = found;
  return {
    start: sentence.start,
    end: sentence.end,
    text: `${cased("A", rest)} ${front.charAt(0).toLowerCase()}${front.slice(1)}.`,
  };
};

/** "Falk said that …" becomes "…, Falk said." */
const frameLast: Apply = (report, claim) => {
  const sentence = report.sentences[claim.sentence];
  const found =
    sentence === undefined
      ? null
      : /^([A-Z][A-Za-z. ]{3,40}) said (?:that )?((?:the|a|an|he|she|they|it|his|her|their|[A-Z])[^“”":;]{20,160})\.$/.exec(
          exact(report, sentence),
        );
  return sentence === undefined || found === null || / (?:on|that|in|to)$/.test(found[1] as string)
    ? null
    : { start: sentence.start, end: sentence.end, text: `${cased("A", found[2] as string)}, ${found[1]} said.` };
};

/** The same said as others would say it. */
export const HARMLESS_VARIANTS: readonly Distortion[] = [
  { name: "other units", expect: [], apply: otherUnit },
  { name: "figure in digits or words", expect: [], apply: inDigits },
  {
    name: "sums written otherwise",
    expect: [],
    apply: rewrite([
      [/\$(\d+(?:\.\d+)?) million\b/, (_, n) => `$${Math.round(Number(n) * 1_000_000).toLocaleString("en-US")}`],
      [/\$(\d+(?:\.\d+)?) billion\b/, (_, n) => `$${(Number(n) * 1000).toLocaleString("en-US")} million`],
      [/\b(\d+(?:\.\d+)?) percent\b/, "$1%"],
      [/\b(\d+(?:\.\d+)?)%/, "$1 percent"],
      [/\b50 percent of\b/, "half of"],
      [/\bhalf of\b/, "50 percent of"],
      [/\ba dozen\b/, "12"],
      [/\b(\d{1,3}),(\d{3})\b/, "$1$2"],
    ]),
  },
  { name: "day as date", expect: [], apply: dayAsDate },
  { name: "day as yesterday", expect: [], apply: yesterday },
  {
    name: "date the other way round",
    expect: [],
    apply: rewrite([
      [new RegExp(`\\b(${MONTHS}) (\\d{1,2})\\b(?!\\d)`), "$2 $1"],
      [new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b`), "$2 $1"],
      [
        /\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. (?=\d)/,
        (_, m) => `${NAMES.find((name) => name.startsWith((m as string).slice(0, 3)))} `,
      ],
    ]),
  },
  { name: "passive without agent", expect: [], apply: withoutAgent },
  { name: "front moved behind", expect: [], apply: frontedLast },
  { name: "frame moved behind", expect: [], apply: frameLast },
  {
    name: "other hedges",
    expect: [],
    apply: rewrite([
      [
        /\b(?:about|around|roughly|some|approximately) (?=[\d$£€])/,
        (word) => (word === "roughly " ? "approximately " : "roughly "),
      ],
      [/\b(?:more than|over) (?=[\d$£€])/, "in excess of "],
      [/\b(?:nearly|almost) (?=[\d$£€])/, "close to "],
      [/\bat least (?=[\d$£€])/, "a minimum of "],
      [/\bup to (?=[\d$£€])/, "as many as "],
      [/\bas many as (?=\d)/, "up to "],
      [/\bfewer than (?=\d)/, "less than "],
      [/\bless than (?=\d)/, "under "],
    ]),
  },
  {
    name: "not as n't",
    expect: [],
    apply: rewrite([
      [/\b(is|are|was|were|has|have|had|did|does|do|would|could|should) not\b/, "$1n’t"],
      [/\b(is|are|was|were|has|have|had|did|does|do|would|could|should)n[’']t\b/, "$1 not"],
      [/\bcan[’']t\b/, "cannot"],
      [/\bwon[’']t\b/, "will not"],
    ]),
  },
  {
    name: "said in another word",
    expect: [],
    apply: rewrite([
      [/\bsaid\b/, "stated"],
      [/\bsays\b/, "said"],
      [/\btold reporters\b/, "said"],
      [/\bannounced\b/, "said"],
      [/\badded\b/, "said"],
    ]),
  },
  {
    name: "country by another name",
    expect: [],
    apply: rewrite([
      [/\bthe United States\b/, "the U.S."],
      [/\bthe US\b/, "the United States"],
      [/\bU\.S\.(?= [a-z])/, "American"],
      [/\bBritain\b/, "the United Kingdom"],
      [/\bthe UK\b/, "Britain"],
      [/\bWashington, D\.C\./, "Washington"],
    ]),
  },
  {
    name: "title dropped",
    expect: [],
    apply: rewrite([
      [
        /\b(?:President|Sen\.|Senator|Rep\.|Gov\.|Governor|Mr\.|Mrs\.|Ms\.|Prime Minister|Secretary of State|Chief) (?=[A-Z][a-z]+ [A-Z][a-z]+)/,
        "",
      ],
      [/\b(?:Mr|Mrs|Ms)\.? (?=[A-Z][a-z])/, ""],
    ]),
  },
  {
    name: "more synonyms",
    expect: [],
    apply: rewrite([
      [/\bbuy\b/, "purchase"],
      [/\bbought\b/, "purchased"],
      [/\battempt(ed)?\b/, (w) => (w === "attempted" ? "tried" : "try")],
      [/\bshow(s|ed)\b/, "indicate$1"],
      [/\brequire\b/, "need"],
      [/\bhuge\b/, "enormous"],
      [/\bhouse\b/, "home"],
      [/\bhome\b/, "house"],
      [/\bdoctors?\b/, "physician"],
      [/\bfatally shot\b/, "shot dead"],
      [/\bnear\b/, "close to"],
      [/\bended\b/, "finished"],
      [/\bstarted\b/, "began"],
      [/\bwounded\b/, "injured"],
      [/\bpolice\b/, "officers"],
      [/\bbecause\b/, "since"],
      [/\bteenager\b/, "teen"],
      [/\bsuspect\b/, "alleged attacker"],
    ]),
  },
  {
    name: "relative clause for participle",
    expect: [],
    apply: rewrite([
      [
        /\b(man|woman|people|person|officers?|students?|workers?) (killed|injured|wounded|arrested|charged) (?=in |by |at |on )/,
        (_, who, did) => `${who} who ${/s$|people/.test(who as string) ? "were" : "was"} ${did} `,
      ],
      [/\bwho (?:was|were) (killed|injured|wounded|arrested|charged)\b/, "$1"],
    ]),
  },
];
