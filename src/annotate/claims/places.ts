import { moments } from "../../lang/en/clauses.js";
import { relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Told } from "./assemble.js";
import { hasFiniteVerb, hasMainVerb, isTensed } from "./finite.js";
import { range } from "./range.js";
import { sharesPassive } from "./sharesPassive.js";
import { isUnfinished } from "./unfinished.js";
import type { Unit } from "./units.js";

interface Sight {
  readonly tree: Tree;
  readonly units: readonly Unit[];
  readonly told: Told;
  /** The stretch in which the word stands that a stretch hangs on; the stretch itself where it hangs on nothing. */
  readonly homes: readonly number[];
}

/** For each stretch, the one it goes with: itself where it says something of its own. When in doubt it isn't parted. */
export function places(tree: Tree, units: readonly Unit[], told: Told): readonly number[] {
  const sight = { tree, units, told, homes: homesOf(tree, units) };
  const goesTo: number[] = [];
  for (let u = 0; u < units.length; u++) goesTo.push(placeOf(sight, u, goesTo));
  for (let u = 0; u < units.length; u++) {
    const subject = interrupted(sight, u, goesTo);
    if (subject < 0) continue;
    if (hasMainVerb(tree, range((units[subject] as Unit).first, (units[subject] as Unit).last))) goesTo[u] = subject;
    else [goesTo[subject], goesTo[u]] = [u, u];
  }
  return goesTo;
}

function homesOf(tree: Tree, units: readonly Unit[]): readonly number[] {
  return units.map(({ head }, u) => {
    const up = tree.heads[head] as number;
    return up < 0 ? u : unitAt(units, up);
  });
}

/** The stretch that holds a word, by halving. */
function unitAt(units: readonly Unit[], word: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle] as Unit).first <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeOf(sight: Sight, u: number, before: readonly number[]): number {
  const { tree, units, told } = sight;
  const unit = units[u] as Unit;
  const { kind, behind, first } = unit;
  if (u > 0 && isUnfinished(tree, units[u - 1] as Unit)) return u - 1;
  if (kind === "condition" && !(wordAt(tree, unit.lead) === "whether" && told.begins(first))) return besides(sight, u);
  if (isSecondCondition(sight, u)) return u - 1;
  if (kind !== "piece" && kind !== "tail" && told.begins(first)) return u;
  if (kind === "adverbial") return u > 0 && saysLittle(tree, unit) ? u - 1 : u;
  if (kind === "relative" && u > 0 && (behind === "word" || behind === "quote" || isAnother(sight, u, before)))
    return u - 1;
  if (kind === "relative") return u;
  if (kind === "content" && unit.joint && isTold(sight, u - 1)) return u; // "said that it sank | and that it burned"
  if (kind === "content") return earlier(sight, u) < 0 ? ahead(sight, u) : u - 1;
  const fronted = earlier(sight, u) < 0 || told.begins(first);
  if (kind === "tail") return fronted ? ahead(sight, u) : isListed(sight, u) ? u - 1 : u;
  if (kind === "piece") return fronted ? ahead(sight, u) : homeOfPiece(sight, u);
  const close = behind === "word" || behind === "quote";
  if (close && !unit.joint && u > 0) return earlier(sight, u) < 0 ? u : u - 1; // "the land | it had bought"
  return unit.joint ? besidePartner(sight, u, before) : u;
}

/** "including arson, | making threats and theft": a list goes on. */
const isListed = ({ tree, units }: Sight, u: number): boolean =>
  u > 0 && /^(?:including|like|such)$/.test(wordAt(tree, (units[u - 1] as Unit).lead));

/** "who …, and who …": goes where the one before went. */
function isAnother({ units }: Sight, u: number, before: readonly number[]): boolean {
  if (!(units[u] as Unit).joint) return false;
  let v = u - 1;
  while (v > 0 && (units[v] as Unit).kind !== "relative") v--;
  return (units[v] as Unit).kind === "relative" && before[v] !== v;
}

const isTold = ({ units, told }: Sight, u: number): boolean => u >= 0 && told.begins((units[u] as Unit).first);

const saysLittle = (tree: Tree, unit: Unit): boolean =>
  isMoment(tree, unit) ||
  isComparison(tree, unit) ||
  isBrief(tree, unit) ||
  isReduced(tree, unit) ||
  isPurpose(tree, unit);

/** "locked the gate | so guests can sleep": what it is done for. */
function isPurpose(tree: Tree, { lead, last, behind }: Unit): boolean {
  if (behind !== "word" || wordAt(tree, lead) !== "so") return false;
  for (let i = lead + 1; i < Math.min(last, lead + BRIEF); i++) {
    if (tagIs(tree, i, "MD")) return true;
    if (isTensed(tree, i)) return false;
  }
  return false;
}

/** "when asked to leave", "while in office": nobody does it in its own words. */
const isReduced = (tree: Tree, { lead, behind }: Unit): boolean =>
  behind === "word" &&
  /^(?:when|while|once|until)$/.test(wordAt(tree, lead)) &&
  tagIs(tree, lead + 1, "VBN", "VBD", "VBG", "IN");

/** "when it happened", "as they fled": who and what are told by what stands before. */
const isBrief = (tree: Tree, { lead, last, behind }: Unit): boolean =>
  behind === "word" &&
  tagIs(tree, lead + 1, "PRP") &&
  last - lead <= BRIEF &&
  (tagIs(tree, last - 1, ",", ".", "Q") || tagIs(tree, last, ",", ".", "Q"));
const BRIEF = 5;

