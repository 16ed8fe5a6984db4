import { commonWords } from "../../lang/en/names/commonWords.js";
import {
  agentPrepositions,
  corporateRoles,
  familyCompany,
  organisationCompany,
  ownBefore,
  placeCompany,
  placePrepositions,
  speechVerbs,
  takesPersons,
  vessels,
} from "../../lang/en/names/contexts.js";
import { isGivenName } from "../../lang/en/names/givenNames.js";
import { isCountry, isKnownPlace } from "../../lang/en/names/knownPlaces.js";
import { leaders } from "../../lang/en/names/leaders.js";
import { companyEnding, directions, numbered } from "../../lang/en/names/nameParts.js";
import { organisationHeads, organisationHints, organisations } from "../../lang/en/names/organisations.js";
import { placeEnding, placeHeads, placeOpeners, states } from "../../lang/en/names/places.js";
import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { familyFirst, surnames } from "../../lang/en/names/surnames.js";
import { eventHeads, eventOpeners, objectHeads, things } from "../../lang/en/names/things.js";
import { honorifics } from "../../lang/en/names/titles.js";
import type { Label } from "../../model/index.js";
import { isHead } from "./isHead.js";
import type { NameSpan } from "./trimRun.js";
import type { Words } from "./words.js";

/** Evidence for each label; the highest wins. Set by hand and checked on the development part of `meantime`. */
export interface LabelScores {
  person: number;
  organisation: number;
  place: number;
  event: number;
  object: number;
}

export const noScores = (): LabelScores => ({ person: 0, organisation: 0, place: 0, event: 0, object: 0 });

/** A bare unknown name is most often an organisation's in news, where persons come with a first name once. */
const UNKNOWN: Readonly<LabelScores> = { person: 0.3, organisation: 0.5, place: 0.1, event: 0, object: 0.15 };

/** Of labels with the same score the first wins. */
export const LABELS: readonly Label[] = ["organisation", "person", "place", "object", "event"];

export function bestLabel(scores: LabelScores): Label {
  let best: Label = "organisation";
  for (const label of LABELS) if (scores[label] > scores[best]) best = label;
  return best;
}

/** What the letters of a name say about its kind; `lower` are its words in lower case. */
export function formScores(lower: readonly string[], exact: string): LabelScores {
  const scores = { ...UNKNOWN };
  const name = lower.join(" ").replace(/ \. ?/g, ". ").replace(/ - /g, "-").trim();
  addKnown(scores, name);
  addEnds(scores, lower);
  if (isMadeBy(lower, name)) scores.object += 0.8;
  else addPerson(scores, lower);
  if (/^(?:[A-Z]\.?){2,6}s?$/.test(exact)) scores.organisation += 1.2;
  if (/\d/.test(exact) && !lower.some((word) => numbered.has(word) && word !== "flight")) scores.object += 2.5;
  if (/^i[A-Z]/.test(exact)) scores.object += 1;
  if (/^[a-z]/.test(exact) || /^[A-Z][a-z]+[A-Z]/.test(exact)) scores.organisation += 0.4;
  return scores;
}

/** "Toyota Larch": a maker's name before that of what it makes. */
const isMadeBy = (lower: readonly string[], name: string): boolean =>
  lower.length > 1 &&
  organisations.has(lower[0] as string) &&
  !organisations.has(name) &&
  !isGivenName(lower[0] as string) &&
  !surnames.has(lower[0] as string) &&
  !isHead(lower.at(-1) as string) &&
  !lower.includes("of");

function addKnown(scores: LabelScores, name: string): void {
  if (isCountry(name)) scores.place += 6;
  else if (isKnownPlace(name)) scores.place += states.has(name) ? 4 : 2.5;
  if (organisations.has(name)) scores.organisation += 5;
  if (things.has(name)) scores.object += 5;
}

function addEnds(scores: LabelScores, lower: readonly string[]): void {
  const last = lower.findLast((word) => !/^(?:\d.*|[ns][ew])$/.test(word)) ?? "";
  const first = lower[0] as string;
  if (placeEnding.test(last)) scores.place += 1;
  if (lower.length > 1) {
    if (organisationHeads.has(last)) scores.organisation += companyEnding.has(last) ? 5 : 3;
    if (placeHeads.has(last)) scores.place += 2.2;
    if (eventHeads.has(last)) scores.event += 2.6;
    if (objectHeads.has(last)) scores.object += 2.4;
    if (eventOpeners.has(first)) scores.event += 4;
    if (placeOpeners.has(first)) scores.place += 1;
    if (isKnownPlace(lower.slice(1).join(" ")) && compass.test(first)) scores.place += 2;
    if (lower.some((word) => organisationHints.has(word))) scores.organisation += 1.5;
    if (lower.includes("&")) scores.organisation += 2;
    if (lower.includes("'s") && !placeHeads.has(last)) scores.organisation += 2.5;
    const of = lower.indexOf("of");
    if (of > 0) addHeadBefore(scores, lower[of - 1] as string);
    const on = lower.indexOf("for");
    if (on > 0) addHeadBefore(scores, lower[on - 1] as string);
  }
}

