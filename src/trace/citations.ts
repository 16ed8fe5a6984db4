import {
  citesAfter,
  citesBefore,
  contributed,
  copyrightLine,
  namedBefore,
  pictureCredit,
  reportsAfter,
  toldBefore,
} from "../lang/en/citations.js";
import type { Span, Witness } from "../model/index.js";
import { findCredits } from "./credits.js";
import { findOutletMentions, type OutletMention } from "./outletMentions.js";
import { ownNames, speaksOfItself } from "./ownNames.js";
import { sameOutlet } from "./sameOutlet.js";
import { sentencesIn } from "./sentencesIn.js";

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
/** "The newspaper said" so often is no news. */
const MOST_AGAIN = 200;

/** What a report takes from other outlets, by its own words. Citations of its own publisher are left out. */
export function findCitations(witness: Witness, publishers: ReadonlyMap<string, string>): readonly Citation[] {
  const own = ownNames(witness);
  const people = surnamesIn(witness);
  const mentions = findOutletMentions(witness, publishers).filter(({ name }) => !people.has(name));
  const cited = mentions.flatMap((mention) => toCitation(witness, mention));
  const all = [...findCredits(witness, mentions), ...cited, ...namedAgain(witness, cited)];
  return all
    .filter(({ outlet }) => !own.some((name) => sameOutlet(name, outlet)))
    .filter((citation) => !speaksOfItself(citation, all, own, publishers))
    .sort((a, b) => a.start - b.start);
}

/** The last names of people whom a report names in full: what they say an outlet of that name doesn't ("Ada Reuter", then "Reuter said"). */
const surnamesIn = ({ entities }: Witness): ReadonlySet<string> =>
  new Set(entities.flatMap(({ label, name }) => (label === "person" ? name.split(" ").slice(1).slice(-1) : [])));

function toCitation(witness: Witness, { start, end, name, by }: OutletMention): readonly Citation[] {
  const { text } = witness.report;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, " ");
  const after = text.slice(end, end + AROUND).replace(/\s+/g, " ");
  if (isOfPicture(witness, start)) return [];
  const cited =
    by !== "word" && (citesBefore.test(before) || (by === "article" ? reportsAfter : citesAfter).test(after));
  const kind = cited ? "report" : toldBefore.test(before) ? "told" : null;
  if (kind === null) return [];
  const sentence = sentenceAt(witness.sentences, start);
  const share = contributed.test(after) || contributed.test(before);
  return [{ start, end, outlet: name, kind: share ? "share" : kind, sentence }];
}

/** Whether a name stands in the credit or caption of a picture. */
function isOfPicture({ report: { text, furniture } }: Witness, start: number): boolean {
  if (pictureCredit.test(text.slice(Math.max(0, start - AROUND), start))) return true;
  return furniture.some(
    (span) =>
      (span.kind === "caption" || (span.kind === "credit" && !copyrightLine.test(text.slice(span.start, span.end)))) &&
      span.start <= start &&
      start < span.end,
  );
}

/** The sentence that holds an offset, null between sentences. */
const sentenceAt = (sentences: readonly Span[], offset: number): number | null =>
  sentencesIn(sentences, offset, offset + 1)[0] ?? null;

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
