import { simplePasts } from "../../lang/en/words/simplePasts.js";
import { FINE_TAGS } from "./labels.js";
import { addScores, clearBoard, keyOf, leaderOf, newBoard, type Weights } from "./score.js";
import type { Words } from "./words.js";

export const TAG_FEATURES = 16;

/** Keys of the features for word `i` of a sentence `first`..`last`, given the tags before it. */
export function tagFeatures(w: Words, tags: Uint8Array, i: number, first: number, last: number, out: Int32Array): void {
  leadingTagFeatures(w, tags, i, first, last, out);
  otherTagFeatures(w, tags, i, first, last, out);
}

/** The features that say most: where they agree, the others aren't asked. */
const LEADING = 6;
/**
 * Lead of a tag after these (32 is one update's worth) above which the others aren't asked. Measured on news: it saves
 * half of the look-ups and changes one tag in four hundred; at 300, a third and one in a thousand.
 */
const CLEAR_LEAD = 250;

function leadingTagFeatures(w: Words, tags: Uint8Array, i: number, first: number, last: number, out: Int32Array): void {
  const form = w.form[i] as number;
  const p1 = i > first ? (tags[i - 1] as number) : 63;
  const prev = i > first ? (w.form[i - 1] as number) : 1;
  const next = i + 1 < last ? (w.form[i + 1] as number) : 2;
  const given = w.given[i] as number;
  const g1 = i + 1 < last ? (w.given[i + 1] as number) : 63;
  const g2 = i + 2 < last ? (w.given[i + 2] as number) : 63;
  const shape = (w.shape[i] as number) | (i === first ? 16 : 0);
  const suffix = w.suffix[i] as number;
  out[0] = keyOf(2, suffix, given, shape);
  out[1] = keyOf(4, given, shape, p1);
  out[2] = keyOf(0, form, 0, 0);
  out[3] = keyOf(10, given, g1, g2);
  out[4] = keyOf(6, prev, given, 0);
  out[5] = keyOf(7, next, given, 0);
}

function otherTagFeatures(w: Words, tags: Uint8Array, i: number, first: number, last: number, out: Int32Array): void {
  const form = w.form[i] as number;
  const p1 = i > first ? (tags[i - 1] as number) : 63;
  const p2 = i > first + 1 ? (tags[i - 2] as number) : 63;
  const prev = i > first ? (w.form[i - 1] as number) : 1;
  const next = i + 1 < last ? (w.form[i + 1] as number) : 2;
  const given = w.given[i] as number;
  const g1 = i + 1 < last ? (w.given[i + 1] as number) : 63;
  const suffix = w.suffix[i] as number;
  out[6] = keyOf(1, form, given, p1);
  out[7] = keyOf(3, suffix, p1, 0);
  out[8] = keyOf(5, p1, p2, given);
  out[9] = keyOf(8, prev, form, 0);
  out[10] = keyOf(9, form, next, 0);
  out[11] = keyOf(11, p1, given, g1);
  out[12] = keyOf(12, i + 1 < last ? (w.suffix[i + 1] as number) : 3, p1, given);
  out[13] = keyOf(13, i + 2 < last ? (w.form[i + 2] as number) : 4, given, 0);
  out[14] = keyOf(14, i > first + 1 ? (w.form[i - 2] as number) : 5, given, 0);
  out[15] = keyOf(15, p1, p2, suffix);
}

const [PAST, PARTICIPLE, BARE] = [FINE_TAGS.indexOf("VBD"), FINE_TAGS.indexOf("VBN"), FINE_TAGS.indexOf("VB")];
const [NOUN, NOUNS] = [FINE_TAGS.indexOf("NN"), FINE_TAGS.indexOf("NNS")];
const buffer = new Int32Array(TAG_FEATURES);
const board = newBoard(FINE_TAGS.length);

/** Tags the words of one sentence, left to right. */
export function tagSentence(w: Words, tags: Uint8Array, first: number, last: number, weights: Weights): void {
  for (let i = first; i < last; i++) {
    const sure = w.sure[i] as number;
    if (sure >= 0) {
      tags[i] = sure;
      if (sure === BARE) mendPast(w, tags, i, first);
      continue;
    }
    clearBoard(board);
    leadingTagFeatures(w, tags, i, first, last, buffer);
    addScores(weights, buffer, 0, LEADING, board);
    let best = leaderOf(board);
    if (board.lead <= CLEAR_LEAD) {
      otherTagFeatures(w, tags, i, first, last, buffer);
      addScores(weights, buffer, LEADING, TAG_FEATURES, board);
      best = leaderOf(board);
    }
    tags[i] = best === PARTICIPLE && simplePasts.has(w.lower[i] as string) ? PAST : best;
    if (best === BARE) mendPast(w, tags, i, first);
    else if (w.lower[i - 1] === "and" && i - 3 >= first && w.lower[i - 2] === "shot") mendShot(tags, i);
  }
  nameCapitals(w, tags, first, last);
}

/** "The general refused to sign": no noun ends like that before an infinitive. */
function mendPast(w: Words, tags: Uint8Array, bare: number, first: number): void {
  const at = bare - 2;
  if (at < first || w.lower[bare - 1] !== "to" || (tags[at] !== NOUN && tags[at] !== NOUNS)) return;
  if (REGULAR_PAST.test(w.lower[at] as string)) tags[at] = PAST;
}

/** "A man shot and killed": before another past it is no noun. */
function mendShot(tags: Uint8Array, killed: number): void {
  if ((tags[killed] === PAST || tags[killed] === PARTICIPLE) && tags[killed - 2] === NOUN) tags[killed - 2] = PAST;
}

/** Not "need", "speed". */
const REGULAR_PAST = /..[^e]ed$/;

/** What is no name when it has a capital within a sentence that is no headline: these, and nouns and verbs. */
const NAMES = new Map(
  ["NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "RB", "UH", "PRP", "FW", "SYM"].map((tag) => [
    FINE_TAGS.indexOf(tag),
    FINE_TAGS.indexOf(tag === "NNS" ? "NNPS" : "NNP"),
  ]),
);
const NAME_OF = Uint8Array.from(FINE_TAGS, (_, tag) => NAMES.get(tag) ?? tag);

/** "by The Harbour Post": a capital says more than what a word mostly is, but at the head of a sentence and in headlines. */
function nameCapitals(w: Words, tags: Uint8Array, first: number, last: number): void {
  let [capitals, small] = [0, 0];
  for (let i = first; i < last; i++)
    if ((w.shape[i] as number) & 1) capitals++;
    else if ((w.lower[i] as string).length > 3) small++;
  if (capitals > small) return;
  for (let i = first + 1; i < last; i++)
    if (w.shape[i] === CAPITAL && NAME_OF[tags[i] as number] !== tags[i] && isWithin(w, i))
      tags[i] = NAME_OF[tags[i] as number] as number;
}

/** A capital and nothing else that strikes. */
const CAPITAL = 1;

/** Behind a word, and not behind a mark that may begin a sentence. */
const isWithin = (w: Words, i: number): boolean =>
  /[\p{L}\p{N},]$/u.test(w.lower[i - 1] as string) && (w.lower[i] as string).length > 1;
