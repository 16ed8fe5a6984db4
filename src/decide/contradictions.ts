import type { ClaimRef, Descent } from "../model/index.js";
import { type Outcome, refused } from "./outcome.js";

/** Takes back decisions that contradict one another, all that take part: which of them is right, only a person can say. */
export function withoutContradictions(outcomes: readonly Outcome[]): readonly Outcome[] {
  const against = new Map<Outcome, Outcome>();
  const accuse = (all: readonly Outcome[]): void => {
    for (const one of all) if (!against.has(one)) against.set(one, all.find((other) => other !== one) ?? one);
  };
  const live = outcomes.filter(({ applied }) => applied);
  for (const found of [...aboutClaims(live), ...aboutDescent(live)]) accuse(found);
  return outcomes.map((outcome) => {
    const other = against.get(outcome);
    return other === undefined ? outcome : refused(outcome, `it contradicts ${other.decision.place}`);
  });
}

/** Claims held the same, also by way of others, of which two are held not to be. */
function aboutClaims(outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const same = outcomes.filter(({ decision }) => decision.verdict.kind === "same");
  const home = homesOf(same);
  return outcomes
    .filter(({ decision }) => decision.verdict.kind === "not-same")
    .flatMap((apart) => {
      const homes = apart.claims.map((ref) => home(ref));
      const twice = homes.find((key, i) => homes.indexOf(key) < i);
      return twice === undefined ? [] : [[apart, ...same.filter(({ claims }) => home(claims[0]!) === twice)]];
    });
}

/** For each claim the name of the set of claims held to be the same. */
function homesOf(same: readonly Outcome[]): (ref: ClaimRef) => string {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  for (const { claims } of same)
    for (const ref of claims) {
      const [a, b] = [find(keyOf(claims[0]!)), find(keyOf(ref))];
      if (a !== b) parent.set(b, a);
    }
  return (ref) => find(keyOf(ref));
}

const keyOf = ({ report, claim }: ClaimRef): string => `${report}:${claim}`;

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
