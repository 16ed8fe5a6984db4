import { SEASON_LEADS } from "../../lang/en/timexes/near-times.js";
import { DAY_PARTS, HOLIDAYS, SAID_DAYS, SEASONS, SET_WORDS, VAGUE_WORDS } from "../../lang/en/timexes/time-words.js";
import type { Token } from "../../model/index.js";
import type { Partial } from "./partial.js";
import { END, PART, PRE, START, YEAR } from "./pattern.js";
import { matchCovering, type Window, wordBefore } from "./window.js";

const SAID = new RegExp(
  `${START}(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater) )?(?<day>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)(?: (?<part>${PART}))?${END}`,
  "uy",
);
const SEASON = new RegExp(
  `${START}(?:(?:[Tt]he )?${PRE}[ ]?)?(?:(?<relative>[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Tt]he previous|[Tt]he following) )?(?<article>[Tt]he )?(?:${YEAR} )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:(?: of|,)? (?<year>${YEAR}))?${END}`,
  "uy",
);
const DAY_PART = new RegExp(
  `${START}(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) )?(?:(?<relative>[Tt]his|[Ll]ast|[Tt]hat(?: same)?|[Tt]he same|[Tt]he (?:next|following|previous)|[Oo]ne|[Tt]he|[Ee]very|[Ee]ach|[Aa]) )?(?<part>${PART})${END}`,
  "uy",
);
const MIDDAY = new RegExp(`${START}(?<word>[Nn]oon|[Mm]idday|[Mm]idnight)${END}`, "uy");
const HOLIDAY =
  /(?<![\p{L}])(?<name>Christmas(?: Day| Eve)?|New Year['’]s (?:Day|Eve)|Boxing Day|Halloween|Valentine['’]s Day)(?:,? (?<year>[12]\d{3}))?(?![\p{L}\p{N}])/uy;
const POINT =
  /(?<![\p{L}])(?:(?:at|by|of|during|until|since|around|about) )?(?<which>this|that|the|the same) (?<word>time|period)(?![\p{L}])/iuy;
const VAGUE = new RegExp(
  `${START}(?:(?:more|most|until|very|too|as|the|in the|at|at the|to|by) )?(?<word>[Nn]ow|[Cc]urrently|[Cc]urrent|[Pp]resently|[Nn]owadays|[Rr]ecent|[Rr]ecently|[Ll]ately|[Ff]ormer|[Ff]ormerly|[Ff]uture|[Ss]oon|present day|modern day|near term|long term|short term|present|moment|date|past)${END}`,
  "uy",
);
const NEEDS_LEAD: Readonly<Record<string, RegExp>> = {
  present: /^(?:at|the) present$/i,
  moment: /^at the moment$/i,
  date: /^to date$/i,
  past: /^(?:in )?the past$/i,
  soon: /^very soon$/i,
  "near term": /^(?:in )?the near term$/i,
  "long term": /^(?:in )?the long term$/i,
  "short term": /^(?:in )?the short term$/i,
};

/** "today", "yesterday evening". */
export function readSaid(window: Window): readonly Partial[] {
  const match = matchCovering(SAID, window);
  if (match === null || isNamed(window)) return [];
  const day = (match.groups.day as string).toLowerCase();
  const part =
    day === "tonight" ? "NI" : match.groups.part === undefined ? undefined : DAY_PARTS.get(match.groups.part);
  return [
    {
      start: match.start,
      end: match.end,
      form: "said",
      amount: SAID_DAYS.get(day) as number,
      ...(part === undefined ? {} : { part }),
    },
  ];
}

/** "USA Today", "the Arab Spring": a capital behind a word with one, in a sentence that has small ones before or behind. */
function isNamed({ text, trigger, previous, next }: Window): boolean {
  const opens = (token: Token | undefined): boolean => token !== undefined && /\p{Lu}/u.test(text[token.start] ?? "");
  if (!opens(trigger) || !opens(previous) || previous?.end !== trigger.start - 1) return false;
  return previous.tag !== "ADP" && previous.tag !== "DET" && previous.tag !== "VERB" && !opens(next);
}

/** "hurt in the fall": no season. */
const FALLEN = /(?:hurt|injured|killed|dead|died|wounded|damaged|survived|bruised|broken) in $/;

/** "summer 1943", "the autumn of 2005", "last winter". "fall" and "spring" are verbs too and need company. */
export function readSeason(window: Window): readonly Partial[] {
  const match = matchCovering(SEASON, window);
  if (match === null) return [];
  const { relative, article, season, year } = match.groups;
  if (year === undefined && relative === undefined && isNamed(window)) return [];
  const printed = window.text.slice(match.start, match.end);
  const before = /^(?:[12]\d{3}) /.exec(printed)?.[0].trim() ?? /(?: |^)([12]\d{3}) \p{L}+$/u.exec(printed)?.[1];
  const word = season as string;
  const alone = match.start === window.trigger.start && year === undefined;
  if (
    alone &&
    (window.trigger.tag === "VERB" ||
      (word === "spring" && !SEASON_LEADS.has(wordBefore(window.text, match.start)) && window.next?.tag !== "NOUN"))
  )
    return [];
  if (
    /^fall$/i.test(word) &&
    year === undefined &&
    before === undefined &&
    !(relative !== undefined && !/that/i.test(relative)) &&
    !(
      article !== undefined &&
      /^(?:in|during|until|by|since) $/.test(
        window.text.slice(Math.max(0, match.start - 7), match.start).replace(/^.* (?=\p{L}+ $)/u, ""),
      )
    )
  )
    return [];
  if (/^fall$/i.test(word) && FALLEN.test(window.text.slice(Math.max(0, match.start - 20), match.start))) return [];
  if (
    article !== undefined &&
    /^(?: of| in) (?!\d)/.test(window.text.slice(match.end, match.end + 5)) &&
    /^(?:fall|spring)$/i.test(word)
  )
    return [];
  const direction =
    relative === undefined
      ? undefined
      : /last|previous/i.test(relative)
        ? -1
        : /next|following/i.test(relative)
          ? 1
          : 0;
  return [
    {
      start: match.start,
      end: match.end,
      form: "calendar",
      season: SEASONS.get(word.toLowerCase()) as string,
      ...(year === undefined && before === undefined ? {} : { year: Number(year ?? before) }),
      ...(direction === undefined ? {} : { direction }),
    },
  ];
}

