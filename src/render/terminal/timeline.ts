import type { Ledger, Quoted, TimelineItem } from "../../model/index.js";
import { aroundTime } from "../view/aroundTime.js";
import { excerpt } from "../view/excerpt.js";
import { legible } from "../view/legible.js";
import { asPart } from "../view/part.js";
import { whenText } from "../view/when.js";
import { GLUE, hang, heading, type Pen, padded } from "./pen.js";

const DATE_COLUMNS = 26;
const WORDS_SIZE = 160;

/**
 * What happened when, in order; statements are marked as such. A date stands once; words that have stood at an earlier
 * date are given only from where the later date is.
 */
export function timeline(pen: Pen, ledger: Ledger): readonly string[] {
  const shown = ledger.timeline.filter(({ clock }) => clock !== "publication");
  if (shown.length === 0) return [];
  const fresh = shown.filter(isNews(new Set()));
  const told = new Set<string>();
  const lines = fresh.flatMap((item, i) => {
    const before = fresh[i - 1];
    const when = before !== undefined && whenText(before) === whenText(item) ? "" : whenText(item);
    const claim = item.claims.find((one) => !told.has(keyOf(one))) ?? item.claims[0];
    const again = claim !== undefined && told.has(keyOf(claim));
    for (const one of item.claims) told.add(keyOf(one));
    return line(pen, item, when, claim === undefined ? "" : wordsOf(ledger, item, claim, again));
  });
  return [...heading(pen, "Timeline"), ...lines];
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

function wordsOf(ledger: Ledger, item: TimelineItem, claim: Quoted, again: boolean): string {
  return again
    ? excerpt(legible(aroundTime(ledger, item, claim)), WORDS_SIZE)
    : excerpt(asPart(legible(claim.exact)), WORDS_SIZE);
}

function line(pen: Pen, { claims, clock }: TimelineItem, when: string, words: string): readonly string[] {
  const sigils = [...new Set(claims.map(({ report }) => report))].join(GLUE);
  const said = clock === "event" ? "" : `${clock}: `;
  return hang(pen, `  ${padded(when, DATE_COLUMNS)}`, `${said}${words}  ${pen.paint.dim(sigils)}`);
}
