import { sayings } from "../../lang/en/cues.js";
import { ABOUT_THEN, NO_DATE, OWN_DAY, SPEAKING } from "../../lang/en/timexes/tellings.js";
import { type Attribution, overlaps, type Span, type Timex, type Token, type Witness } from "../../model/index.js";
import { isSaid } from "../eventTimes.js";
import { type Fact, wordsOf } from "../fact.js";
import { isContent } from "../rarity.js";

/** Claims with fewer content words tell no event: "he left then". */
const FEWEST_WORDS = 2;

/** Code units before an expression in which "more than" stands. */
const BEFORE = 16;

/** Longer stretches date nothing: a century, a generation. In milliseconds. */
const LONGEST = 11 * 366 * 86_400_000;

/** Whether a claim tells what happened, was said or is to happen at this time. */
export function tellsWhen(fact: Fact, { start, end, type, known, from, to }: Timex): boolean {
  if (from === null || to === null || known === "vague" || type === "SET" || type === "DURATION") return false;
  const { text } = fact.witness.report;
  return (
    fact.body.modality !== "opinion" &&
    fact.body.modality !== "conditional" &&
    Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10)) < LONGEST &&
    !NO_DATE.test(text.slice(start, end)) &&
    !ABOUT_THEN.test(text.slice(Math.max(0, start - BEFORE), end)) &&
    !isOwnDay(fact) &&
    fact.words.filter((word) => isContent(word) && (word.end <= start || word.start >= end)).length >= FEWEST_WORDS
  );
}

/** "Today our hearts go out to them": a speaker's day, no event of the story. */
const isOwnDay = ({ attribution, words, witness, body }: Fact): boolean =>
  (attribution?.kind === "direct" || /^\s*["“]/.test(witness.report.text.slice(body.start, body.end))) &&
  words.some(({ lower }) => OWN_DAY.has(lower));

/** Whether it only says which one is meant: "the Tuesday shooting", "the town's 2022 election", "last year's breach". */
export function isAttributive({ witness }: Fact, { start, end }: Timex): boolean {
  const next = tokenAt(witness, end);
  if (next === null || next.start - end > 1) return false;
  if (/^['’]s?$/.test(exactOf(witness, next))) return true;
  if (next.tag !== "NOUN" && next.tag !== "PROPN" && next.tag !== "ADJ") return false;
  const before = tokenBefore(witness, start);
  return (
    before !== null && (/^(?:DET|PRON|ADJ|NUM|PART)$/.test(before.tag) || /['’]s?$/.test(exactOf(witness, before)))
  );
}

/**
 * Whether the time is that of a saying; that of an act which is told like one ("authorised") is the act's, and so is what another
 * verb has ("the council, founded in 1990, replied"). A whole year says when something was so, not when it was said.
 */
export function isStatement(fact: Fact, timex: Timex): boolean {
  const { witness } = fact;
  const sayings = witness.attributions.filter(isSaying(fact));
  return (
    !isWholeYear(timex) &&
    !hangsOnOther(fact, timex) &&
    isSaid({ ...fact, witness: { ...witness, attributions: sayings } }, timex)
  );
}

const isWholeYear = ({ value }: Timex): boolean => /^\d{3,4}s?$/.test(value);

/** Whether right before the time and its preposition stands a verb that frames no speech. */
function hangsOnOther({ witness }: Fact, { start }: Timex): boolean {
  const near = tokenBefore(witness, start);
  const verb = near?.tag === "ADP" ? tokenBefore(witness, near.start) : near;
  const cues = witness.attributions.flatMap(({ cue }) => cue);
  return verb?.tag === "VERB" && !SPEAKING.has(verb.lemma) && !cues.some((cue) => overlaps(cue, verb));
}

/** The times at which a claim was said, by the frame of its speech: "Falk said on Wednesday that", "on Wednesday, Falk said". */
export function saidAt(fact: Fact): readonly Timex[] {
  const { attribution, witness, body } = fact;
  if (attribution === null || !isSaying(fact)(attribution)) return [];
  const sentence = witness.sentences[body.sentence];
  const frame = frameOf(attribution);
  const [from, to] = [Math.min(...frame.map(({ start }) => start)), Math.max(...frame.map(({ end }) => end))];
  return witness.timexes.filter(
    (timex, t) =>
      sentence !== undefined &&
      timex.start >= Math.max(sentence.start, from - BESIDE) &&
      timex.end <= Math.min(sentence.end, to + BESIDE) &&
      !isWholeYear(timex) &&
      !hangsOnOther(fact, timex) &&
      !isToldApart(witness, t, attribution) &&
      ![...attribution.content, body].some((span) => overlaps(span, timex)),
  );
}

/** The verb of speech, and who speaks where that stands beside it. */
const frameOf = ({ source, cue }: Attribution): readonly Span[] => [
  ...cue,
  ...source.filter((span) => cue.some(({ start, end }) => start - span.end < BESIDE && span.start - end < BESIDE)),
];

/** Whether a claim that has no part in a frame of speech tells of a time: "was freed on Friday, saying that". */
const isToldApart = (witness: Witness, t: number, { cue }: Attribution): boolean =>
  witness.claims.some(
    (claim) =>
      claim.timexes.includes(t) &&
      !cue.some((span) => overlaps(span, claim)) &&
      !wordsOf(witness, claim).some(({ lemma }) => SPEAKING.has(lemma)),
  );

/** A time this close to who speaks and the verb tells when it was said, in code units. */
const BESIDE = 24;

const isSaying =
  ({ witness }: Fact) =>
  ({ cue }: Attribution): boolean =>
    cue.some((span) => wordsOf(witness, span).some(({ lemma }) => sayings.has(lemma) || lemma === "accord"));

const exactOf = ({ report }: Witness, { start, end }: Token): string => report.text.slice(start, end);

const tokenAt = ({ tokens }: Witness, offset: number): Token | null =>
  tokens.find((token) => token.start >= offset && token.tag !== "SPACE") ?? null;

const tokenBefore = ({ tokens }: Witness, offset: number): Token | null =>
  tokens.findLast((token) => token.end <= offset && token.tag !== "SPACE") ?? null;
