import { isKnownPlace } from "../../lang/en/names/knownPlaces.js";
import { joined, publicBodies } from "../../lang/en/names/nameParts.js";
import { organisationHeads } from "../../lang/en/names/organisations.js";
import { SAME_NAME, sameForm } from "../../lang/en/sameName.js";
import type { Label } from "../../model/index.js";
import { certainty, type Form } from "./forms.js";
import { bestLabel, type LabelScores, noScores } from "./labelScores.js";

/** The forms of one thing within one report. */
export interface Cluster {
  readonly forms: Form[];
  label: Label;
}

/** Buckets larger than this are not searched further: hostile text only. */
const MOST_CANDIDATES = 16;

/** Joins the forms of one name, fullest first, so that a short form finds what it may be short for. */
export function mergeForms(
  forms: readonly Form[],
  sameThings: ReadonlyMap<string, string>,
): Map<Form, readonly Cluster[]> {
  const index = new Map<string, Cluster[]>();
  const clusters = new Map<Form, readonly Cluster[]>();
  for (const form of [...forms].sort(fullestFirst)) {
    const own = findClusters(form, index, sameThings);
    const joined = own.length > 0 ? own : [{ forms: [], label: bestLabel(form.scores) }];
    clusters.set(form, joined);
    if (joined.length > 1) continue;
    const cluster = joined[0] as Cluster;
    cluster.forms.push(form);
    if (cluster.forms.length > 1) cluster.label = clusterLabel(cluster.forms);
    addTo(index, `!${form.exact}`, cluster);
    for (const key of form.keys) addTo(index, key, cluster);
  }
  return clusters;
}

const fullestFirst = (a: Form, b: Form): number =>
  b.name.words.length - a.name.words.length ||
  b.name.plain.length - a.name.plain.length ||
  (a.exact < b.exact ? -1 : 1);

/** The clusters a form may belong to: one, or several when a surname is borne by more than one person. */
function findClusters(
  form: Form,
  index: ReadonlyMap<string, readonly Cluster[]>,
  sameThings: ReadonlyMap<string, string>,
): readonly Cluster[] {
  const candidates: Cluster[] = [];
  for (const key of form.keys)
    for (const cluster of index.get(key) ?? NONE) if (!candidates.includes(cluster)) candidates.push(cluster);
  const defined = sameThings.get(form.exact);
  const full = defined === undefined ? undefined : index.get(`!${defined}`)?.[0];
  if (full !== undefined) return [full];
  let [best, found]: [number, Cluster[]] = [SAME_NAME, []];
  for (const cluster of candidates) {
    const score = likeness(form, cluster, candidates.length);
    if (score > best) [best, found] = [score, [cluster]];
    else if (score === best) found.push(cluster);
  }
  return found;
}

const NONE: readonly Cluster[] = [];

function likeness(form: Form, cluster: Cluster, candidates: number): number {
  let best = 0;
  for (const other of cluster.forms) best = Math.max(best, formLikeness(form, other, cluster.label, candidates));
  return best;
}

/** How sure a kind must be for a form to stay apart from a fuller name of another kind ("Ford" from "Ann Ford"). */
const SURE_KIND = 2.2;

function formLikeness(form: Form, other: Form, label: Label, candidates: number): number {
  const own = bestLabel(form.scores);
  const weak =
    form.name.words.length === 1 &&
    other.name.words.length > 1 &&
    (certainty(form) < SURE_KIND || namesake(form, label));
  const score = sameForm(form.name, weak ? label : own, other.name, label);
  if (score >= SAME_NAME) return label === "person" && fatherAndSon(form, other) ? 0 : score;
  if (score === 0.5) return candidates < 3 ? FIRST_NAME : 0;
  return label === "organisation" && shortOrganisation(form, other) ? FIRST_NAME : score;
}

/** A surname that is an organisation's too ("Ford") goes with the person of the report who bears it, unless it is a place. */
const namesake = (form: Form, label: Label): boolean =>
  label === "person" &&
  bestLabel(form.scores) === "organisation" &&
  form.scores.person > SPEAKS &&
  form.name.code === "" &&
  !isKnownPlace(form.name.plain);

/** Score of a name that is spoken of as a person more than once. */
const SPEAKS = 1.8;

/** One report that writes a full name with and without "Jr." means two persons; a middle initial tells of care, not of another. */
const fatherAndSon = ({ name: a }: Form, { name: b }: Form): boolean =>
  a.junior !== b.junior && a.words.length > 1 && a.plain === b.plain;

/** A lone first name stands for the one person of the report who bears it; so does the first word of an organisation. */
const FIRST_NAME = 0.81;

/** "Harlow" of "Harlow Motors": nothing but an institution's general words is left out, and no place is left. */
function shortOrganisation(form: Form, other: Form): boolean {
  if (
    form.name.words.length !== 1 ||
    other.name.words.length < 2 ||
    other.name.words.length > (joined.has(other.name.words[1] as string) ? 4 : 2)
  )
    return false;
  if (
    form.name.words[0] !== other.name.words[0] ||
    organisationHeads.has(form.name.plain) ||
    isKnownPlace(form.name.plain) ||
    form.name.plain.length < 3
  )
    return false;
  return (
    !other.name.words.some((word) => publicBodies.has(word)) &&
    other.name.words
      .slice(1)
      .every((word) => organisationHeads.has(word) || word === "&" || word === "air" || word === "and")
  );
}

function addTo(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const bucket = index.get(key);
  if (bucket === undefined) index.set(key, [cluster]);
  else if (!bucket.includes(cluster) && bucket.length < MOST_CANDIDATES) bucket.push(cluster);
}

function clusterLabel(forms: readonly Form[]): Label {
  const sum: LabelScores = noScores();
  for (const { scores } of forms) for (const label of Object.keys(sum) as Label[]) sum[label] += scores[label];
  return bestLabel(sum);
}
