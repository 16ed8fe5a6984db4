import { type Alignment, type Derivation, NO_RULINGS, type Rulings, type Stemma, type Story } from "../model/index.js";
import { bodyOf } from "./body.js";
import { findCitations } from "./citations.js";
import { findCopies } from "./copies.js";
import { creditsOf } from "./credit.js";
import { evidenceOf, quote } from "./evidence.js";
import { findKinship } from "./kinship.js";
import { type Findings, findParents } from "./lineage.js";
import { findRoots } from "./origins.js";
import { outletKey } from "./outletKey.js";
import type { Parent } from "./parent.js";
import { initialsOf } from "./sameOutlet.js";
import { traceClaims } from "./through.js";

/** A copy is as good as certain; which of two equal texts was first is not. */
const COPIED = 0.95;

/** Who repeats whom, and from how many independent origins the story comes. */
export function trace(story: Story, _alignment: Alignment, _rulings: Rulings = NO_RULINGS): Stemma {
  const intern = createIntern();
  const bodies = story.reports.map((witness) => bodyOf(witness, intern)); // words without furniture and headlines
  const headOf = findCopies(bodies); // copies first: a hundred of them are compared once
  const heads = [...new Set(headOf)].sort((a, b) => a - b);
  const publishers = publishersOf(story);
  const credits = story.reports.map((w) => creditsOf(findCitations(w, publishers), w.sentences.length, outletKey));
  const kinship = findKinship(heads, bodies);
  const findings = { reports: story.reports, bodies, heads, credits, kinship };
  const parents = findParents(findings); // what they say themselves, then what the texts show
  const roots = findRoots(findings, parents, headOf); // last: follows the parents up
  return {
    origins: roots.origins,
    derivations: [...parents.map((parent) => derivation(parent, findings, roots.of)), ...copies(findings, headOf)],
    through: traceClaims(findings, parents, headOf, roots),
  };
}

function derivation(parent: Parent, findings: Findings, rootsOf: readonly (readonly string[])[]): Derivation {
  const { child, of, certainty } = parent;
  return {
    later: findings.reports[child]!.sigil,
    earlier: "report" in of ? findings.reports[of.report]!.sigil : rootsOf[child]![0]!,
    certainty: Math.round(certainty * 100) / 100,
    evidence: evidenceOf(parent, findings),
  };
}

function copies({ reports, bodies }: Findings, headOf: readonly number[]): readonly Derivation[] {
  return headOf.flatMap((head, i) => {
    const [later, earlier] = [bodies[i]!.passages[0], bodies[head]!.passages[0]];
    if (head === i) return [];
    const evidence =
      later === undefined || earlier === undefined
        ? []
        : [{ kind: "rewording" as const, later: quote(reports[i]!, later), earlier: quote(reports[head]!, earlier) }];
    return [{ later: reports[i]!.sigil, earlier: reports[head]!.sigil, certainty: COPIED, evidence }];
  });
}

function createIntern(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
}

/** The publishers of the story as reports may name them, lower case: without "the", and by their initials. */
function publishersOf({ reports }: Story): ReadonlyMap<string, string> {
  const names = reports
    .flatMap(({ report }) => report.publisher ?? [])
    .filter((name) => /\s/.test(name) || /^\p{Lu}/u.test(name));
  const keys = (name: string) =>
    [name.toLowerCase().replace(/^the /, ""), initialsOf(name)].filter((key) => key !== "");
  return new Map(names.flatMap((name) => keys(name).map((key) => [key, name])));
}
