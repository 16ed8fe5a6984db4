import { doers, killing } from "../../lang/en/casualties.js";
import type { Fact } from "../fact.js";
import type { Measure } from "../measure.js";

/**
 * "Four died, including the gunman" and "the gunman killed three": one count has whoever did it among the dead, the other
 * hasn't. The claim that has the more; null where the words don't tell.
 */
export function withDoer(a: Fact, x: Measure, b: Fact, y: Measure): Fact | null {
  if (x.fate !== "dead" || y.fate !== "dead" || x.quantity.minValue === y.quantity.minValue) return null;
  const [more, n, fewer, m] =
    x.quantity.minValue > y.quantity.minValue ? ([a, x, b, y] as const) : ([b, y, a, x] as const);
  if (n.quantity.minValue - m.quantity.minValue > MOST_DOERS) return null;
  return countsIn(more) !== countsIn(fewer) || (isDoneByDoer(fewer, m) && !isDoneByDoer(more, n)) ? more : null;
}

/** Few kill together. */
const MOST_DOERS = 2;

/** "including the gunman". */
const countsIn = ({ words }: Fact): boolean =>
  words.some(({ lower }, i) => lower === "including" && words.slice(i).some(({ lemma }) => doers.has(lemma)));

/** "The gunman killed three": whom he killed leaves himself out. */
function isDoneByDoer({ words }: Fact, { quantity: { start } }: Measure): boolean {
  const before = words.filter(({ end }) => end <= start);
  const verb = before.findLastIndex(({ tag, lemma }) => tag === "VERB" && killing.has(lemma));
  return verb >= 0 && before.slice(0, verb).some(({ lemma }) => doers.has(lemma));
}
