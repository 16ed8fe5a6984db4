/** Words looked at of each claim; longer ones are whole paragraphs that couldn't be cut. */
const MOST = 80;

/**
 * The length of the longest run of words that two claims have in the same order without a gap. The first call takes a claim, what
 * it returns compares others with that one, until another is taken. `size`: how many words there are.
 */
export function longestRunIn(size: number): (a: Int32Array) => (b: Int32Array) => number {
  const last = new Int32Array(size).fill(-1);
  const before = new Int32Array(MOST);
  const [lengths, turns] = [new Int32Array(MOST + 1), new Int32Array(MOST + 1)];
  let [held, turn] = [new Int32Array(0), 1];
  // A run is one longer than the one that ended a place before, a word ago; places are gone through from the last one down.
  const longest = (b: Int32Array): number => {
    let best = 0;
    turn++;
    for (let j = 0; j < Math.min(MOST, b.length); j++, turn++)
      for (let i = last[b[j] as number] as number; i >= 0; i = before[i] as number) {
        const length = turns[i] === turn - 1 ? (lengths[i] as number) + 1 : 1;
        lengths[i + 1] = length;
        turns[i + 1] = turn;
        if (length > best) best = length;
      }
    return best;
  };
  return (a) => {
    for (const word of held) last[word] = -1;
    held = a.slice(0, MOST);
    held.forEach((word, i) => {
      before[i] = last[word] as number;
      last[word] = i;
    });
    return longest;
  };
}
