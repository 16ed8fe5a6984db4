import { existsSync } from "node:fs";
import { join } from "node:path";
import { findQuantities } from "../../src/annotate/quantities.js";
import { findTimexes, withoutTimexes } from "../../src/annotate/timexes.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Quantity } from "../../src/model/index.js";
import { plainReport } from "../../test/plainReport.js";
import { readLines } from "../lines.js";
import { f1, type Metric } from "../metric.js";
import { spellUnit } from "../unit-spelling.js";

interface GoldQuantity {
  readonly value: string;
  readonly unit: string | null;
  readonly normalized_unit: string | null;
  readonly modifier: string | null;
}
interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}
/** One quantity as both sides are compared: values, and the unit and modifier in one spelling. */
interface Item {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly modifier: string;
}

const PEERS = {
  value: "CQE 92.0; quantulum3 73.0; Microsoft Recognizers 69.1",
  unit: "CQE 85.6; quantulum3 47.2; Microsoft Recognizers 34.2",
  modifier: "CQE 88.1",
} as const;
/** The set tells "up to" from "less than" no more than "at least" from "more than". */
const MODIFIERS: Readonly<Record<string, string>> = { "<=": "<", ">=": ">" };

export function score(directory: string): readonly Metric[] {
  const news = tally(join(directory, "dev.jsonl"));
  return [
    { name: "value, F1", value: news.value, peers: PEERS.value },
    { name: "value + unit, F1", value: news.unit, peers: PEERS.unit },
    { name: "value + modifier, F1", value: news.modifier, peers: PEERS.modifier },
    ...["currency", "dimension", "age", "temperature"].flatMap((kind) =>
      special(join(directory, `${kind}_dev.jsonl`), kind),
    ),
  ];
}

function special(path: string, kind: string): readonly Metric[] {
  if (!existsSync(path)) return [];
  const found = tally(path);
  return [
    { name: `${kind}: value, F1`, value: found.value },
    { name: `${kind}: value + unit, F1`, value: found.unit },
  ];
}

interface Tally {
  readonly value: number;
  readonly unit: number;
  readonly modifier: number;
}

function tally(path: string): Tally {
  const counts = { gold: 0, found: 0, value: 0, unit: 0, modifier: 0 };
  for (const sentence of readLines<GoldSentence>(path)) {
    const gold = sentence.quantities.map(goldItem);
    const found = quantitiesOf(sentence.text).flatMap(foundItems);
    counts.gold += gold.length;
    counts.found += found.length;
    counts.value += common(gold, found, sameValue);
    counts.unit += common(gold, found, (a, b) => sameValue(a, b) && a.unit === b.unit);
    counts.modifier += common(gold, found, (a, b) => sameValue(a, b) && a.modifier === b.modifier);
    if (process.env.VARIORUM_EVAL_ERRORS === "newsquant") explain(sentence, gold, found);
  }
  const of = (hits: number): number => f1(hits, counts.found, counts.gold);
  return { value: of(counts.value), unit: of(counts.unit), modifier: of(counts.modifier) };
}

function quantitiesOf(text: string): readonly Quantity[] {
  const report = plainReport(text);
  const draft = { report, ...tokenise(report) };
  return withoutTimexes(findQuantities(draft), findTimexes(draft));
}

function goldItem(gold: GoldQuantity): Item {
  const ends = /^(-?[\d.]+(?:E[+-]?\d+)?)-(-?[\d.]+)$/i.exec(gold.value);
  const [low, high] = ends === null ? [Number(gold.value), Number(gold.value)] : [Number(ends[1]), Number(ends[2])];
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit: spellUnit(gold.normalized_unit ?? gold.unit ?? "-"),
    modifier: gold.modifier ?? "=",
  };
}

/** A figure's own conversion is part of our quantity and a quantity of its own in the set. */
function foundItems(quantity: Quantity): readonly Item[] {
  const modifier = quantity.change ?? quantity.modifier;
  const { conversion } = quantity;
  return [quantity, ...(conversion === null ? [] : [conversion])].map(({ minValue, maxValue, unit }) => ({
    low: minValue,
    high: maxValue,
    unit: spellUnit(unit),
    modifier: MODIFIERS[modifier] ?? modifier,
  }));
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
const sameValue = (a: Item, b: Item): boolean => close(a.low, b.low) && close(a.high, b.high);

/** The size of the common part of two multisets. */
function common(gold: readonly Item[], found: readonly Item[], same: (a: Item, b: Item) => boolean): number {
  const left = [...found];
  return gold.filter((item) => {
    const at = left.findIndex((other) => same(item, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function explain(sentence: GoldSentence, gold: readonly Item[], found: readonly Item[]): void {
  const show = (items: readonly Item[]): string =>
    items
      .map(({ low, high, unit, modifier }) => `${modifier}${low === high ? low : `${low}..${high}`} ${unit}`)
      .join(" | ");
  const wrong = common(gold, found, (a, b) => sameValue(a, b) && a.unit === b.unit && a.modifier === b.modifier);
  if (wrong !== gold.length || wrong !== found.length)
    console.error(`${sentence.id}: ${sentence.text}\n   gold ${show(gold)}\n   ours ${show(found)}`);
}