function addHeadBefore(scores: LabelScores, head: string): void {
  if (organisationHeads.has(head)) scores.organisation += 3;
  else if (placeHeads.has(head)) scores.place += 2.2;
  else if (eventHeads.has(head)) scores.event += 2.6;
}

function addPerson(scores: LabelScores, lower: readonly string[]): void {
  const words = lower.filter((word) => word !== "." && word !== "-");
  if (words.length > 4 || lower.includes("of")) return;
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (leaders.has(last) || leaders.has(last.replace(/s$/, ""))) scores.person += 1.2;
  if (familyFirst.has(first) && words.length > 1 && words.length < 4) scores.person += 1;
  if (words.length === 1) {
    if (isGivenName(first)) scores.person += 1.2;
    else if (surnames.has(first)) scores.person += 0.8;
    return;
  }
  if (isGivenName(first)) scores.person += isHead(last) && !surnames.has(last) ? 0.8 : 2.8;
  else if (/^[a-z]\.?$/.test(first)) scores.person += 2;
  if (surnames.has(last)) scores.person += 0.8;
  if (words.length < 4 && !words.some((word) => commonWords.has(word) || isKnownPlace(word))) scores.person += 0.4;
}

const compass = /^(?:north|south)(?:east|west)(?:ern)?$/;

/** What stands around one mention says about its kind; adds to `scores`. */
export function addContext(scores: LabelScores, { draft, lower }: Words, span: NameSpan): void {
  const [before, after] = [lower[span.from - 1] ?? "", lower[span.to] ?? ""];
  const tagBefore = draft.tokens[span.from - 1]?.tag;
  if (span.titled || honorifics.has(before)) scores.person += 4;
  else if (tagBefore === "NOUN" && roleNouns.has(before)) scores.person += 1.5;
  if (placePrepositions.has(before) && !span.titled) addPlace(scores, before, lower[span.from - 2] ?? "");
  if (
    before === "," &&
    after === "," &&
    roleNouns.has(lower[span.from - 2] ?? "") &&
    !corporateRoles.has(lower[span.from - 2] ?? "")
  )
    scores.person += 1.5; // "its director, Per Lund,"
  if (before === "from" && after === "to" && draft.tokens[span.to + 1]?.tag === "PROPN") scores.place += 1.2; // "from Harlow to Lisle"
  if (vessels.has(before)) scores.object += 3;
  if (agentPrepositions.has(before)) scores.organisation += 0.1;
  if (before === "the" && !familyCompany.has(after)) scores.person -= 1;
  if (familyCompany.has(after) && tagBefore !== "ADJ") scores.person += 1;
  if (speechVerbs.has(after)) addTo(scores, { person: 0.6, organisation: 0.2 });
  if (before === "of" && directions.has(lower[span.from - 2] ?? "")) scores.place += 1.5; // "west of Lisle"
  if (ownBefore.has(before)) scores.organisation += 1.3; // "the law firm Lisle Harlow"
  if (organisationCompany.has(after) || organisationCompany.has(before)) scores.organisation += 0.7;
  if (placeCompany.has(after)) scores.place += 1;
  if (before === "of" && placeCompany.has(lower[span.from - 2] ?? "")) scores.place += 2.5; // "the village of Lisle"
  addTail(scores, lower, span.to);
}

/** "in Harlow", "near Lisle": where, not who, unless a word of trust stands before it. */
function addPlace(scores: LabelScores, before: string, word: string): void {
  if (before === "in" && takesPersons.has(word)) return;
  const sure = before === "in" || before === "near" || before === "outside";
  scores.place += sure ? 1.2 : 0.6;
  scores.person -= sure ? 1 : 0.2;
}

function addTail(scores: LabelScores, lower: readonly string[], at: number): void {
  if (lower[at] === "'s" || lower[at] === "'") {
    if (organisationCompany.has(lower[at + 1] ?? "")) scores.organisation += 0.5;
    return;
  }
  if (lower[at] !== ",") return;
  const next = lower[at + 1] ?? "";
  if (next === "who" || next === "whose" || (/^\d\d$/.test(next) && /^[,.;)]$/.test(lower[at + 2] ?? "")))
    scores.person += 2;
  if (next === "which") scores.organisation += 0.3;
  if ((next === "a" || next === "an" || next === "the") && roleNouns.has(lower[at + 2] ?? "")) scores.person += 1.5;
  if (directions.has(next) && isKnownPlace(lower[at + 2] ?? "")) scores.place += 0.8;
  if (isKnownPlace(next) && lower[at + 2] !== "'s") scores.place += 0.8; // "Lisle, Kent", but not "Lisle, Kent's mayor"
}

function addTo(scores: LabelScores, more: Partial<LabelScores>): void {
  for (const label of Object.keys(more) as Label[]) scores[label] += more[label] ?? 0;
}
