import type { Fate } from "./fateAt.js";
import { isSentAway, isWhole } from "./narrow.js";
import type { Telling } from "./telling.js";
import { isOneSentence, ofFate, type Toll, tollOf } from "./tollOf.js";
import { WITH_SELF } from "./withDoers.js";

/**
 * The first figure that the report prints of all who met with the fate, and wherever it gives the same again; the one that its headline
 * gives, where it prints that.
 */
export function printed(all: readonly Telling[], fate: Toll["fate"], title: ReadonlyMap<Fate, number>): Toll | null {
  const own = ofFate(all, fate);
  const figures = wholeOf(figuresIn(own));
  const first =
    figuresIn(own).find((figure) => totalAt(own, figure) === title.get(fate)) ??
    figures.filter(({ people }) => people.nth === true).toSorted((a, b) => b.people.minValue - a.people.minValue)[0] ??
    figures.find(({ people }) => people.minValue > 0) ??
    (own.length === figures.length ? figures[0] : undefined);
  if (first === undefined) return null;
  const self = own.find(({ people, fact }) => people.self && !first.people.self && isOneSentence(fact, first.fact));
  const sentAway = fate === "injured" ? ofFate(all, "hit").filter(isSentAway) : []; // "four were taken to hospital and 20 others hurt"
  if (self === undefined) return withSame([...own, ...sentAway], figures, first);
  const { maxValue, minValue } = first.people;
  const value = totalAt(own, first) + 1;
  return tollOf(fate, [first, self], {
    minValue: value,
    maxValue: value + maxValue - minValue,
    modifier: first.people.modifier,
    counted: WITH_SELF,
  });
}

/** Larger figures of anybody that the report prints further down: of an earlier event, or what it knows now. */
export function largerThan(toll: Toll, all: readonly Telling[]): readonly Toll[] {
  const own = ofFate(all, toll.fate);
  const figures = figuresIn(own).filter((figure) => isWhole(figure) && figure.people.minValue > toll.minValue);
  return figures
    .filter(({ people }, i) => figures.findIndex((other) => other.people.minValue === people.minValue) === i)
    .map((figure) => withSame(own, figures, figure));
}

const figuresIn = (own: readonly Telling[]): readonly Telling[] =>
  own.filter((telling) => telling.people.printed && !isAlso(telling));

function withSame(own: readonly Telling[], figures: readonly Telling[], figure: Telling): Toll {
  const { maxValue, minValue, modifier } = figure.people;
  const value = totalAt(own, figure);
  const same = figures.filter((telling) => totalAt(own, telling) === value);
  return tollOf(figure.fate as Toll["fate"], same, {
    minValue: value,
    maxValue: value + maxValue - minValue,
    modifier,
    counted: null,
  });
}

/** A figure of anybody that is more than so many times that of a part is of another event: "four civilians", "30 people last week". */
const MOST_WIDER = 3;

/** Figures of anybody where they are larger than what is told first: "two bailiffs" are a part of "three people" then. */
function wholeOf(figures: readonly Telling[]): readonly Telling[] {
  const first = figures.find(({ people }) => people.minValue > 0);
  if (first === undefined || isWhole(first)) return figures;
  const least = first.people.minValue;
  const wider = figures.filter(
    (figure) => isWhole(figure) && figure.people.minValue > least && figure.people.minValue <= MOST_WIDER * least,
  );
  return wider.length > 0 ? wider : figures;
}

/** "Two pilots also died": besides others. */
const isAlso = ({ fact: { words }, people, fate }: Telling): boolean =>
  !(fate === "injured" && people.besides) && // "two others were also hurt"
  words.some(
    ({ lower, start }, i) => lower === "also" && start >= people.end && (words[i - 1]?.start ?? 0) < people.end + 12,
  );

/** "Tor Hale was hurt and two others were": of those told of in one sentence before, "others" are more. */
function totalAt(all: readonly Telling[], { fact, people }: Telling): number {
  if (!people.besides) return people.minValue;
  const before = all.filter(
    (other) =>
      other.people !== people &&
      other.fact.ref.report === fact.ref.report &&
      isOneSentence(other.fact, fact) &&
      other.people.end <= people.start,
  );
  return before.reduce((sum, other) => sum + other.people.minValue, people.minValue);
}
