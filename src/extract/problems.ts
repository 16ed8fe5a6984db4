import { isRead } from "../lang/languages.js";
import {
  type Page,
  type PageMetadata,
  type Problem,
  type ProblemRule,
  type Report,
  readableEnd,
} from "../model/index.js";
import { dateProblems } from "./date-problems.js";
import { headlineProblems } from "./headline-problems.js";
import { primarySubtag } from "./language-tag.js";

/** Fewer words of report text than this can't be compared with anything. */
const FEWEST_WORDS = 20;

/** What is wrong with a report's material, most telling first. */
export function problemsOf(report: Report, metadata: PageMetadata, page: Page): readonly Problem[] {
  return [
    ...languageProblems(report, metadata),
    ...headlineProblems(report),
    ...dateProblems(report, metadata, page),
    ...lengthProblems(report),
  ];
}

function languageProblems(report: Report, metadata: PageMetadata): readonly Problem[] {
  const problems: Problem[] = [];
  const { language } = report;
  const stated = primarySubtag(metadata.language);
  if (stated !== "und" && stated !== language)
    problems.push(
      problem("language-belied", `Its language is stated as ${nameOf(stated)}, but the text is ${nameOf(language)}.`),
    );
  if (!isRead(language))
    problems.push(
      problem("language", `The text is ${nameOf(language)}, not English: it is compared by names and wording only.`),
    );
  return problems;
}

function lengthProblems({ text, furniture }: Report): readonly Problem[] {
  const readTo = readableEnd(text);
  if (readTo < text.length) {
    const told = `The text is too long for a report: only its first ${readTo.toLocaleString("en")} characters are read.`;
    return [{ rule: "too-long", text: told, span: { start: readTo, end: text.length } }];
  }
  const words = wordsIn(text.slice(0, OPENING)) < FEWEST_WORDS ? wordsIn(text) : FEWEST_WORDS;
  if (words < FEWEST_WORDS)
    return [problem("too-short", `The text has only ${words} ${words === 1 ? "word" : "words"}.`)];
  let rest = "";
  let at = 0;
  for (const { start, end } of furniture) {
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at)).trim() === ""
    ? [problem("no-body", "The text holds captions and page furniture only.")]
    : [];
}

/** So many characters of most texts hold words enough: only short texts are counted to their end. */
const OPENING = 400;
const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

const names = new Intl.DisplayNames(["en"], { type: "language" });
const nameOf = (tag: string): string => names.of(tag) ?? tag;

const problem = (rule: ProblemRule, text: string): Problem => ({ rule, text, span: null });
