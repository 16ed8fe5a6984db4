import type { Fact } from "./fact.js";
import type { Likeness } from "./likeness.js";
import { twinKeyOf } from "./twinKeyOf.js";

/** Compares two claims; `like` is how alike they are, in whole hundredths, rounded down. */
type Compare<Answer> = (a: Fact, b: Fact, like: number) => Answer;

/**
 * The same comparison, worked out once for all copies of two claims: of a hundred reports most print what others print. Answers
 * are kept as long as the story is worked on, so nothing in them may be of the one copy: no letter of a report, no offset.
 */
export function oncePerTwins<Answer extends object>(
  compare: Compare<Answer>,
): (a: Fact, b: Fact, likeness: Likeness) => Answer {
  const stories = new WeakMap<Likeness, Map<number, Answer>>();
  return (a, b, likeness) => {
    const answers = stories.get(likeness) ?? new Map<number, Answer>();
    if (answers.size === 0) stories.set(likeness, answers);
    const like = likeness(a.ref, b.ref);
    const key = (twinOf(a, likeness) * MOST_CLAIMS + twinOf(b, likeness)) * 128 + Math.floor(100 * like);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compare(a, b, like);
    answers.set(key, answer);
    return answer;
  };
}

/** More claims than a story has. */
const MOST_CLAIMS = 2 ** 22;

const twins = new WeakMap<Fact, number>();
const numbers = new WeakMap<Likeness, Map<string, number>>();

/** The number of a claim in its story: that of its first copy. */
function twinOf(fact: Fact, likeness: Likeness): number {
  const known = twins.get(fact);
  if (known !== undefined) return known;
  const keys = numbers.get(likeness) ?? new Map<string, number>();
  const key = twinKeyOf(fact);
  const number = keys.get(key) ?? keys.size;
  numbers.set(likeness, keys.set(key, number));
  twins.set(fact, number);
  return number;
}
