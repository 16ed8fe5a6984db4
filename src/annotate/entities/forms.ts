import { type NameForm, nameForm } from "../../lang/en/names/nameForm.js";
import { remember, type Span } from "../../model/index.js";
import { addContext, bestLabel, formScores, LABELS, type LabelScores } from "./labelScores.js";
import type { NameSpan } from "./trimRun.js";
import type { Words } from "./words.js";

/** One mention of a name, with the tokens it covers. */
export interface NameMention extends NameSpan, Span {
  readonly sentence: number;
  readonly form: Form;
}

/** One way a report writes a name, with what all its mentions say about its kind. */
export interface Form extends NameForm {
  readonly exact: string;
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
      form = newForm(exact, words.lower.slice(span.from, span.to));
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

const formOf = remember((exact) => {
  const form = nameForm(exact);
  return { ...form, exact, keys: keysOf(form) };
});

function keysOf({ canonical, words, lastKey, sorted, initials, code }: NameForm): readonly string[] {
  const keys = [`=${canonical}`, `$${lastKey}`, `^${words[0]}`];
  if (words.length > 1) keys.push(`*${sorted}`, ...initials.map((letters) => `@${letters}`));
  else if (code !== "") keys.push(`@${code}`);
  return keys;
}

const scoresOf = remember((key) => {
  const [exact, lower] = key.split("\n") as [string, string];
  return formScores(lower.split(" "), exact);
});

const newForm = (exact: string, lower: readonly string[]): Form => ({
  ...formOf(exact),
  scores: { ...scoresOf(`${exact}\n${lower.join(" ")}`) },
  mentions: [],
});

/** How sure the kind of a form is: the lead of the best label over the next. */
export function certainty({ scores }: Form): number {
  const best = bestLabel(scores);
  let next = Number.NEGATIVE_INFINITY;
  for (const label of LABELS) if (label !== best && scores[label] > next) next = scores[label];
  return scores[best] - next;
}
