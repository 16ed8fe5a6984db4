import type { Story } from "../model/index.js";
import { aboutIn } from "./about.js";
import type { Draft } from "./entry.js";
import type { Fact } from "./fact.js";

/** Each doubling of the origins counts as much as a conflict. */
const ORIGINS = 3;
const REPORTS = 3;
const CONFLICT = 2;

/**
 * What every report leads with is what the story is about. The first entry has 48 % of the words of its story's headlines (headlines
 * themselves left out; 39 while one report's lead was enough), the first three 35 % (31): of 26 stories, four open with another fact.
 */
const LEAD = 8;
/** How fast a place falls off from the lead: of a report of twenty sentences the fourth counts a third of the first. */
const STEEP = 6;

/**
 * What the headlines have in common is what the story is about, though each report leads with another side of it: of 47 stories eight
 * open with another fact, six of them with one that tells the event better, none with one that tells it worse.
 */
const ABOUT = 6;

const SPECIFIC = 0.15;
const OPINION = -1;

/** How much a reader wants to see an entry early: origins, reports, place, conflict, specificity, and what the headlines say. */
export function importanceIn(story: Story): (draft: Draft) => number {
  const about = aboutIn(story);
  return (draft) => importanceOf(draft) + ABOUT * about(draft.facts);
}

function importanceOf({ readings, conflicts, standing, facts, kind, missingFrom }: Draft): number {
  const origins = new Set(readings.flatMap((reading) => reading.origins)).size;
  const reports = new Set(readings.flatMap((reading) => reading.reports)).size;
  const all = Math.max(1, reports + missingFrom.length);
  const specific = Math.max(
    ...facts.map(({ claim }) => claim.entities.length + claim.quantities.length + claim.timexes.length),
  );
  return (
    ORIGINS * Math.log2(1 + origins) +
    (REPORTS * reports) / all +
    (standing === "conflict" || conflicts.length > 0 ? CONFLICT : 0) +
    (LEAD * leadIn(facts)) / all +
    SPECIFIC * Math.min(6, specific) +
    (kind === "opinion" && reports === 1 ? OPINION : 0)
  );
}

/** How many reports lead with it, each by its earliest place. */
function leadIn(facts: readonly Fact[]): number {
  const leads = new Map<number, number>();
  for (const { ref, body, witness } of facts) {
    const near = (1 - body.sentence / Math.max(1, witness.sentences.length)) ** STEEP;
    leads.set(ref.report, Math.max(leads.get(ref.report) ?? 0, near));
  }
  return [...leads.values()].reduce((sum, near) => sum + near, 0);
}
