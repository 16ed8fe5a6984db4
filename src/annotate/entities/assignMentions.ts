import { sexOfName } from "../../lang/en/names/givenNames.js";
import { sexOfTitle } from "../../lang/en/names/sexOfTitle.js";
import type { Label } from "../../model/index.js";
import type { Form, NameMention } from "./forms.js";
import type { Cluster } from "./mergeForms.js";
import type { Words } from "./words.js";

/** A mention with the entity (by index) it belongs to. */
export interface AssignedMention extends NameMention {
  readonly entity: number;
  readonly label: Label;
}

export interface Assigned {
  readonly mentions: readonly AssignedMention[];
  readonly entities: readonly { readonly forms: readonly string[]; readonly label: Label }[];
  /** The fullest form of each entity. */
  readonly names: readonly string[];
}

/** Gives every mention its entity, in text order; a surname that several persons bear goes to one of them (see `choose`). */
export function assignMentions(
  words: Words,
  forms: readonly Form[],
  clusters: ReadonlyMap<Form, readonly Cluster[]>,
): Assigned {
  const numbers = new Map<Cluster, number>();
  const seen = new Map<Cluster, Seen>();
  const own: Set<string>[] = [];
  const mentions = forms
    .flatMap((form) => form.mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention): AssignedMention => {
      const cluster = choose(words, mention, clusters.get(mention.form) as readonly Cluster[], seen);
      const former = seen.get(cluster);
      seen.set(cluster, {
        first: former?.first ?? mention.start,
        times: (former?.times ?? 0) + 1,
        sentence: mention.sentence,
      });
      const entity = numbers.get(cluster) ?? numbers.size;
      numbers.set(cluster, entity);
      own[entity] = (own[entity] ?? new Set()).add(mention.form.exact);
      const { start, end, from, to, titled, sentence, form } = mention;
      return { start, end, from, to, titled, sentence, form, entity, label: cluster.label };
    });
  const entities = [...numbers.keys()].map(({ label }, i) => ({ forms: [...(own[i] as Set<string>)], label }));
  return { mentions, entities, names: entities.map((entity) => fullest(entity.forms)) };
}

/** Who bears a surname that several share: whoever's full name stands in the same sentence, else whom the report speaks of most so far. */
function choose(
  words: Words,
  mention: NameMention,
  candidates: readonly Cluster[],
  seen: ReadonlyMap<Cluster, Seen>,
): Cluster {
  if (candidates.length === 1) return candidates[0] as Cluster;
  const sex = sexOfTitle(words.lower[mention.from - 1] ?? "");
  const fitting = candidates.filter((cluster) => sex === null || (sexOfCluster(cluster) ?? sex) === sex);
  const open = fitting.length > 0 ? fitting : candidates;
  const near = open.filter((cluster) => seen.get(cluster)?.sentence === mention.sentence);
  return (near.length === 1 ? near : open).reduce((best, cluster) => (isRather(seen, cluster, best) ? cluster : best));
}

/** How often a cluster was named so far, in which sentence last, and where first. */
interface Seen {
  readonly first: number;
  readonly times: number;
  readonly sentence: number;
}

/** Named more often, or as often and earlier. */
function isRather(seen: ReadonlyMap<Cluster, Seen>, a: Cluster, b: Cluster): boolean {
  const [x, y] = [seen.get(a), seen.get(b)];
  if (x === undefined || y === undefined) return x !== undefined;
  return x.times > y.times || (x.times === y.times && x.first < y.first);
}

function sexOfCluster({ forms }: Cluster): "male" | "female" | null {
  for (const { name } of forms) if (name.words.length > 1) return sexOfName(name.words[0] as string);
  return null;
}

/** The longest form; of equally long ones the first written. An abbreviation never names what has words. */
function fullest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length > best.length ? form : best));
}
