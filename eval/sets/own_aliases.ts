import { join } from "node:path";
import { findEntities } from "../../src/annotate/entities.js";
import { tokenise } from "../../src/annotate/tokens.js";
import { plainReport } from "../../test/plainReport.js";
import { readLines } from "../lines.js";
import { f1, type Metric, type Scorer } from "../metric.js";

/** Hand labels: names of one report as `[start, end, which]` (UTF-16), equal numbers for one thing; `line` of the set's file. */
interface Labelled {
  readonly set: string;
  readonly line: number;
  readonly part: "dev" | "test";
  readonly mentions: readonly (readonly [number, number, number])[];
}

/**
 * Aliases within a report: pairwise F1 over the pairs of labelled names, a pair being right when both are found and joined,
 * and wrong when they are joined and shouldn't be. Pairs of one spelling are counted too, but apart as well: the figure
 * "of different spelling" leaves them out.
 */
export const score: Scorer = (directory) => {
  const labels = readLines<Labelled>(join(import.meta.dirname, "../labels/aliases.jsonl"));
  const sets = new Map<string, readonly { text: string }[]>();
  for (const { set } of labels) if (!sets.has(set)) sets.set(set, readLines(join(directory, "..", set, "dev.jsonl")));
  return (["dev", "test"] as const).flatMap((part): Metric[] => {
    const mine = labels.filter((label) => label.part === part);
    const pairs = mine.flatMap((label) => judge(label, (sets.get(label.set) ?? [])[label.line]?.text ?? ""));
    return [
      figure(`aliases, ${part}, pairs`, pairs),
      figure(
        `aliases, ${part}, pairs of different spelling`,
        pairs.filter(({ alike }) => !alike),
      ),
    ];
  });
};

interface Pair {
  readonly gold: boolean;
  readonly found: boolean;
  readonly alike: boolean;
}

function figure(name: string, pairs: readonly Pair[]): Metric {
  const count = (test: (pair: Pair) => boolean) => pairs.filter(test).length;
  const gold = count((pair) => pair.gold);
  return {
    name,
    value: f1(
      count((pair) => pair.gold && pair.found),
      count((pair) => pair.found),
      gold,
    ),
    peers: `${gold} pairs`,
  };
}

function judge({ mentions }: Labelled, text: string): readonly Pair[] {
  const entities = entitiesAt(text);
  const pairs: Pair[] = [];
  mentions.forEach(([start, end, which], i) => {
    for (const [otherStart, otherEnd, other] of mentions.slice(i + 1)) {
      const [a, b] = [entities.get(`${start} ${end}`), entities.get(`${otherStart} ${otherEnd}`)];
      const alike = text.slice(start, end) === text.slice(otherStart, otherEnd);
      const pair = { gold: which === other, found: a !== undefined && a === b, alike };
      if (pair.gold || pair.found) pairs.push(pair);
    }
  });
  return pairs;
}

function entitiesAt(text: string): ReadonlyMap<string, number | null> {
  const { mentions } = findEntities({ report: plainReport(text), ...tokenise(plainReport(text)) });
  return new Map(mentions.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
}
