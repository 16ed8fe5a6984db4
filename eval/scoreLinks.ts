import { f1, type Metric } from "./metric.js";

/** Two texts of which it is known whether one draws on the other. The yardsticks' figures go with them. */
export interface Link {
  readonly akin: boolean;
  readonly certainty: number;
  readonly containment: number;
  readonly titles: number;
}

/** Links of this certainty must be right nine times in ten. */
const SURE = 0.9;
const HELD = 0.5;
const TITLE_JACCARD = 0.55;
const CONTAINMENTS = Array.from({ length: 40 }, (_, i) => 0.01 + i * 0.02);

/** F1 of links held, precision of the sure ones, beside 4-gram containment with its best threshold on this part and title Jaccard. */
export function scoreLinks(links: readonly Link[]): readonly Metric[] {
  const gold = links.filter(({ akin }) => akin).length;
  const score = (held: (link: Link) => boolean) => {
    const predicted = links.filter(held);
    const right = predicted.filter(({ akin }) => akin).length;
    return {
      f1: f1(right, predicted.length, gold),
      precision: predicted.length === 0 ? 100 : (100 * right) / predicted.length,
      recall: (100 * right) / gold,
    };
  };
  const ours = score(({ certainty }) => certainty >= HELD);
  const sure = score(({ certainty }) => certainty >= SURE);
  const byContainment = Math.max(
    ...CONTAINMENTS.map((threshold) => score(({ containment }) => containment >= threshold).f1),
  );
  const byTitle = score(({ titles }) => titles >= TITLE_JACCARD).f1;
  return [
    {
      name: "links: F1",
      value: ours.f1,
      peers: `4-gram containment ${byContainment.toFixed(1)}; title Jaccard ${byTitle.toFixed(1)}`,
    },
    { name: "links: precision", value: ours.precision },
    { name: "links: recall", value: ours.recall },
    { name: "links of certainty ≥ .9: precision", value: sure.precision },
    { name: "links of certainty ≥ .9: share of all links", value: sure.recall },
    { name: "4-gram containment, best threshold, F1", value: byContainment, yardstick: true },
    { name: "title Jaccard ≥ .55, F1", value: byTitle, yardstick: true },
  ];
}

/** Share of the four-word runs of the text with fewer that the other has too. */
export function containment(a: string, b: string): number {
  const [x, y] = [grams(a), grams(b)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  return few.size === 0 ? 0 : [...few].filter((gram) => many.has(gram)).length / few.size;
}

/** Jaccard of words. */
export function jaccard(a: string, b: string): number {
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const common = [...x].filter((word) => y.has(word)).length;
  return common === 0 ? 0 : common / (x.size + y.size - common);
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function grams(text: string): ReadonlySet<string> {
  const all = words(text);
  return new Set(all.slice(3).map((_, i) => all.slice(i, i + 4).join(" ")));
}
