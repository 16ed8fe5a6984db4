import { crowds } from "../../lang/en/speakers/sources.js";
import type { Sigil } from "../../model/index.js";
import { plainWords } from "./plainWords.js";
import type { Heard, Said } from "./said.js";
import { overlapOf } from "./said.js";
import type { Holder } from "./spokenBy.js";
import { unite } from "./unite.js";

/** An unnamed source in one place. */
export interface Unnamed {
  readonly said: Said;
  readonly holder: Holder;
}

/** Share of the words, and fewest of them, from which two unnamed sources say the same. */
const SAME = 0.6;
const FEWEST = 4;

/**
 * Unnamed sources, each counted once where the reports show that it is the same: within a report by description or
 * because one points back to the other; across reports by description where both take it from one origin, or where what
 * they say is the same. "A U.S. official" of two reports that have nothing to do with each other may be two.
 */
export function joinUnnamed(heard: Heard, all: readonly Unnamed[]): readonly (readonly Unnamed[])[] {
  const originsOf = new Map<Sigil, ReadonlySet<string>>(
    heard.reports.map(({ sigil }) => [
      sigil,
      new Set(heard.origins.filter(({ reports }) => reports.includes(sigil)).map(({ id }) => id)),
    ]),
  );
  const shareOrigin = (a: Sigil, b: Sigil): boolean =>
    [...(originsOf.get(a) ?? [])].some((id) => originsOf.get(b)?.has(id) ?? false);
  const described = all.map((one) => ({ ...one, words: plainWords(one.holder.words) }));
  const pairs = described.flatMap((one, i) =>
    described
      .slice(Math.max(0, i - MOST), i)
      .flatMap((other): (readonly [Described, Described])[] => (isSame(one, other, shareOrigin) ? [[other, one]] : [])),
  );
  return unite(described, pairs);
}

/** So many are compared with one that follows: of a thousand reports the nearest tell enough. */
const MOST = 400;

interface Described extends Unnamed {
  readonly words: string;
}

function isSame(a: Described, b: Described, shareOrigin: (a: Sigil, b: Sigil) => boolean): boolean {
  const [x, y] = [a.said.attribution, b.said.attribution];
  const [p, q] = [a.words, b.words];
  if (x.report === y.report) return a.holder.key === b.holder.key || (p === q && !isCrowd(p));
  if (!(p === q || p.endsWith(` ${q}`) || q.endsWith(` ${p}`))) return false;
  if (saysTheSame(a.said, b.said)) return true;
  return p === q && !isCrowd(p) && (shareOrigin(x.report, y.report) || x.via.some((outlet) => y.via.includes(outlet)));
}

const isCrowd = (description: string): boolean => crowds.has(description) || crowds.has(`${description}s`);

function saysTheSame(a: Said, b: Said): boolean {
  const { shared, share } = overlapOf(a.concepts, b.concepts);
  return shared >= FEWEST && share >= SAME;
}
