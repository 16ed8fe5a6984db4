import { passiveOpeners } from "../../lang/en/attributionWords.js";
import { barePassives, toldBy } from "../../lang/en/cues.js";
import { passivePrepositions } from "../../lang/en/frameWords.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { kidsOf, relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";
import type { Frame } from "./frame.js";
import { phraseAt, type Source, sourceSpan, UNBOUNDED } from "./source.js";
import { isHelped } from "./voice.js";

/** "The strike is believed to have …", "the decision, reported by …": the content is the subject, or the noun, and what follows. */
export function passiveFrame(tree: Tree, sentence: Sentence, verb: number): Frame | null {
  const kids = kidsOf(tree, verb);
  const agent = kids.find((k) => k > verb && wordAt(tree, tree.first[k] as number) === "by");
  const content = contentOf(tree, verb, kids, agent);
  if (content.length === 0) return null;
  const source = agent === undefined ? null : agentOf(tree, agent);
  const auxiliaries = kids.filter((k) => k < verb && relationIs(tree, k, "aux", "advmod"));
  const first = auxiliaries.find((k) => verb - k <= 3) ?? verb;
  return {
    sentence,
    head: verb,
    cue: [spanOf(tree, first, agent === undefined ? verb : Math.max(verb, tree.first[agent] as number))],
    source: source === null ? [] : [sourceSpan(tree, source)],
    content,
    speech: false,
  };
}

/** Who did it, without what the sentence goes on with behind a comma: "reported by the paper, comes as …". */
function agentOf(tree: Tree, agent: number): Source | null {
  const found = phraseAt(tree, agent, tree.first[agent] as number, UNBOUNDED);
  if (found === null) return null;
  for (let i = found.first + 1; i <= found.last; i++)
    if (tagIs(tree, i, ",") && !tagIs(tree, i + 1, "DT", "NN", "NNP", "WP", "JJ")) return { ...found, last: i - 1 };
  return found;
}

function contentOf(tree: Tree, verb: number, kids: readonly number[], agent: number | undefined): readonly Span[] {
  const subject = kids.find((k) => k < verb && relationIs(tree, k, "nsubj"));
  const rest = kids.find(
    (k) =>
      k > verb &&
      k !== agent &&
      (relationIs(tree, k, "xcomp", "ccomp", "obj", "obl") ||
        (relationIs(tree, k, "advcl") && passiveOpeners.has(wordAt(tree, tree.first[k] as number)))),
  );
  const said = rest === undefined ? null : piece(tree, tree.first[rest] as number, tree.last[rest] as number);
  const clause = rest !== undefined && relationIs(tree, rest, "xcomp", "ccomp", "advcl", "obj");
  const about =
    subject === undefined
      ? nounBefore(tree, verb)
      : piece(tree, tree.first[subject] as number, Math.min(tree.last[subject] as number, verb - 1));
  const named = about !== null && !(subject !== undefined && wordAt(tree, subject) === "it");
  if (clause && said !== null) return named ? [about as Span, said] : [said];
  const tells = subject !== undefined || toldBy.has((tree.tokens[verb] as Token).lemma);
  if (agent !== undefined && named && tells) return [about as Span];
  if (said !== null && named && rest !== undefined && passivePrepositions.has(wordAt(tree, tree.first[rest] as number)))
    return [about as Span, said];
  if (named && subject !== undefined && isHelped(tree, verb) && barePassives.has((tree.tokens[verb] as Token).lemma))
    return [about as Span];
  return [];
}

function nounBefore(tree: Tree, verb: number): Span | null {
  if (!relationIs(tree, verb, "acl")) return null;
  const head = tree.heads[verb] as number;
  return head < 0 || head > verb
    ? null
    : piece(tree, tree.first[head] as number, Math.min(verb - 1, tree.last[head] as number));
}
