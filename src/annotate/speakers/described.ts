import { offices } from "../../lang/en/names/titles.js";
import { deeds } from "../../lang/en/speakers/deeds.js";
import type { Mention } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { kidsOf, relationIs, type Tree, treeOf } from "../syntax/tree.js";
import { ageIn } from "./descriptions.js";
import type { Discourse } from "./discourse.js";
import { roleBearer } from "./nominal.js";
import type { SourceHead } from "./sourceHead.js";

/** The person a description points to, an index: who is of that age, alone took that part in the deed, or holds the role; -1 for none. */
export function describedEntity(discourse: Discourse, head: SourceHead): number {
  const { words } = head;
  const noun = words.at(-1) as string;
  const age = ageIn(words);
  if (age !== null) return agedBefore(discourse, head, age);
  if (!offices.has(noun) && isTold(discourse, noun)) return -1;
  const bearer = roleBearer(discourse, head, true);
  return bearer === -1 && deeds.has(noun) && words.length === 2 ? takesPart(discourse, head, noun) : bearer;
}

/** Mentions looked back over for an age: bounds the cost of hostile text. */
const LOOK_BACK = 400;

function only(found: ReadonlySet<number>): number {
  const [one] = found;
  return found.size === 1 && one !== undefined ? one : -1;
}

/** What is no person and was read as one mostly has one word. */
const isWholePerson = ({ entities }: AttributedDraft, entity: number): boolean =>
  entities[entity]?.label === "person" && (entities[entity]?.name ?? "").includes(" ");

/** Whoever was named with the age: "Ida Falk, 26," or "26-year-old Ida Falk". */
function agedBefore({ draft, known }: Discourse, head: SourceHead, age: string): number {
  const { text } = draft.report;
  const found = new Set<number>();
  for (const { start, end, entity } of known.slice(-LOOK_BACK)) {
    if (start >= head.start || !isWholePerson(draft, entity)) continue;
    const behind = /^, (?:aged? |also )?(\d{1,3})\b/.exec(text.slice(end, end + 12))?.[1];
    const before = /(\d{1,3})-year-old (?:\p{L}+ )?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    if (behind === age || before === age) found.add(entity);
  }
  return only(found);
}

/** The report speaks of several such. */
const isTold = ({ words }: Discourse, noun: string): boolean => words.has(`${noun}s`) || words.has(`${noun}es`);

/** The one person of whom the report tells that deed; who is named once only may be a name misread. */
function takesPart(discourse: Discourse, head: SourceHead, noun: string): number {
  const found = only(partsIn(discourse.draft).get(noun) ?? new Set());
  if ((discourse.draft.entities[found]?.mentions.length ?? 0) < 2) return -1;
  return discourse.known.some(({ entity, start }) => entity === found && start < head.start) ? found : -1;
}

const parts = new WeakMap<AttributedDraft["tokens"], ReadonlyMap<string, ReadonlySet<number>>>();

/** For each noun of a deed the persons of whom it is told: subjects of the passive, objects of the active. */
function partsIn(draft: AttributedDraft): ReadonlyMap<string, ReadonlySet<number>> {
  const known = parts.get(draft.tokens);
  if (known !== undefined) return known;
  const tree = treeOf(draft);
  const found = new Map<string, Set<number>>([...deeds.keys()].map((noun) => [noun, new Set()]));
  let at = 0;
  for (const mention of draft.mentions) {
    while (at < draft.tokens.length && (draft.tokens[at]?.start as number) < mention.start) at++;
    if (mention.entity === null || !isWholePerson(draft, mention.entity)) continue;
    for (const [noun, verbs] of deeds)
      if (isDoneTo(tree, headOf(tree, at, mention), verbs)) found.get(noun)?.add(mention.entity);
  }
  parts.set(draft.tokens, found);
  return found;
}

/** The word of a name that hangs on what is told of it. */
function headOf(tree: Tree, first: number, { end }: Mention): number {
  for (let i = first; i < tree.tokens.length && (tree.tokens[i]?.start as number) < end; i++)
    if (relationIs(tree, i, "nsubj", "obj")) return i;
  return -1;
}

function isDoneTo(tree: Tree, word: number, verbs: ReadonlySet<string>): boolean {
  const verb = word < 0 ? -1 : (tree.heads[word] as number);
  if (verb < 0 || !verbs.has(tree.tokens[verb]?.lemma as string)) return false;
  return relationIs(tree, word, "obj") || kidsOf(tree, verb).some((k) => k < verb && tree.tokens[k]?.lemma === "be");
}
