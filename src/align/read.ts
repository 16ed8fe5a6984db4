import { conceptOf, countryOf } from "../lang/en/concept.js";
import type { ReportClaim, Story, StoryEntity, Witness } from "../model/index.js";
import { facetsOf, measureFacets } from "./facets.js";
import { firstTokenFrom } from "./firstToken.js";
import { earliestOf, isFormer } from "./former.js";
import { type EntityOf, type Place, type Profile, profileOf } from "./profile.js";
import { thingOf } from "./thing.js";

/** Where the claims and sentences of each report are read from. */
export function placesIn(story: Story, entities: readonly StoryEntity[]): readonly Place[] {
  const entityOf = namesIn(story, entities);
  return story.reports.map((witness, report) => ({
    witness,
    report,
    mentionAt: mentionsAt(witness),
    entityOf,
    known: [],
  }));
}

/** What every claim of the story is compared by, report by report. */
export function readClaims(places: readonly Place[]): readonly Profile[] {
  const earliest = earliestOf(places.map(({ witness }) => witness));
  return places.flatMap((place) =>
    place.witness.claims.map((claim, n) => ({
      ...profileOf(place, claim, n),
      facets: pointsOf(place, claim, earliest),
    })),
  );
}

function pointsOf(place: Place, claim: ReportClaim, earliest: number): readonly string[] {
  const { witness } = place;
  const sentence = witness.sentences[claim.sentence];
  return [
    ...(isFormer(witness, claim, earliest) ? [] : facetsOf(witness, claim)),
    ...measureFacets(witness, claim.quantities, (quantity) => thingOf(place, sentence, quantity)),
  ];
}

/** The same of every sentence: the surroundings in which claims stand. */
export const readSentences = (places: readonly Place[]): readonly Profile[] =>
  places.flatMap((place) => {
    const quantities = quantitiesBySentence(place.witness);
    return place.witness.sentences.map(({ start, end }, n) =>
      profileOf(place, { start, end, subject: null, except: [], quantities: quantities[n] ?? [] }, n),
    );
  });

function quantitiesBySentence({ claims, sentences }: Witness): readonly (readonly number[])[] {
  const lists = sentences.map((): number[] => []);
  for (const { sentence, quantities } of claims as readonly ReportClaim[]) lists[sentence]?.push(...quantities);
  return lists;
}

/** The concept of a country, so that "Russia" meets "Russian troops". */
function countryNamed(name: string): string | null {
  const words = name.split(" ");
  if (words.length === 2) return countryOf(words[0] as string, words[1] as string);
  return words.length === 1 && conceptOf(name).startsWith("^") ? conceptOf(name) : null;
}

function namesIn(story: Story, entities: readonly StoryEntity[]): EntityOf {
  const names = new Map<string, string>();
  for (const { id, name, members } of entities)
    for (const m of members) names.set(`${m.report}:${m.entity}`, countryNamed(name) ?? `@${id}`);
  return (report, mention) => {
    const entity = story.reports[report]?.mentions[mention]?.entity ?? null;
    return entity === null ? null : (names.get(`${report}:${entity}`) ?? null);
  };
}

/** For each token the mention that covers it, -1 for none. */
function mentionsAt({ tokens, mentions }: Witness): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, m) => {
    for (
      let i = firstTokenFrom(tokens, mention.start);
      (tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= mention.end;
      i++
    )
      at[i] = m;
  });
  return at;
}
