import {
  authorLine,
  companyEnding,
  companyName,
  creditLineWords,
  datelineMark,
  informationFrom,
  lastWords,
  ownerMark,
  ownWriters,
  reutersSignOff,
  sourceLine,
} from "../lang/en/citations.js";
import { agencies } from "../lang/en/extract-agencies.js";
import { isKnownPlace } from "../lang/en/names/knownPlaces.js";
import type { Witness } from "../model/index.js";
import type { Citation } from "./citations.js";
import { isKnownOutlet, outletName } from "./outletKey.js";
import type { OutletMention } from "./outletMentions.js";

/** Datelines and author lines stand this near the top, ownership this near the bottom, in code units. */
const HEAD = 500;
const FOOT = 700;
/** A line that does nothing but credit is no longer than this. */
const LONGEST_LINE = 90;

/** Where a report as a whole is credited to outlets: dateline, line of authors, copyright, sign-off, byline. */
export function findCredits(witness: Witness, mentions: readonly OutletMention[]): readonly Citation[] {
  const { text, byline } = witness.report;
  const owners = (named: readonly OutletMention[]) => named.map(({ start, end, name }) => toCredit(start, end, name));
  const all = [
    ...datelines(text),
    ...owners(mentions.filter((mention) => isCreditLine(text, mention))),
    ...owners(ownersAtFoot(text, mentions)),
    ...owners(writersAtFoot(text, mentions)),
    ...signOff(text),
    ...owners(
      byline === null
        ? []
        : mentions.filter(({ name }) => byline.toLowerCase().includes(name.toLowerCase())).slice(0, 1),
    ),
  ];
  return behindAgency(text, all);
}

/** Where an agency says whose information it passes on, the report is that outlet's, and the agency had a part in it. */
function behindAgency(text: string, credits: readonly Citation[]): readonly Citation[] {
  const mark = informationFrom.exec(text.slice(-FOOT));
  const from = mark === null ? Infinity : Math.max(0, text.length - FOOT) + mark.index + mark[0].length;
  const deeper = credits.find(({ start }) => start >= from && start < from + AFTER_MARK)?.outlet;
  if (deeper === undefined) return credits;
  return credits.map((credit) => (credit.outlet === deeper ? credit : { ...credit, kind: "share" as const }));
}

const toCredit = (start: number, end: number, outlet: string): Citation => ({
  start,
  end,
  outlet: outletName(outlet),
  kind: "credit",
  sentence: null,
});

function datelines(text: string): readonly Citation[] {
  return Array.from(text.slice(0, HEAD).matchAll(datelineMark)).flatMap(({ index, 0: whole, 1: mark }) => {
    const start = index + whole.lastIndexOf(mark!);
    const isOutlet = mark!.includes(",") ? isKnownOutlet : isName; // "(AP, KTRV)", but "(Tarvik, TX)" and "(May 4, 2014)"
    return Array.from(mark!.matchAll(/[^/&,]+/g))
      .filter((name) => isOutlet(name[0].trim()))
      .map((name) => toCredit(start + name.index, start + name.index + name[0].length, name[0].trim()));
  });
}

/** What stands in the brackets of a dateline is an agency or a station: capitals, or a known name; no date and no town. */
const isName = (mark: string): boolean =>
  (/^[\p{Lu}\d.&/ ]{2,12}$/u.test(mark) && /\p{Lu}{2}/u.test(mark) && !isKnownPlace(mark.toLowerCase())) ||
  isKnownOutlet(mark);

/** Whether a name stands in a line at the top that credits it and says nothing else, or alone in brackets at the foot. */
function isCreditLine(text: string, { start, end }: OutletMention): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const line = text.slice(from, to).trim();
  if (line.length > LONGEST_LINE || (from === 0 && !authorLine.test(line))) return false; // the first line is the headline
  if (start < HEAD && authorLine.test(line)) return line.endsWith(text.slice(start, end));
  const atFoot = start > text.length - FOOT && sourceLine.test(line);
  if (start >= HEAD && !atFoot) return false;
  const rest = text.slice(from, start) + text.slice(end, to);
  return !/\p{L}/u.test(rest.replace(creditLineWords, ""));
}

function ownersAtFoot(text: string, mentions: readonly OutletMention[]): readonly OutletMention[] {
  const foot = Math.max(0, text.length - FOOT);
  return Array.from(text.slice(foot).matchAll(ownerMark)).flatMap(({ index, 0: cue }) => {
    const from = foot + index;
    const first = mentions.findIndex(({ start }) => start >= from && start <= from + cue.length + AFTER_MARK);
    const isJoined = (i: number): boolean => JOINED.test(text.slice(mentions[i - 1]?.end, mentions[i]?.start));
    let next = first + 1;
    while (first >= 0 && next < mentions.length && isJoined(next)) next++;
    return (first < 0 ? [] : mentions.slice(first, next)).filter(
      ({ end, name }) =>
        !companyEnding.test(text.slice(end, end + AFTER_MARK)) && (isKnownOutlet(name) || !companyName.test(name)),
    );
  });
}

/** An agency whose writers a line at the foot names; a paper that takes a part from it names the agency alone. */
const writersAtFoot = (text: string, mentions: readonly OutletMention[]): readonly OutletMention[] =>
  mentions.filter(
    ({ start, end, name }) =>
      start > text.length - FOOT &&
      agencies.has(name.toLowerCase()) &&
      /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
      ownWriters.test(text.slice(end, end + AFTER_MARK)),
  );

/** Between two owners: "CBS South Harbour and Reuters", of which "CBS South" was read as a name. */
const JOINED = /^(?: \p{Lu}\p{L}+)?(?: and | ?[/,&] ?)$/u;

/** An owner is named within so many code units behind the mark. */
const AFTER_MARK = 25;

function signOff(text: string): readonly Citation[] {
  const foot = Math.max(0, text.length - FOOT);
  const signed = reutersSignOff.exec(text.slice(foot));
  if (signed !== null) return [toCredit(foot + signed.index, foot + signed.index + signed[0].length, "Reuters")];
  const last = lastWords.exec(text.slice(foot));
  if (last === null || !isKnownOutlet(last[1]!)) return [];
  const start = foot + last.index + last[0].indexOf(last[1]!);
  return [toCredit(start, start + last[1]!.length, last[1]!)];
}
