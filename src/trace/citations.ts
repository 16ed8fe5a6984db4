import {
  citesAfter,
  citesBefore,
  contributed,
  datelineMark,
  namedBefore,
  ownerMark,
  reutersSignOff,
  toldBefore,
} from "../lang/en/citations.js";
import type { Span, Witness } from "../model/index.js";
import { isKnownOutlet, outletName } from "./outletKey.js";
import { findOutletMentions, type OutletMention } from "./outletMentions.js";
import { sameOutlet } from "./sameOutlet.js";

/**
 * A place where a report says that something came from an outlet. credit: the report as a whole is the outlet's
 * (dateline, byline, copyright); report: it repeats what the outlet reported; told: somebody spoke to the outlet; share: the
 * outlet had a part in the work. `sentence` is null outside sentences.
 */
export interface Citation extends Span {
  readonly outlet: string;
  readonly kind: "credit" | "report" | "told" | "share";
  readonly sentence: number | null;
}

/** How far around a name a cue may begin, in code units. */
const AROUND = 90;
/** Datelines stand this near the top, ownership this near the bottom. */
const HEAD = 500;
const FOOT = 700;
/** "The newspaper said" so often is no news. */
const MOST_AGAIN = 200;

/** What a report takes from other outlets, by its own words. Citations of its own publisher are left out. */
export function findCitations(witness: Witness, publishers: ReadonlyMap<string, string>): readonly Citation[] {
  const { text, publisher, byline, url } = witness.report;
  const own = [publisher, url].filter((name) => name !== null);
  const mentions = findOutletMentions(witness, publishers);
  const cited = mentions.flatMap((mention) => toCitation(witness, mention));
  const all = [...credits(text, mentions, byline), ...cited, ...namedAgain(witness, cited)];
  return all.filter(({ outlet }) => !own.some((name) => sameOutlet(name, outlet))).sort((a, b) => a.start - b.start);
}

function toCitation(witness: Witness, { start, end, name }: OutletMention): readonly Citation[] {
  const { text } = witness.report;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, " ");
  const after = text.slice(end, end + AROUND).replace(/\s+/g, " ");
  const kind = citesBefore.test(before) || citesAfter.test(after) ? "report" : toldBefore.test(before) ? "told" : null;
  if (kind === null) return [];
  const sentence = sentenceAt(witness.sentences, start);
  const share = contributed.test(after) || contributed.test(before);
  return [{ start, end, outlet: name, kind: share ? "share" : kind, sentence }];
}

/** The sentence that holds an offset, null between sentences. */
function sentenceAt(sentences: readonly Span[], offset: number): number | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low]!.start <= offset ? low : null;
}

/** "The newspaper wrote": the outlet cited last before it. */
function namedAgain({ report, sentences }: Witness, cited: readonly Citation[]): readonly Citation[] {
  return (cited.length === 0 ? [] : Array.from(report.text.matchAll(namedBefore)).slice(0, MOST_AGAIN)).flatMap(
    ({ index: start, 0: words }) => {
      const last = cited.findLast((citation) => citation.end <= start);
      if (last === undefined) return [];
      const end = start + words.length;
      const sentence = sentenceAt(sentences, start);
      return { start, end, outlet: last.outlet, kind: "report", sentence };
    },
  );
}

function credits(text: string, mentions: readonly OutletMention[], byline: string | null): readonly Citation[] {
  const found: Citation[] = [];
  const credit = (start: number, end: number, outlet: string) =>
    found.push({ start, end, outlet: outletName(outlet), kind: "credit", sentence: null });
  for (const { index, 0: whole, 1: mark } of text.slice(0, HEAD).matchAll(datelineMark)) {
    const start = index + whole.lastIndexOf(mark!);
    for (const name of mark!.matchAll(/[^/&,]+/g))
      if (isName(name[0].trim())) credit(start + name.index, start + name.index + name[0].length, name[0].trim());
  }
  const foot = Math.max(0, text.length - FOOT);
  for (const { index, 0: cue } of text.slice(foot).matchAll(ownerMark)) {
    const owner = mentions.find(({ start }) => start >= foot + index && start <= foot + index + cue.length + 25);
    if (owner !== undefined) credit(owner.start, owner.end, owner.name);
  }
  const signed = reutersSignOff.exec(text.slice(foot));
  if (signed !== null) credit(foot + signed.index, foot + signed.index + signed[0].length, "Reuters");
  const author =
    byline === null ? undefined : mentions.find(({ name }) => byline.toLowerCase().includes(name.toLowerCase()));
  if (author !== undefined) credit(author.start, author.end, author.name);
  return found;
}

/** What stands in the brackets of a dateline is an agency or a station: capitals, or a known name. */
function isName(mark: string): boolean {
  return /^[\p{Lu}\d.&/ ]{2,12}$/u.test(mark) || isKnownOutlet(mark);
}
