import type { Ledger, Quoted, TimelineItem } from "../../model/index.js";
import { aroundTime } from "./aroundTime.js";
import { asPart } from "./part.js";
import { whenText } from "./when.js";

/** A timeline item with the words it is told by. */
export interface ToldMoment {
  readonly item: TimelineItem;
  readonly words: string;
}

/** A thing is told once at one time; words that have stood at an earlier time are given only from where the later time is. */
export function momentsOf(ledger: Ledger, items: readonly TimelineItem[]): readonly ToldMoment[] {
  const told = new Set<string>();
  return items.filter(isNews(new Set())).map((item) => {
    const claim = item.claims.find((one) => !told.has(keyOf(one))) ?? item.claims[0];
    const again = claim !== undefined && told.has(keyOf(claim));
    for (const one of item.claims) told.add(keyOf(one));
    if (claim === undefined) return { item, words: "" };
    return { item, words: again ? aroundTime(ledger, item, claim) : asPart(claim.exact) };
  });
}

/** Whether an item has a claim that none before it has at the same time; `told` is filled on the way. */
const isNews =
  (told: Set<string>) =>
  (item: TimelineItem): boolean => {
    const keys = item.claims.map((claim) => `${whenText(item)} ${keyOf(claim)}`);
    const news = keys.length === 0 || keys.some((key) => !told.has(key));
    for (const key of keys) told.add(key);
    return news;
  };

const keyOf = ({ report, start }: Quoted): string => `${report} ${start}`;
