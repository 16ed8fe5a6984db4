import type { AncestorName, ClaimName, Decision, EntityRef, Story, Verdict, Witness } from "../model/index.js";
import { findClaim } from "./findClaim.js";
import { findEntities } from "./findEntities.js";
import { findReport } from "./findReport.js";
import { blank, type Outcome, refused } from "./outcome.js";

/** Finds what a decision names in the reports of a story; null when it names nothing that is in it. */
export function resolve(story: Story, decision: Decision): Outcome | null {
  const { verdict } = decision;
  if ("claims" in verdict) return resolveClaims(story, decision, verdict.claims);
  if ("names" in verdict) return resolveEntities(story, decision, verdict);
  return resolveDescent(story, decision, verdict);
}

function resolveClaims(story: Story, decision: Decision, names: readonly ClaimName[]): Outcome | null {
  const homes = names.map(({ report }) => findReport(story, report));
  if (homes.every((home) => home === null)) return null;
  let outcome: Outcome = { ...blank(decision), reports: distinct(homes) };
  for (const [i, name] of names.entries()) {
    const report = homes[i]!;
    const missing = whyMissing(report, name.report);
    if (missing !== null) return refused(outcome, missing);
    const witness = story.reports[report as number]!;
    const found = findClaim(witness, name);
    if ("problem" in found) return refused(outcome, found.problem);
    outcome = {
      ...outcome,
      claims: [...outcome.claims, { report: report as number, claim: found.claim }],
      words: [...outcome.words, quote(witness, found.span)],
    };
  }
  const keys = new Set(outcome.claims.map(({ report, claim }) => `${report}:${claim}`));
  return keys.size < names.length ? refused(outcome, "its words are read as one statement") : outcome;
}

function resolveEntities(
  story: Story,
  decision: Decision,
  { kind, names }: Extract<Verdict, { readonly names: unknown }>,
): Outcome | null {
  const homes = names.map((each) => (typeof each === "string" ? null : findReport(story, each.report)));
  const named = names.map((each) => (typeof each === "string" ? each : each.name));
  const places = names.map((each, i) =>
    typeof each === "string" || typeof homes[i] === "number" ? null : whyMissing(homes[i] ?? null, each.report),
  );
  const found = named.map((name, i) =>
    places[i] === null ? findEntities(story, name, homes[i] as number | null) : [],
  );
  if (
    found.every((refs) => refs.length === 0) ||
    (found.some((refs) => refs.length === 0) && places.every((place) => place === null))
  )
    return null; // of another story, most likely
  const outcome: Outcome = { ...blank(decision), entities: found, reports: distinct(homes) };
  const missing = places.find((place) => place !== null);
  if (missing !== undefined && missing !== null) return refused(outcome, missing);
  if (kind === "same-entity") return { ...outcome, problem: whyUnlike(story, named, found) };
  const shared = whyOne(story, found);
  return shared === null ? outcome : refused(outcome, shared);
}

/** A person may know better than what names look like, so it is applied, and told. */
function whyUnlike(
  { reports }: Story,
  names: readonly string[],
  found: readonly (readonly EntityRef[])[],
): string | null {
  const labels = found.map(([ref]) => (ref === undefined ? null : reports[ref.report]?.entities[ref.entity]?.label));
  const other = labels.findIndex((label) => label !== labels[0]);
  if (other < 0) return null;
  return `“${names[0]}” is read as ${SAID[labels[0] ?? "object"]}, “${names[other]}” as ${SAID[labels[other] ?? "object"]}`;
}

const SAID = {
  person: "a person",
  organisation: "an organisation",
  place: "a place",
  event: "an event",
  object: "a thing",
} as const;

/** What a report itself takes for one can't be held apart afterwards. */
function whyOne({ reports }: Story, found: readonly (readonly EntityRef[])[]): string | null {
  const seen = new Set<string>();
  for (const refs of found) {
    const both = refs.find(({ report, entity }) => seen.has(`${report}:${entity}`));
    if (both !== undefined)
      return `${reports[both.report]?.report.input} reads both as one: name each with the report in which it is meant`;
    for (const { report, entity } of refs) seen.add(`${report}:${entity}`);
  }
  return null;
}

function resolveDescent(
  story: Story,
  decision: Decision,
  { kind, later, earlier }: Extract<Verdict, { kind: "derives" | "not-derives" }>,
): Outcome | null {
  const child = findReport(story, later);
  const parent = "report" in earlier ? findReport(story, earlier.report) : null;
  if (child === null && parent === null) return null;
  const outcome: Outcome = { ...blank(decision), reports: distinct([child, parent]) };
  const missing = whyMissing(child, later) ?? ("report" in earlier ? whyMissing(parent, earlier.report) : null);
  if (missing !== null) return refused(outcome, missing);
  if (child === parent) return refused(outcome, "a report can't derive from itself");
  const descent = { later: child as number, earlier: parentOf(parent as number | null, earlier) };
  const order = kind === "derives" ? whyTooLate(story, descent.later, parent as number | null) : null;
  return { ...outcome, descent, problem: order };
}

const parentOf = (parent: number | null, earlier: AncestorName): number | { readonly lost: string } =>
  "outlet" in earlier ? { lost: earlier.outlet } : (parent as number);

/** A person may know better than a date, so it is applied, and told. */
function whyTooLate({ reports }: Story, child: number, parent: number | null): string | null {
  const [later, earlier] = [reports[child]?.report, parent === null ? undefined : reports[parent]?.report];
  const [from, to] = [later?.published?.slice(0, 10), earlier?.published?.slice(0, 10)];
  if (from === undefined || to === undefined || to <= from) return null;
  return `${earlier?.input} is dated ${to}, after ${later?.input} (${from})`;
}

function whyMissing(found: number | "many" | null, name: string): string | null {
  if (found === "many") return `${name} may be several of the reports: give a longer path, the address or the id`;
  return found === null ? `${name} is not among the reports of this story` : null;
}

const distinct = (found: readonly (number | "many" | null)[]): readonly number[] =>
  [...new Set(found.filter((one) => typeof one === "number"))].sort((a, b) => a - b);

const quote = ({ sigil, report }: Witness, { start, end }: { readonly start: number; readonly end: number }) => ({
  report: sigil,
  start,
  end,
  exact: report.text.slice(start, end),
});
