/** Numbers for pairs of numbers, as they come: 0, 1, 2 … */
export interface PairTable {
  /** The number of a pair, a new one when it has none yet. Of more than `most` pairs it never returns. */
  readonly enter: (x: number, y: number) => number;
  /** The number of a pair, -1 for none. */
  readonly find: (x: number, y: number) => number;
}

/** Room for `most` pairs. A map keyed by one number for both is five times as slow, since such numbers are objects. */
export function pairTable(most: number): PairTable {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const [xs, ys, numbers] = [new Int32Array(size), new Int32Array(size), new Int32Array(size).fill(-1)];
  let count = 0;
  const slotOf = (x: number, y: number): number => {
    const mixed = Math.imul(x, 0x9e3779b1) + Math.imul(y, 0x85ebca6b);
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    let slot = (again ^ (again >>> 12)) & (size - 1);
    while (numbers[slot] !== -1 && (xs[slot] !== x || ys[slot] !== y)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    enter: (x, y) => {
      const slot = slotOf(x, y);
      if (numbers[slot] === -1) {
        xs[slot] = x;
        ys[slot] = y;
        numbers[slot] = count++;
      }
      return numbers[slot] as number;
    },
    find: (x, y) => numbers[slotOf(x, y)] as number,
  };
}
