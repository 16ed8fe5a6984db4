import { conceptOf } from "../lang/en/concept.js";
import { STOP_WORDS } from "../lang/en/stopWords.js";
import type { Story } from "../model/index.js";
import type { Fact } from "./fact.js";
import { headlineOf } from "./title.js";

/** Of what several headlines say of a story, how much claims say on average, 0..1; 0 where headlines have nothing in common. */
export function aboutIn({ reports }: Story): (facts: readonly Fact[]) => number {
  const uses = new Map<string, number>();
  for (const report of reports)
    for (const concept of conceptsIn(headlineOf(report))) uses.set(concept, (uses.get(concept) ?? 0) + 1);
  const common = new Map([...uses].filter(([, count]) => count > 1));
  const all = [...common.values()].reduce((sum, count) => sum + count, 0);
  const said = ({ words }: Fact): number =>
    [...new Set(words.map(({ concept }) => concept))].reduce((sum, concept) => sum + (common.get(concept) ?? 0), 0);
  return (facts) => (all === 0 ? 0 : facts.reduce((sum, fact) => sum + said(fact), 0) / (all * facts.length));
}

const conceptsIn = (headline: string): ReadonlySet<string> =>
  new Set(
    (headline.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word.toLowerCase())).map(conceptOf),
  );
