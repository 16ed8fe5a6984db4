import type { Story } from "../model/index.js";
import { letterVectors } from "./letters.js";
import { orderVectors } from "./orders.js";
import type { Profile } from "./profile.js";
import type { Vector } from "./vector.js";

/** How a claim is put, beside which words it uses: what tells a rewording from another claim on the same subject. */
export interface Wording {
  /** Ids of its words as printed but for case, in text order. */
  readonly words: Int32Array;
  /** Its runs of four letters, rare ones weighing more: they see through endings and spellings. */
  readonly letters: Vector;
  /** Pairs of concepts that stand near each other in it. */
  readonly orders: Vector;
}

/** The wording of every claim of the story, in the order of the profiles. */
export function readWordings(story: Story, profiles: readonly Profile[]): readonly Wording[] {
  const texts = profiles.map(({ report, claim }) => wordsOf(story.reports[report]?.claims[claim]?.exact ?? ""));
  const ids = new Map<string, number>();
  const [letters, orders] = [letterVectors(texts), orderVectors(profiles)];
  return texts.map((words, i) => ({
    words: Int32Array.from(words, (word) => idOf(ids, word)),
    letters: letters[i] as Vector,
    orders: orders[i] as Vector,
  }));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function idOf(ids: Map<string, number>, word: string): number {
  const id = ids.get(word) ?? ids.size;
  if (id === ids.size) ids.set(word, id);
  return id;
}
