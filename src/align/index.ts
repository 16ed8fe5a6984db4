import type { AlignedPair, Alignment, ClaimRef, Story, StoryEntity } from "../model/index.js";
import { findCandidates } from "./candidates.js";
import { linkEntities } from "./entities.js";
import { groupNodes, type Link } from "./group.js";
import { type EntityOf, firstTokenFrom, type Profile, profileOf } from "./profile.js";
import { wordLikeness } from "./similarity.js";
import { type Vector, weigh } from "./vector.js";

/** Score from which two claims of different reports are held to say the same. */
const SAME = 0.42;

/** Score from which two claims of one report are held to repeat each other: asked of the outlet's own words, so higher. */
const REPEATED = 0.8;

/** Which claims of different reports say the same thing. */
export function align(story: Story): Alignment {
  const entities = linkEntities(story);
  const profiles = readProfiles(story, entities);
  const { vectors, frequency } = weigh(profiles);
  const scoreOf = (a: number, b: number) => wordLikeness(vectors[a] as Vector, vectors[b] as Vector);
  const links = findLinks(profiles, findCandidates(vectors, frequency), scoreOf);
  const groups = groupNodes(profiles.length, links, scoreOf, (a, b) => mayJoin(profiles, a, b, scoreOf));
  return {
    entities,
    pairs: links.map((link) => toPair(profiles, link)),
    groups: groups.map((group) => group.map((i) => toRef(profiles, i))),
  };
}

function findLinks(
  profiles: readonly Profile[],
  candidates: readonly (readonly number[])[],
  scoreOf: (a: number, b: number) => number,
): readonly Link[] {
  return candidates.flatMap((partners, a) =>
    partners.flatMap((b) => {
      const score = scoreOf(a, b);
      const within = (profiles[a] as Profile).report === (profiles[b] as Profile).report;
      return score >= (within ? REPEATED : SAME) ? [{ a, b, score }] : [];
    }),
  );
}

function mayJoin(
  profiles: readonly Profile[],
  left: readonly number[],
  right: readonly number[],
  scoreOf: (a: number, b: number) => number,
): boolean {
  const reports = new Map(left.map((i) => [(profiles[i] as Profile).report, i]));
  return right.every((b) => {
    const a = reports.get((profiles[b] as Profile).report);
    return a === undefined || scoreOf(a, b) >= REPEATED;
  });
}

function readProfiles(story: Story, entities: readonly StoryEntity[]): readonly Profile[] {
  const names = new Map<string, string>();
  for (const { id, members } of entities) for (const m of members) names.set(`${m.report}:${m.entity}`, `@${id}`);
  const entityOf: EntityOf = (report, mention) => {
    const entity = story.reports[report]?.mentions[mention]?.entity ?? null;
    return entity === null ? null : (names.get(`${report}:${entity}`) ?? null);
  };
  return story.reports.flatMap((witness, report) => {
    const mentionAt = new Int32Array(witness.tokens.length).fill(-1);
    witness.mentions.forEach((mention, m) => {
      for (
        let i = firstTokenFrom(witness.tokens, mention.start);
        (witness.tokens[i]?.end ?? Infinity) <= mention.end;
        i++
      )
        mentionAt[i] = m;
    });
    return witness.claims.map((_, claim) => profileOf(witness, report, claim, mentionAt, entityOf));
  });
}

const toRef = (profiles: readonly Profile[], i: number): ClaimRef => {
  const { report, claim } = profiles[i] as Profile;
  return { report, claim };
};

const toPair = (profiles: readonly Profile[], { a, b, score }: Link): AlignedPair => ({
  a: toRef(profiles, a),
  b: toRef(profiles, b),
  score,
});
