import { byText, type Decision, type Rulings, type Story } from "../model/index.js";
import { withoutContradictions } from "./contradictions.js";
import type { Outcome } from "./outcome.js";
import { resolve } from "./resolve.js";

/** Decisions found in a story: what the stages are to obey, and what became of each. */
interface Settled {
  readonly rulings: Rulings;
  readonly outcomes: readonly Outcome[];
}

/** Finds what the decisions say of a story. Pure; their order doesn't matter; those that name nothing in it are left out. */
export function settle(story: Story, decisions: readonly Decision[]): Settled {
  const ordered = decisions.toSorted((a, b) => byText(keyOf(a), keyOf(b)));
  const found = ordered.flatMap((decision) => resolve(story, decision) ?? []);
  const outcomes = withoutContradictions(found);
  return { rulings: toRulings(outcomes.filter(({ applied }) => applied)), outcomes };
}

function toRulings(outcomes: readonly Outcome[]): Rulings {
  const of = (kind: string) => outcomes.filter(({ decision }) => decision.verdict.kind === kind);
  const pairsOf = (kind: string) => of(kind).flatMap(({ claims }) => pairs(claims));
  return {
    same: pairsOf("same"),
    apart: pairsOf("not-same"),
    noConflict: pairsOf("not-conflict"),
    entities: of("same-entity").map(({ entities }) => entities.flat()),
    entitiesApart: of("not-same-entity").flatMap(({ entities }) => pairs(entities)),
    derives: of("derives").flatMap(({ descent }) => descent ?? []),
    independent: of("not-derives").flatMap(({ descent }) => descent ?? []),
  };
}

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((b, i) => all.slice(0, i).map((a) => [a, b] as const));

/** What was decided, then by whom: not where in the file it stands. */
const keyOf = ({ verdict, note, author, date }: Decision): string => JSON.stringify([verdict, date, author, note]);
