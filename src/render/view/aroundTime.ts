import { contains, type Ledger, type Quoted, type TimelineItem } from "../../model/index.js";

/** Code units before the time that show what it is the time of. */
const BEFORE = 60;

/** The part of a claim in which an item's own time stands, for a claim that has more than one; all of it if that can't be told. */
export function aroundTime({ timexes }: Ledger, item: TimelineItem, claim: Quoted): string {
  const time = timexes.find(
    (timex) => timex.report === claim.report && contains(claim, timex) && timex.from?.startsWith(item.from),
  );
  if (time === undefined || time.start - claim.start <= BEFORE) return claim.exact;
  const before = claim.exact.slice(0, time.start - claim.start);
  const from = before.indexOf(" ", before.length - BEFORE) + 1;
  return `… ${claim.exact.slice(from)}`;
}
