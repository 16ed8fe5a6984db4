import { pronounKinds } from "../../lang/en/speakers/pronouns.js";
import type { Ledger, Sigil } from "../../model/index.js";
import { contentWords } from "./contentWords.js";
import { saidWords } from "./said.js";
import { byWeight, type Speaker, speakersOf, type Utterance } from "./speakers.js";

/**
 * Who said what, as it is read: without utterances that state nothing ("the minister
 * announced the plan" reports no words of hers), without speakers known by a pronoun alone, and with the speakers who
 * are called the same told as one. The JSON keeps them all.
 */
export function heardOf(ledger: Ledger): readonly Speaker[] {
  const groups = new Map<string, Speaker[]>();
  for (const speaker of speakersOf(ledger)) {
    const utterances = speaker.utterances.filter(states);
    const name = speaker.name.toLowerCase().replace(/\s+/g, " ").trim().replace(/^the /, "");
    if (utterances.length > 0 && !pronounKinds.has(name))
      groups.set(name, [...(groups.get(name) ?? []), { ...speaker, utterances }]);
  }
  return [...groups.values()].map((same) => toOne(ledger, same)).sort(byWeight);
}

/** A quotation states by being one; indirect speech when a claim stands in it; of "that's" and "were so" nobody can tell what was said. */
const states = ({ entry, attributions }: Utterance): boolean =>
  attributions.some((attribution) => {
    const words = contentWords(saidWords(attribution));
    return attribution.kind === "direct" ? words > 0 : entry !== null && words > 1;
  });

function toOne({ reports }: Ledger, same: readonly Speaker[]): Speaker {
  const first = same[0] as Speaker;
  const utterances = same.flatMap((speaker) => speaker.utterances);
  const carried = new Set<Sigil>(utterances.flatMap(({ attributions }) => attributions.map(({ report }) => report)));
  return { ...first, utterances, reports: reports.map(({ sigil }) => sigil).filter((sigil) => carried.has(sigil)) };
}
