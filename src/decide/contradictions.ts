import type { DecisionKind, Descent } from "../model/index.js";
import { type Outcome, refused } from "./outcome.js";

/** Takes back decisions that contradict one another, all that take part: which of them is right, only a person can say. */
export function withoutContradictions(outcomes: readonly Outcome[]): readonly Outcome[] {
  const against = new Map<Outcome, Outcome>();
  const accuse = (all: readonly Outcome[]): void => {
    for (const one of all) if (!against.has(one)) against.set(one, all.find((other) => other !== one) ?? one);
  };
  const live = outcomes.filter(({ applied }) => applied);
  const keysOf = ({ claims }: Outcome): readonly string[] => claims.map(({ report, claim }) => `${report}:${claim}`);
  const found = [
    ...aboutSameness(live, ["same", "not-same"], (outcome) => keysOf(outcome).map((key) => [key])),
    ...aboutSameness(live, ["same-entity", "not-same-entity"], ({ entities }) =>
      entities.map((refs) => refs.map(({ report, entity }) => `${report}:${entity}`)),
    ),
    ...aboutDescent(live),
  ];
  for (const all of found) accuse(all);
  return outcomes.map((outcome) => {
    const other = against.get(outcome);
    return other === undefined ? outcome : refused(outcome, `it contradicts ${other.decision.place}`);
  });
}

/** Things held the same, also by way of others, of which two are held not to be. `setsOf` gives for each thing named all that goes by its name. */
function aboutSameness(
  outcomes: readonly Outcome[],
  [is, isNot]: readonly [DecisionKind, DecisionKind],
  setsOf: (outcome: Outcome) => readonly (readonly string[])[],
): readonly (readonly Outcome[])[] {
  const told = (kind: DecisionKind) => outcomes.filter(({ decision }) => decision.verdict.kind === kind);
  const same = told(is);
  const home = homesOf(same.map((outcome) => setsOf(outcome).flat()));
  return told(isNot).flatMap((apart) => {
    const homes = setsOf(apart).map((keys) => new Set(keys.map(home)));
    const twice = homes.flatMap((keys, i) =>
      [...keys].filter((key) => homes.slice(0, i).some((other) => other.has(key))),
    )[0];
    if (twice === undefined) return [];
    return [
      [
        apart,
        ...same.filter((outcome) =>
          setsOf(outcome)
            .flat()
            .some((key) => home(key) === twice),
        ),
      ],
    ];
  });
}

/** For each key the name of the set of keys held to be the same. */
function homesOf(sets: readonly (readonly string[])[]): (key: string) => string {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  for (const keys of sets)
    for (const key of keys) {
      const [a, b] = [find(keys[0]!), find(key)];
      if (a !== b) parent.set(b, a);
    }
  return find;
}

/** A report that is held to derive from one and not to; descent that leads back to where it began. */
function aboutDescent(outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const told = (kind: string) => outcomes.filter(({ decision }) => decision.verdict.kind === kind);
  const [derives, not] = [told("derives"), told("not-derives")];
  const denied = not.flatMap((one) => {
    const same = derives.filter(({ descent }) => isSameDescent(descent!, one.descent!));
    return same.length === 0 ? [] : [[one, ...same]];
  });
  const circular = derives.filter(({ descent }) => leadsBack(descent!, derives));
  return circular.length === 0 ? denied : [...denied, circular];
}

const isSameDescent = (a: Descent, b: Descent): boolean =>
  a.later === b.later && JSON.stringify(a.earlier) === JSON.stringify(b.earlier);

function leadsBack({ later, earlier }: Descent, all: readonly Outcome[]): boolean {
  const seen = new Set<number>();
  const ahead = [earlier];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === later) return true;
    if (typeof at !== "number" || seen.has(at)) continue;
    seen.add(at);
    for (const { descent } of all) if (descent!.later === at) ahead.push(descent!.earlier);
  }
  return false;
}
