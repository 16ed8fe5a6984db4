import { fateNear, fateOf } from "../lang/en/fateNear.js";
import { ANYBODY } from "../lang/en/people.js";
import type { ReportClaim, Token, Witness } from "../model/index.js";
import { firstTokenFrom } from "./firstToken.js";

/** Fates whose count is the toll of an event: the figure that every report gives in words of its own. */
const TOLLS: ReadonlySet<string> = new Set(["dead", "injured", "missing"]);

/**
 * Points that a claim makes whatever its words. A count of the dead is the toll, be it "12 people died" or "the toll rose
 * to 17"; that somebody is sought and that he was caught are one point about him.
 */
export function facetsOf(
  witness: Witness,
  claim: Pick<ReportClaim, "start" | "end" | "quantities">,
): readonly string[] {
  const words = wordsOf(witness, claim);
  const tolls = claim.quantities.flatMap((q) => {
    const quantity = witness.quantities[q];
    if (quantity === undefined || quantity.relation !== null || !ANYBODY.has(quantity.unit)) return [];
    const from = words.findIndex((word) => word.end > quantity.start);
    const to = words.findIndex((word) => word.start >= quantity.end);
    const fate = from < 0 ? null : fateNear(words, from, to < 0 ? words.length : to);
    return fate !== null && TOLLS.has(fate) ? [`toll ${fate}`] : [];
  });
  const custody = words.some((word) => ["at large", "arrested"].includes(fateOf(word) ?? "")) ? ["custody"] : [];
  return [...new Set([...tolls, ...custody, ...electionOf(words)])];
}

/** "if she wins the election" and "president-elect": one overtakes the other. */
function electionOf(words: readonly { readonly lemma: string; readonly lower: string }[]): readonly string[] {
  if (words.some(({ lower }) => lower === "elect" || lower.endsWith("-elect"))) return ["elected"];
  const open = words.some(({ lower }) => lower === "if" || lower === "whether");
  return open && words.some(({ lemma }) => lemma === "win") && words.some(({ lower }) => lower === "election")
    ? ["if elected"]
    : [];
}

function wordsOf({ tokens, report }: Witness, { start, end }: Pick<ReportClaim, "start" | "end">) {
  const words: (Pick<Token, "start" | "end" | "lemma"> & { readonly lower: string })[] = [];
  for (let i = firstTokenFrom(tokens, start); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= end) break;
    words.push({
      start: token.start,
      end: token.end,
      lemma: token.lemma,
      lower: report.text.slice(token.start, token.end).toLowerCase(),
    });
  }
  return words;
}
