import { capitalNouns } from "../lang/languages.js";
import {
  type AnnotatedReport,
  contains,
  type Mention,
  type ReportClaim,
  type Sentence,
  trimSpan,
} from "../model/index.js";
import type { Draft } from "./draft.js";
import { findEntities } from "./entities.js";

/**
 * Reads a report in a language whose words aren't known: names by their capitals, and each sentence as one claim. No figures,
 * times or speakers: read by another language's rules they would raise conflicts that aren't there.
 */
export function readOther(draft: Draft): AnnotatedReport {
  const { mentions, entities } = surelyNames(draft);
  return {
    ...draft,
    mentions,
    entities,
    quantities: [],
    timexes: [],
    attributions: [],
    claims: draft.sentences.flatMap((sentence, i) => (sentence.headline ? [] : claimOf(draft, mentions, sentence, i))),
  };
}

function claimOf(
  { report: { text } }: Draft,
  mentions: readonly Mention[],
  whole: Sentence,
  sentence: number,
): readonly ReportClaim[] {
  const { start, end } = trimSpan(text, whole);
  if (start === end) return [];
  return [
    {
      start,
      end,
      exact: text.slice(start, end),
      sentence,
      attribution: null,
      polarity: "positive",
      modality: "asserted",
      mentions: mentions.flatMap((mention, m) => (contains(whole, mention) ? [m] : [])),
      quantities: [],
      timexes: [],
      subject: null,
      except: [],
    },
  ];
}

/** Names that stand somewhere within a sentence, where no rule but their own gives them a capital. */
function surelyNames(draft: Draft): Pick<AnnotatedReport, "mentions" | "entities"> {
  const { mentions, entities } = findEntities(draft);
  const beginnings = new Set(draft.sentences.map(({ start }) => start));
  const nouns = capitalNouns.has(draft.report.language);
  const kept = entities.filter(
    ({ name, mentions: own }) =>
      (!nouns || /\s/.test(name)) && own.some((m) => !beginnings.has((mentions[m] as Mention).start)),
  );
  const places = new Map(kept.map((entity, i) => [entities.indexOf(entity), i]));
  const left = mentions.flatMap((mention, m) => (places.has(mention.entity ?? -1) ? [m] : []));
  const moved = new Map(left.map((m, i) => [m, i]));
  return {
    mentions: left.map((m) => ({ ...(mentions[m] as Mention), entity: places.get(mentions[m]?.entity ?? -1) ?? null })),
    entities: kept.map((entity) => ({
      ...entity,
      roles: [],
      mentions: entity.mentions.map((m) => moved.get(m) as number),
    })),
  };
}
