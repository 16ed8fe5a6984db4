import type { Sentence, Timex } from "../../model/index.js";
import type { Draft } from "../draft.js";
import type { Place } from "./answer.js";
import type { Day } from "./calendar.js";
import type { Partial } from "./partial.js";
import { resolve } from "./resolve.js";
import type { Setting } from "./setting.js";
import { tenseAt } from "./tense.js";
import { dayOfClock, type ToldDay, toldDay } from "./told-day.js";

/** A year printed so few code units before, in the same paragraph, goes for the dates that follow it. */
const NEAR = 160;
/** The two ends of a range stand so close. */
const RANGE_GAP = /^ ?(?:\([^)]{0,40}\))?,? ?(?:-|–|—|,|\(|to|and|until|through|or|and ended on)? ?$/;

/** Resolves a report's expressions in text order, each leaving its time for the next. */
export function resolveAll(draft: Draft, read: readonly (readonly Partial[])[], setting: Setting): readonly Timex[] {
  const timexes: Timex[] = [];
  let anchor: Day | null = null;
  let narrative: Day | null = null;
  let told: ToldDay | null = null;
  const { published } = setting;
  let printed: { readonly year: number; readonly end: number; readonly paragraph: number } | null = null;
  const before = (partial: Partial, at: number, sentence: Sentence): Day | null =>
    partial.form !== "clock" || published === null || setting.historical
      ? null
      : dayOfClock(draft.report.text, partial, told, at, sentence, published);
  read.forEach((partials, at) => {
    const sentence = draft.sentences[at] as Sentence;
    let sentenceDay: Day | null = null;
    partials.forEach((partial, i) => {
      const near =
        printed !== null &&
        printed.paragraph === sentence.paragraph &&
        partial.start - printed.end < NEAR &&
        (setting.historical || isOneTime(draft.report.text.slice(printed.end, partial.start)))
          ? printed.year
          : null;
      const place: Place = {
        setting,
        anchor,
        narrative,
        sentenceDay: sentenceDay ?? laterDay(draft, sentence, setting, partials, i) ?? before(partial, at, sentence),
        nearYear: rangeYear(draft.report.text, partials, i) ?? (isPast(near, setting) ? near : null),
        inQuotation: partial.form === "said" && inQuotation(draft.report.text, sentence, partial.start),
        tense: () => tenseAt(draft, sentence, partial.start),
      };
      const { timex, day } = resolve(partial, place);
      timexes.push(timex);
      if (day !== null && partial.form !== "said") [anchor, narrative] = [day, narrativeAfter(narrative, day)];
      if (day?.day !== undefined) sentenceDay = day;
      if (published !== null) told = toldDay(draft, partial, day, at, published) ?? told;
      if (partial.year !== undefined && !isReckoned(draft.report.text, partial.start))
        printed = { year: partial.year, end: partial.end, paragraph: sentence.paragraph };
    });
  });
  return timexes;
}

/** "The tenth fire since 1998": a year that is counted from tells of no time that the tale has reached. */
const isReckoned = (text: string, start: number): boolean =>
  /(?:^|\s)since(?:\s\p{L}+)?\s?$/iu.test(text.slice(Math.max(0, start - 20), start)) ||
  text.startsWith("since ", start);

/** No other statement begins between a year and the date behind it: not "built in 1998 and inspected in January". */
const isOneTime = (between: string): boolean =>
  !/ (?:and|but) \p{L}{3,}(?!\p{L}| (?:in|on|to)(?!\p{L}))|[,;] (?:who|which|while|but|and) |[.!?][”"’']? /u.test(
    between,
  ) || between.length < 12;

/** A bare year so far from the narrative is a comparison ("as in 1812"); further ahead it may be a jump of the tale. */
const BACK = 3;
const AHEAD = 10;

/** The year and month that a history has reached. A bare year of the same year keeps the month. */
function narrativeAfter(narrative: Day | null, day: Day): Day {
  if (narrative === null || day.month !== undefined) return day;
  const step = day.year - narrative.year;
  return step === 0 || step < -BACK || step > AHEAD ? narrative : day;
}

/** In news a year named for background goes only for dates of the past beside it; in a history the anchor does this. */
const isPast = (year: number | null, { published, historical }: Setting): boolean =>
  year !== null && !historical && published !== null && year < published.year;

/** "23 March – 16 July 1953": the first end takes the year of the second. */
function rangeYear(text: string, partials: readonly Partial[], i: number): number | null {
  const [here, next] = [partials[i] as Partial, partials[i + 1]];
  if ((here.month === undefined && here.season === undefined) || here.year !== undefined || next === undefined)
    return null;
  if (next.year === undefined) return null;
  return next.start - here.end < 48 && RANGE_GAP.test(text.slice(here.end, next.start)) ? next.year : null;
}

/** How many expressions on the day of speaking may stand, and how far back an opening quotation mark. */
const LOOK_AHEAD = 8;
const QUOTATION_REACH = 800;

/** The day of a date or weekday later in the sentence: "at 18:00 in Lima on Tuesday", "'… today,' he said on Thursday". */
function laterDay(
  draft: Draft,
  sentence: Sentence,
  setting: Setting,
  partials: readonly Partial[],
  i: number,
): Day | null {
  const here = partials[i] as Partial;
  if (here.form !== "clock" && here.form !== "said") return null;
  const later = partials
    .slice(i + 1, i + 1 + LOOK_AHEAD)
    .find((other) => other.form === "calendar" && (other.day !== undefined || other.weekday !== undefined));
  if (later === undefined) return null;
  const place: Place = {
    setting,
    anchor: null,
    narrative: null,
    sentenceDay: null,
    nearYear: null,
    inQuotation: false,
    tense: () => tenseAt(draft, sentence, later.start),
  };
  return resolve(later, place).day;
}

/** Whether an opening quotation mark of the sentence is still open at `at`. */
function inQuotation(text: string, sentence: Sentence, at: number): boolean {
  let open = false;
  for (let i = Math.max(sentence.start, at - QUOTATION_REACH); i < at; i++) {
    const mark = text.charCodeAt(i);
    if (mark === 0x201c) open = true;
    else if (mark === 0x201d) open = false;
    else if (mark === 0x22) open = !open;
  }
  return open;
}
