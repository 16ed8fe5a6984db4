import { grownUps, severe, somewhere } from "../../lang/en/casualties.js";
import type { Telling } from "./telling.js";

/** Whether those counted are surely all: anybody, and no place, state or hospital says that they are some of them. */
export const isWhole = (telling: Telling): boolean => (telling.people.anybody || isRest(telling)) && !isNarrow(telling);

/** "Six other men were wounded": besides the dead, all of them are men. */
const isRest = ({ people, fate, fact: { words } }: Telling): boolean =>
  people.besides &&
  fate === "injured" &&
  words.some(({ lemma, start, end }) => start >= people.start && end <= people.end && grownUps.has(lemma));

/** "Two were seriously hurt", "two guests died in the yard", "two were taken to the city hospital": how many there were in all isn't said. */
function isNarrow(telling: Telling): boolean {
  const { fate, people } = telling;
  const from = (count: number): readonly string[] => wordsFrom(telling, people.start, count);
  if (fate === "hit") return isSentAway(telling);
  if (fate === "dead") return from(FAR).some((word) => somewhere.has(word));
  if (people.minValue === 1 || (people.besides && from(FAR).some((word) => somewhere.has(word)))) return true;
  return wordsFrom(telling, people.end, NEAR).some((word) => severe.has(word));
}

/** "Two were taken to the city hospital". */
export const isSentAway = (telling: Telling): boolean =>
  wordsFrom(telling, telling.people.start, FAR).some((word) => word.startsWith("hospital"));

/** Words behind a place: those beside the verb, and those that tell where. */
export const NEAR = 2;
const FAR = 9;

/** So many words of the claim from a place on, lower case. */
export const wordsFrom = ({ fact: { words } }: Telling, from: number, count: number): readonly string[] =>
  words
    .filter(({ start }) => start >= from)
    .slice(0, count)
    .map(({ lower }) => lower);