/** "this morning", "the next morning", "last night", "noon". */
export function readDayPart(window: Window): readonly Partial[] {
  const noon = matchCovering(MIDDAY, window);
  if (noon !== null)
    return [
      {
        start: noon.start,
        end: noon.end,
        form: "clock",
        clock: /mid(?:n)ight/i.test(noon.groups.word as string) ? "24:00" : "12:00",
      },
    ];
  const match = matchCovering(DAY_PART, window);
  if (match === null) return [];
  const relative = match.groups.relative?.toLowerCase();
  const span = { start: match.start, end: match.end };
  const part = DAY_PARTS.get(match.groups.part as string) as string;
  if (
    match.groups.part === "dawn" &&
    /^ of (?!\d|[Tt]he \d|\p{Lu})/u.test(window.text.slice(match.end, match.end + 10))
  )
    return [];
  if (relative === "every" || relative === "each") return [{ ...span, form: "set", value: `XXXX-XX-XXT${part}` }];
  if (relative === "a") return [];
  if (relative === undefined)
    return match.groups.part === "overnight" ||
      match.groups.part === "daytime" ||
      wordBefore(window.text, match.start) === "at" ||
      wordBefore(window.text, match.start) === "by"
      ? [{ ...span, form: "unknown", part }]
      : [];
  const [amount, base] =
    relative === "this"
      ? [0, "published"]
      : relative === "last"
        ? [-1, "published"]
        : /next|following/.test(relative)
          ? [1, "context"]
          : /previous/.test(relative)
            ? [-1, "context"]
            : [0, "context"];
  return [{ ...span, form: "shift", unit: "D", amount: amount as number, base: base as "published" | "context", part }];
}

export function readHoliday(window: Window): readonly Partial[] {
  const match = matchCovering(HOLIDAY, window);
  if (match === null) return [];
  const [month, day] = HOLIDAYS.get((match.groups.name as string).toLowerCase()) ?? [1, 1];
  return [
    {
      start: match.start,
      end: match.end,
      form: "calendar",
      month,
      day,
      ...(match.groups.year === undefined ? {} : { year: Number(match.groups.year) }),
    },
  ];
}

/** "daily", "annual". */
export function readSet({ text, trigger, next }: Window): readonly Partial[] {
  if (/\p{Lu}/u.test(text.charAt(trigger.start)) && next?.tag === "PROPN") return []; // "the Daily Mercury"
  const value = SET_WORDS.get(trigger.lemma);
  return value === undefined ? [] : [{ start: trigger.start, end: trigger.end, form: "set", value }];
}

/** "in the past and now": what may follow "the past" when nothing of it is counted. */
const AFTER_PAST = /^ (?:and|or|but|has|have|had|was|were|by|to|for|with|as|that|which|is|he|she|they|it|we)(?![a-z])/;

/** "the former" alone is the first of two. */
const isAdjective = ({ trigger, next }: Window): boolean =>
  next !== undefined && next.start === trigger.end + 1 && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag);

/** "now", "recently", "at the moment", "the future". */
export function readVague(window: Window): readonly Partial[] {
  const match = matchCovering(VAGUE, window);
  if (match === null) return [];
  const word = (match.groups.word as string).toLowerCase();
  const printed = window.text.slice(match.start, match.end);
  const needed = NEEDS_LEAD[word];
  if (needed !== undefined && !needed.test(printed)) return [];
  if (
    word === "past" &&
    /^ (?:\d|\p{Ll})/u.test(window.text.slice(match.end, match.end + 2)) &&
    !AFTER_PAST.test(window.text.slice(match.end, match.end + 8))
  )
    return [];
  if (word === "former" && !isAdjective(window)) return [];
  const value = VAGUE_WORDS.get(word) ?? (word === "past" ? "PAST_REF" : "PRESENT_REF");
  const lead =
    needed === undefined && !/^(?:more|most|very|the future|in the future)/i.test(printed)
      ? match.end - word.length
      : match.start;
  return [{ start: Math.max(match.start, lead), end: match.end, form: "vague", value }];
}

/** "at that time", "this period": a time told before. */
export function readPoint(window: Window): readonly Partial[] {
  const match = matchCovering(POINT, window);
  if (match === null) return [];
  const which = (match.groups.which as string).toLowerCase();
  const printed = window.text.slice(match.start, match.end).toLowerCase();
  if (which === "the same") return [];
  if (which === "the" && !/^(?:at|by|of) the time$/.test(printed)) return [];
  if (which === "the" && /^ (?:of|to|for|that|when)\b/.test(window.text.slice(match.end, match.end + 6))) return [];
  if (which === "this" && match.groups.word === "time" && !/^(?:at|by|of|during|until|since|around) /.test(printed))
    return [];
  const skip = /^[a-z]+ (?=this|that|the)/i.exec(printed)?.[0].length ?? 0;
  return [
    { start: match.start + skip, end: match.end, form: "vague", value: which === "this" ? "PRESENT_REF" : "PAST_REF" },
  ];
}
