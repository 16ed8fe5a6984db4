import {
  type Alignment,
  type ClaimRef,
  type Ledger,
  type LedgerEntry,
  NO_RULINGS,
  type Rulings,
  type Stemma,
  type Story,
  type StoryEntity,
} from "../model/index.js";
import { abide } from "./abide.js";
import { besideTheirLike } from "./besideTheirLike.js";
import { withDisagreements } from "./conflicts/across/index.js";
import { withoutCopies } from "./copies.js";
import { type Draft, draftEntry } from "./entry.js";
import { type Fact, readFact } from "./fact.js";
import { withFigures } from "./figures.js";
import { isFrame } from "./frame.js";
import type { Group } from "./guests.js";
import { importanceIn } from "./importance.js";
import { type Numbering, numberItems, transcribe } from "./ledger.js";
import { likenessIn } from "./likeness.js";
import { uniteOverlapping } from "./overlapping.js";
import { tellSpeakers } from "./speakers/index.js";
import { tellTimes } from "./timeline/index.js";
import { titleOf } from "./title.js";
import { nameTopics } from "./topic.js";

/** The ledger of a story: readings, standing, conflicts, timeline, speakers; `rulings` are what people decided of it. */
export function collate(story: Story, alignment: Alignment, stemma: Stemma, rulings: Rulings = NO_RULINGS): Ledger {
  const numbering = numberItems(story, alignment.entities);
  const desk = { story, numbering, stemma, likeness: likenessIn(alignment), rulings };
  const factOf = factsBy(numbering);
  const groups = alignment.groups.flatMap((group, g): readonly Group[] =>
    group.every((ref) => isFrame(story, ref))
      ? []
      : [{ members: group.map(factOf), guests: (alignment.guests[g] ?? []).map(factOf) }],
  );
  const told = uniteOverlapping(withDisagreements(withFigures(groups, desk.likeness), likenessIn(alignment, 0))); // a figure may be a point of its own
  const points = abide(told, rulings, desk.likeness); // before anything is judged
  const drafts = besideTheirLike(byImportance(story, withoutCopies(points.map((facts) => draftEntry(desk, facts)))));
  const topics = nameTopics(drafts, alignment.entities, (entity) => usesOf(story, entity)); // the most important entry takes the shortest name
  const entries = drafts.map(
    ({ facts: _, ...draft }, i): LedgerEntry => ({ id: `e${i + 1}`, topic: topics[i] as string, ...draft }),
  );
  const dates = story.reports.flatMap(({ report }) => report.published ?? []).sort();
  const printed = transcribe(numbering, alignment.entities);
  const { origins, channels, derivations } = stemma;
  return {
    id: story.id,
    title: titleOf(story),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    ...printed,
    origins,
    channels,
    derivations,
    entries,
    speakers: tellSpeakers({ ...printed, origins, derivations, entries }),
    timeline: tellTimes(story, entries, drafts),
    decisions: [],
  };
}

/** Reads each claim once, so that it is the same fact in every group. */
function factsBy(numbering: Numbering): (ref: ClaimRef) => Fact {
  const facts = new Map<string, Fact>();
  return (ref) => {
    const key = `${ref.report}:${ref.claim}`;
    const fact = facts.get(key) ?? readFact(numbering, ref);
    facts.set(key, fact);
    return fact;
  };
}

function byImportance(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const importanceOf = importanceIn(story);
  const ranked = drafts.map((draft) => ({ draft, importance: importanceOf(draft) }));
  const place = ({ facts }: Draft): number => Math.min(...facts.map(({ ref }) => ref.report * 1e6 + ref.claim));
  return ranked
    .sort((a, b) => b.importance - a.importance || place(a.draft) - place(b.draft))
    .map(({ draft }) => draft);
}

/** Every mention of an entity by name, as printed. */
const usesOf = ({ reports }: Story, { members }: StoryEntity): readonly string[] =>
  members.flatMap(({ report, entity }) => {
    const { mentions, entities, report: page } = reports[report] as Story["reports"][number];
    const own = (entities[entity]?.mentions ?? []).map((m) => mentions[m]);
    return own.flatMap((mention) => (mention?.kind === "name" ? [page.text.slice(mention.start, mention.end)] : []));
  });
