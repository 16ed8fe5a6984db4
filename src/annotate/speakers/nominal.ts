import { isDemonym } from "../../lang/en/names/demonyms.js";
import { foldName } from "../../lang/en/names/plainName.js";
import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { sexOfTitle } from "../../lang/en/names/sexOfTitle.js";
import { offices } from "../../lang/en/names/titles.js";
import { organisationNouns, personNouns, pointers } from "../../lang/en/speakers/nominals.js";
import { wordSet } from "../../lang/en/wordSet.js";
import type { Entity } from "../../model/index.js";
import { antecedent } from "./antecedent.js";
import type { Discourse, Known } from "./discourse.js";
import { forceEntity } from "./forceEntity.js";
import { organisationMeant } from "./organisationMeant.js";
import type { SourceHead } from "./sourceHead.js";

/** Offices whose full word a title abbreviates, for matching roles. */
const fullTitles = new Map([
  ["sen.", "senator"],
  ["sen", "senator"],
  ["rep.", "representative"],
  ["gov.", "governor"],
  ["gov", "governor"],
  ["gen.", "general"],
  ["sgt.", "sergeant"],
  ["capt.", "captain"],
  ["lt.", "lieutenant"],
  ["col.", "colonel"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
]);

/** The entity a noun phrase like "the senator", "the company" or "the president" points to, an index; -1 for none. */
export function nominalEntity(discourse: Discourse, head: SourceHead): number {
  const noun = head.words.at(-1) ?? "";
  const force = forceEntity(discourse, head);
  if (force !== -1) return force;
  const pointing = pointers.has(head.words[0] ?? "") || (head.words.length === 1 && offices.has(noun));
  if (!pointing || (noun.endsWith("s") && !organisationNouns.has(noun))) return -1;
  if (holdsName(discourse, head)) return -1;
  if (organisationNouns.has(noun)) return organisationMeant(discourse, head);
  if (!personNouns.has(noun) && !roleNouns.has(noun)) return -1;
  const byRole = roleBearer(discourse, head);
  if (byRole !== -1 || possessed(head)) return byRole;
  return anaphor.has(noun) ? personBefore(discourse, head, noun) : -1;
}

/** Nouns that point back to a person even where no role was told; "man" and "woman" were right in four of fifteen. */
const anaphor = wordSet(
  "billionaire mogul magnate businessman candidate nominee frontrunner front-runner newcomer incumbent politician lawmaker senator congressman congresswoman governor actor actress author singer republican democrat veteran",
);

const possessed = ({ words }: SourceHead): boolean =>
  /^(?:his|her|their|its)$/.test(words[0] ?? "") || words.includes("'s");

/** "the Lisle campaign": a name before the noun makes it something of its own. */
function holdsName({ known }: Discourse, head: SourceHead): boolean {
  const last = known.at(-1);
  return last !== undefined && last.start >= head.start && last.end <= head.end;
}

/** A man or a woman as the noun says, alike where it doesn't: the better fitting of the two. */
function personBefore(discourse: Discourse, head: SourceHead, noun: string): number {
  const sex = sexOfTitle(noun);
  const male = sex === "female" ? -1 : antecedent(discourse, head, "male", nobody);
  return male !== -1 || sex === "male" ? male : antecedent(discourse, head, "female", nobody);
}

const nobody: ReadonlySet<number> = new Set();

/** Mentions looked back over for a role, and persons tried: bounds the cost of hostile text. */
const LOOK_BACK = 400;
const MOST_BEARERS = 30;

/** The last person named whose role ends with the same noun and holds the other words too. */
function roleBearer({ draft, known }: Discourse, head: SourceHead): number {
  const noun = full(head.words.at(-1) as string);
  const asked = head.words.slice(1, -1).map(full);
  const tried = new Set<number>();
  for (let i = known.length - 1; i >= Math.max(0, known.length - LOOK_BACK) && tried.size < MOST_BEARERS; i--) {
    const mention = known[i] as Known;
    if (mention.start >= head.start || tried.has(mention.entity)) continue;
    tried.add(mention.entity);
    if (bears(draft.report.text, draft.entities[mention.entity], noun, asked)) return mention.entity;
  }
  return -1;
}

const full = (word: string): string => fullTitles.get(word) ?? word;

function bears(text: string, entity: Entity | undefined, noun: string, asked: readonly string[]): boolean {
  return (entity?.roles ?? []).some((role) => {
    const words = foldName(text.slice(role.start, role.end))
      .split(/[\s-]+/)
      .map(full);
    return (
      words.includes(noun) &&
      words.includes("former") === asked.includes("former") &&
      asked.every((word) => words.includes(word) || !(roleNouns.has(word) || isDemonym(word)))
    );
  });
}
