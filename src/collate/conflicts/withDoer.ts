import { doers, hitting, killing } from "../../lang/en/casualties.js";
import { SUICIDE } from "../../lang/en/suicide.js";
import type { Witness } from "../../model/index.js";
import { type Fact, wordsOf } from "../fact.js";
import type { Measure } from "../measure.js";

/** The claim that has whoever did it among those it counts, and whether its words say so. */
export interface WithDoer {
  readonly fact: Fact;
  readonly said: boolean;
}

/**
 * "Four died, including the gunman" and "the gunman killed three": one count has whoever did it in, the other hasn't. Where
 * somebody is told to have killed himself, one more may be he. Null where the words don't tell.
 */
export function withDoer(a: Fact, x: Measure, b: Fact, y: Measure): WithDoer | null {
  if (x.fate !== y.fate || !COUNTED.has(x.fate ?? "") || x.quantity.minValue === y.quantity.minValue) return null;
  const [more, n, fewer, m] =
    x.quantity.minValue > y.quantity.minValue ? ([a, x, b, y] as const) : ([b, y, a, x] as const);
  const apart = n.quantity.minValue - m.quantity.minValue;
  if (apart > MOST_DOERS) return null;
  const said = countsIn(more) !== countsIn(fewer) || (isDoneByDoer(fewer, m) && !isDoneByDoer(more, n));
  if (said) return { fact: more, said };
  return x.fate === "dead" &&
    apart === 1 &&
    !countsSelf(fewer) &&
    (tellsOfSuicide(a.witness) || tellsOfSuicide(b.witness))
    ? { fact: more, said }
    : null;
}

/** Fates of which whoever did it may be one. */
const COUNTED: ReadonlySet<string> = new Set(["dead", "injured"]);

/** Few kill together. */
const MOST_DOERS = 2;

/** "including the gunman". */
const countsIn = ({ words }: Fact): boolean =>
  words.some(({ lower }, i) => lower === "including" && words.slice(i).some(({ lemma }) => doers.has(lemma)));

/** "Killed two children and then himself": one more is somebody else. */
const countsSelf = ({ words }: Fact): boolean => words.some(({ lower }) => /^(?:him|her)self$/.test(lower));

/** "The gunman killed three": whom he killed leaves himself out. */
function isDoneByDoer({ words }: Fact, { quantity: { start } }: Measure): boolean {
  const before = words.filter(({ end }) => end <= start);
  const verb = before.findLastIndex(({ tag, lemma }) => tag === "VERB" && killing.has(lemma));
  return verb >= 0 && before.slice(0, verb).some(({ lemma }) => doers.has(lemma));
}

const known = new WeakMap<Witness, boolean>();

/** "Then shot himself", "died by suicide". Read once a report. */
function tellsOfSuicide(witness: Witness): boolean {
  const answer = known.get(witness) ?? readsOfSuicide(witness);
  known.set(witness, answer);
  return answer;
}

function readsOfSuicide(witness: Witness): boolean {
  const { text } = witness.report;
  const lower = text.toLowerCase();
  if (SUICIDE.some((word) => lower.includes(word))) return true;
  return wordsOf(witness, { start: 0, end: text.length }).some(
    (word, i, words) =>
      /^(?:him|her|them)sel(?:f|ves)$/.test(word.lower) &&
      words.slice(Math.max(0, i - 2), i).some(({ lemma }) => killing.has(lemma) || hitting.has(lemma)),
  );
}
