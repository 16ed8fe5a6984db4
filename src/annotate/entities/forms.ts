import { type NameForm, nameForm } from "../../lang/en/names/nameForm.js";
import { remember, type Span } from "../../model/index.js";
import { addContext, bestLabel, formScores, LABELS, type LabelScores, noScores } from "./labelScores.js";
import type { NameSpan } from "./trimRun.js";
import type { Words } from "./words.js";

/** One mention of a name, with the tokens it covers. */
export interface NameMention extends NameSpan, Span {
  readonly sentence: number;
  readonly form: Form;
}

/** One way a report writes a name, with what all its mentions say about its kind. */
export interface Form {
  readonly exact: string;
  readonly name: NameForm;
  /** What it can be found by. */
  readonly keys: readonly string[];
  readonly scores: LabelScores;
  readonly mentions: NameMention[];
}

/** Context counts less the more often a name comes, so that one page of "in X" can't outvote what X is called. */
const CONTEXT_MENTIONS = 6;

/** Gathers mentions by the words they use. */
export function gatherForms(
  words: Words,
  spans: readonly (NameSpan & { readonly sentence: number })[],
): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const span of spans) {
    const start = words.draft.tokens[span.from]?.start as number;
    const end = words.draft.tokens[span.to - 1]?.end as number;
    const single = span.to - span.from === 1; // the spelling that is kept: its hash is known
    const exact = single ? (words.texts[span.from] as string) : words.draft.report.text.slice(start, end);
    let form = forms.get(exact);
    if (form === undefined) {
      form = newForm(exact, words.lower, span);
      forms.set(exact, form);
    }
    if (form.mentions.length < CONTEXT_MENTIONS) addContext(form.scores, words, span);
    form.mentions.push({
      from: span.from,
      to: span.to,
      titled: span.titled,
      sentence: span.sentence,
      start,
      end,
      form,
    });
  }
  return [...forms.values()];
}

/** What follows from the letters of a name alone; its kind also from how its words were cut, those last met. */
interface Known extends Pick<Form, "name" | "keys"> {
  lower: readonly string[];
  scores: LabelScores;
}

const knownOf = remember((exact): Known => {
  const name = nameForm(exact);
  return { name, keys: keysOf(name), lower: [], scores: noScores() };
});

function keysOf({ canonical, words, lastKey, sorted, initials, code }: NameForm): readonly string[] {
  const keys = [`=${canonical}`, `$${lastKey}`, `^${words[0]}`];
  if (words.length > 1) keys.push(`*${sorted}`, ...initials.map((letters) => `@${letters}`));
  else if (code !== "") keys.push(`@${code}`);
  return keys;
}

function newForm(exact: string, lower: readonly string[], { from, to }: NameSpan): Form {
  const known = knownOf(exact);
  if (!isCutSo(known.lower, lower, from, to)) {
    known.lower = lower.slice(from, to);
    known.scores = formScores(known.lower, exact);
  }
  const { person, organisation, place, event, object } = known.scores;
  const scores = { person, organisation, place, event, object };
  return { exact, name: known.name, keys: known.keys, scores, mentions: [] };
}

function isCutSo(cut: readonly string[], lower: readonly string[], from: number, to: number): boolean {
  if (cut.length !== to - from) return false;
  for (let i = from; i < to; i++) if (cut[i - from] !== lower[i]) return false;
  return true;
}

/** How sure the kind of a form is: the lead of the best label over the next. */
export function certainty({ scores }: Form): number {
  const best = bestLabel(scores);
  let next = Number.NEGATIVE_INFINITY;
  for (const label of LABELS) if (label !== best && scores[label] > next) next = scores[label];
  return scores[best] - next;
}
