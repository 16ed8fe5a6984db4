import { type Alignment, NO_RULINGS, type Rulings, type Stemma, type Story } from "../model/index.js";
import { bodyOf } from "./body.js";
import { findChannels } from "./channels.js";
import { findCitations } from "./citations.js";
import { findCopies } from "./copies.js";
import { creditsOf } from "./credit.js";
import { obeyed } from "./decided.js";
import { describeLinks } from "./derivations.js";
import { findKinship } from "./kinship.js";
import { findParents } from "./lineage.js";
import { namedFor } from "./namedFor.js";
import { underOriginals } from "./originals.js";
import { findRoots } from "./origins.js";
import { outletKey } from "./outletKey.js";
import { ownNames } from "./ownNames.js";
import { initialsOf } from "./sameOutlet.js";
import { heardIn } from "./speakers.js";
import { traceClaims } from "./through.js";

/** Who repeats whom, and from how many independent origins the story comes; `rulings` are what people decided of it. */
export function trace(story: Story, alignment: Alignment, rulings: Rulings = NO_RULINGS): Stemma {
  const { reports } = story;
  const intern = createIntern();
  const bodies = reports.map((witness) => bodyOf(witness, intern)); // words without furniture and headlines
  const names = reports.map(ownNames);
  const publishers = publishersOf(names);
  const credits = reports.map((w) => creditsOf(findCitations(w, publishers), w, outletKey));
  const headOf = obeyed(underOriginals(findCopies(bodies), credits, names), rulings); // before texts are compared: a hundred copies are compared once
  const heads = headOf.flatMap((head, i) => (head === i ? [i] : []));
  const kinship = findKinship(heads, bodies);
  const idOf = idsIn(alignment.entities);
  const heard = reports.map((witness, i) => heardIn(witness, (entity) => idOf.get(`${i}:${entity}`)));
  const findings = { reports, bodies, headOf, heads, credits, heard, names, kinship, rulings };
  const parents = findParents(findings); // what people and the reports say, then what the texts show
  const roots = findRoots(findings, parents); // follows the parents up
  const asWhole = traceClaims(findings, parents, roots);
  const { channels, of } = findChannels(findings, parents, roots, asWhole, alignment); // last: what didn't come with its report
  return {
    origins: roots.origins,
    channels,
    derivations: describeLinks(findings, parents, roots, alignment),
    through: (ref) => of(ref) ?? asWhole(ref),
    namedFor: (ref) => namedFor(ref, findings),
  };
}

/** The story's ids of the entities of its reports, by number of report and entity. */
const idsIn = (entities: Alignment["entities"]): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, members }) => members.map(({ report, entity }) => [`${report}:${entity}`, id])));

function createIntern(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
}

/** The outlets of the story as reports may name them, lower case: without "the", and by their initials. */
function publishersOf(names: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const told = names.flat().filter((name) => /\s/.test(name) || /^\p{Lu}/u.test(name));
  const keys = (name: string) =>
    [name.toLowerCase().replace(/^the /, ""), initialsOf(name)].filter((key) => key !== "");
  return new Map(told.flatMap((name) => keys(name).map((key) => [key, name])));
}
