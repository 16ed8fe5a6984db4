import { stanceJoints } from "../../lang/en/attributionWords.js";
import { intentions, leanings, sayings, stands, thoughts } from "../../lang/en/cues.js";
import type { Sentence, Span } from "../../model/index.js";
import { isVerb, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";
import type { Frame } from "./frame.js";

/** A speaker in a headline is named in a few words before a colon, and in not many more before a verb. */
const LONGEST_SPEAKER = 5;
const LONGEST_SUBJECT = 9;

/** What a headline says by its form where no verb was read in it: "Minister: no plan to resign", "Mayor Backs New Bridge". */
export function headlineFrame(tree: Tree, sentence: Sentence, found: readonly Frame[]): Frame | null {
  if (!sentence.headline) return null;
  const colon = colonFrame(tree, sentence);
  return colon ?? (found.length === 0 ? capitalFrame(tree, sentence) : null);
}

/** The colon stands for the verb. */
function colonFrame(tree: Tree, sentence: Sentence): Frame | null {
  const stop = Math.min(sentence.lastToken - 2, sentence.firstToken + LONGEST_SPEAKER);
  for (let at = sentence.firstToken + 1; at <= stop; at++) {
    if (wordAt(tree, at) !== ":") continue;
    if (!speaks(tree, sentence.firstToken, at)) return null;
    return frameOf(tree, sentence, at, at - 1, piece(tree, at + 1, sentence.lastToken - 1));
  }
  return null;
}

/** A verb in the third person among words with capitals, which were all read as names. */
function capitalFrame(tree: Tree, sentence: Sentence): Frame | null {
  const { firstToken, lastToken } = sentence;
  for (let at = firstToken + 1; at < Math.min(lastToken - 1, firstToken + LONGEST_SUBJECT); at++) {
    if (tagIs(tree, at, "VBD", "VBZ", "VBP", "MD", ":")) return null;
    if (!isThirdPerson(wordAt(tree, at)) || !speaks(tree, firstToken, at)) continue;
    let last = at - 1;
    while (last > firstToken && tagIs(tree, last, "RB", "RBS", ",")) last--;
    const first = stanceJoints.has(wordAt(tree, at + 1)) ? at + 2 : at + 1;
    return frameOf(tree, sentence, at, last, piece(tree, first, clauseEnd(tree, first, lastToken)));
  }
  return null;
}

/** Up to a semicolon, colon or dash: what follows is another headline. */
function clauseEnd(tree: Tree, from: number, lastToken: number): number {
  for (let i = from; i < lastToken; i++) if (/^(?:;|:|—|–|--)$/.test(wordAt(tree, i))) return i - 1;
  return lastToken - 1;
}

function isThirdPerson(word: string): boolean {
  if (!word.endsWith("s")) return false;
  const stems = [word.slice(0, -1), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
  return stems.some((stem) => [sayings, thoughts, intentions, stands, leanings].some((list) => list.has(stem)));
}

function frameOf(tree: Tree, sentence: Sentence, head: number, last: number, content: Span | null): Frame | null {
  if (content === null) return null;
  const source = [spanOf(tree, sentence.firstToken, last)];
  return { sentence, head, cue: [spanOf(tree, head, head)], source, content: [content], speech: true };
}

/** Names and nouns only, with at least one of them. */
function speaks(tree: Tree, first: number, before: number): boolean {
  let named = false;
  for (let i = first; i < before; i++) {
    if (isVerb(tree, i)) return false;
    named ||= tagIs(tree, i, "NNP", "NNPS", "NNS", "NN");
  }
  return named;
}
