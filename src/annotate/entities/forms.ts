import { type NameForm, nameForm } from "../../lang/en/names/nameForm.js";
import { remember, type Span } from "../../model/index.js";
import { addContext, bestLabel, formScores, type LabelScores } from "./labelScores.js";
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
    const exact = words.draft.report.text.slice(start, end);
    const form = forms.get(exact) ?? newForm(exact, words.lower.slice(span.from, span.to));
    forms.set(exact, form);
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

const formOf = remember(nameForm);
const scoresOf = remember((key) => {
  const [exact, lower] = key.split("\n") as [string, string];
  return formScores(lower.split(" "), exact);
});

const newForm = (exact: string, lower: readonly string[]): Form => ({
  exact,
  ...formOf(exact),
  scores: { ...scoresOf(`${exact}\n${lower.join(" ")}`) },
  mentions: [],
});

/** How sure the kind of a form is: the lead of the best label over the next. */
export function certainty({ scores }: Form): number {
  const best = scores[bestLabel(scores)];
  let next = Number.NEGATIVE_INFINITY;
  for (const [label, score] of Object.entries(scores)) if (label !== bestLabel(scores) && score > next) next = score;
  return best - next;
}
