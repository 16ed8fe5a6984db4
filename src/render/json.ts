import type { Edition } from "../model/index.js";
import { KEY_ORDER } from "./keyOrder.js";

export interface JsonOptions {
  /** Indented by two spaces; otherwise one line. */
  readonly pretty: boolean;
}

const rank: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, i) => [key, i]));

/** The edition in the format `variorum/1` (docs/format.md), ending in a line break. Keys come in one order whatever built the object. */
export function renderJson(edition: Edition, { pretty }: JsonOptions): string {
  return `${JSON.stringify(edition, ordered, pretty ? 2 : undefined)}\n`;
}

function ordered(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byRank(a, b)));
}

const byRank = (a: string, b: string): number =>
  (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size) || (a < b ? -1 : 1);