/** "as searchable | as they have been": the clause says how much. */
function isComparison(tree: Tree, { first, lead, behind }: Unit): boolean {
  if (wordAt(tree, lead) !== "as") return false;
  if (isTensed(tree, lead + 1)) return true; // ", as does Lund"
  if (behind !== "word") return false;
  for (let i = first - 1; i > Math.max(0, first - COMPARED); i--)
    if (/^(?:as|so|such|same)$/.test(wordAt(tree, i))) return true;
  return false;
}
/** "as user-friendly and easily searchable as". */
const COMPARED = 8;

/** "at a time | when the port is closed": the clause says which. */
const isMoment = (tree: Tree, { first, behind }: Unit): boolean =>
  behind === "word" && /^(?:when|where|as)$/.test(wordAt(tree, first)) && moments.has(wordAt(tree, first - 1));

/** "If the gate is shut, | and nobody minds it, | the field floods": a second half of a condition that what depends on it follows. */
function isSecondCondition({ units }: Sight, u: number): boolean {
  const { joint, kind } = units[u] as Unit;
  if (u === 0 || !joint || kind !== "clause" || (units[u - 1] as Unit).kind !== "condition") return false;
  const next = units.slice(u + 1, u + 3).find((unit) => unit.kind !== "piece");
  return next?.kind === "clause" && !next.joint && next.behind === "comma";
}

/** A condition goes with what depends on it: the clause behind its comma, or what it hangs on. */
function besides(sight: Sight, u: number): number {
  const { tree, units } = sight;
  const [{ first, last, behind, joint }, next] = [units[u] as Unit, units[u + 1]];
  const opens = u === 0 || joint || behind !== "word" || wordAt(tree, first - 1) === "that";
  const goesOn = next !== undefined && !next.joint && next.kind === "clause" && tagIs(tree, last - 1, ",");
  if (opens && goesOn) return u + 1;
  if (u === 0 || opens) {
    const main = units.findIndex(
      (unit, v) => v > u && unit.kind === "clause" && !unit.joint && unit.behind === "comma",
    );
    if (main > 0 || u === 0) return main > 0 ? main : ahead(sight, u);
  }
  return u - 1;
}

/** The first stretch behind this one that says something, itself where none does. */
function ahead(sight: Sight, u: number): number {
  const { units } = sight;
  for (let v = u + 1; v < units.length; v++) {
    const { kind, joint } = units[v] as Unit;
    if (
      (kind === "clause" || kind === "predicate") &&
      !(joint && kind === "clause" && v > u + 1 && !isFirstSubject(sight, u, v))
    )
      return v;
  }
  return u;
}

/** "Boats from the north, which borders Lund, | and their crews have come": a noun phrase and what only tells of it. */
const isFirstSubject = ({ tree, units }: Sight, u: number, v: number): boolean =>
  tagIs(tree, (units[u] as Unit).lead, "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "CD") &&
  wordAt(tree, (units[v] as Unit).lead - 1) === "and" &&
  units.slice(u + 1, v).every(({ kind, first, last }) => {
    const verbs = range(first, last).filter((i) => isTensed(tree, i)).length;
    return kind === "relative" ? verbs === 1 : (kind === "tail" || kind === "piece") && verbs === 0;
  });

/** The nearest stretch before this one that has a verb, -1 where none has. */
function earlier({ tree, units }: Sight, u: number): number {
  for (let v = u - 1; v >= 0; v--) if (hasFiniteVerb(tree, units[v] as Unit)) return v;
  return -1;
}

/** What it hangs on; forward only behind a joint: "and in a statement | the mayor said". */
function homeOfPiece({ units, homes, told }: Sight, u: number): number {
  const [home, next] = [homes[u] as number, units[u + 1]];
  if (told.isCue((units[home] as Unit).head)) return u - 1; // what a frame tells goes on
  if (next?.joint && next.kind === "clause" && next.behind === "word") return u + 1; // "when she | and the mayor met"
  return home < u || (home > u && (units[u] as Unit).joint) ? home : u - 1;
}

/** "and had passed an inspection": stands if what it is joined to stands; goes along into a condition or a restrictive clause. */
function besidePartner(sight: Sight, u: number, before: readonly number[]): number {
  const { tree, units, homes } = sight;
  const { head, first, last, lead, kind } = units[u] as Unit;
  if (last - first <= 2 && u === units.length - 1) return u - 1;
  const joined = relationIs(tree, head, "conj") && (homes[u] as number) < u;
  const partner = joined ? (homes[u] as number) : u - 1;
  if (kind === "predicate" && sharesPassive(tree, lead)) return u - 1;
  if (partner < 0) return u;
  const other = units[partner] as Unit;
  const stands = before[partner] === partner;
  if (stands && other.kind !== "condition") return u;
  if (kind === "clause") return joined && /^(?:condition|content)$/.test(other.kind) ? partner : u;
  return /^(?:condition|content|relative|predicate)$/.test(other.kind) ? partner : u;
}

/** "The mayor, | who led the port, | resigned": the stretch that a verb behind an insertion goes on with; -1 where there is none. */
function interrupted({ tree, units, told }: Sight, u: number, goesTo: readonly number[]): number {
  const { kind, joint, behind, first } = units[u] as Unit;
  if (u === 0) return -1;
  const begun = told.resumes(first);
  if (begun >= 0) return units.findIndex((unit) => unit.first <= begun && begun < unit.last);
  if (kind !== "predicate" || joint || behind === "word" || behind === "quote") return -1;
  let v = u - 1;
  while (v > 0 && (isInserted(units[v] as Unit) || (goesTo[v] as number) < v)) v--;
  const { first: from, last } = units[v] as Unit;
  if (v === u - 1 && behind !== "break" && hasMainVerb(tree, range(from, last))) return -1;
  return v;
}

const isInserted = ({ kind, behind, joint }: Unit): boolean =>
  /^(?:relative|tail|adverbial|condition|content)$/.test(kind) || (kind === "piece" && behind !== "nothing" && !joint);
