import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { honorifics, offices } from "../../lang/en/names/titles.js";
import { ownWords } from "../../lang/en/speakers/nominals.js";
import type { Mention, Span } from "../../model/index.js";
import type { Discourse } from "./discourse.js";
import { firstMentionFrom } from "./firstMentionFrom.js";
import type { SourceHead } from "./sourceHead.js";

/** The name a source is headed by: "Ann Lisle, the harbour master", "harbour master Ann Lisle", "The harbour master, Ann Lisle"; null when it isn't. */
export function namedHead({ draft }: Discourse, source: Span, head: SourceHead): number | null {
  let inHead: number | null = null;
  for (let i = firstMentionFrom(draft, source.start); i < draft.mentions.length; i++) {
    const { start, end, entity, label } = draft.mentions[i] as Mention;
    if (start >= source.end || entity === null) break;
    if (end <= head.end && (end >= head.end - 3 || ownsWords(draft.report.text, head, end))) inHead = entity;
    else if (start <= head.end && end > head.end && isWholeName(draft.report.text, source, end)) return entity;
    else if (
      inHead === null &&
      start > head.end &&
      ((label === "person" &&
        (inApposition(draft.report.text, source, start, end) ||
          endsTitle(draft.report.text, source, head, start, end))) ||
        (label === "organisation" && isLastApposition(draft.report.text, source, head, start, end)))
    )
      return entity;
  }
  return inHead;
}

/** "the mayor's response": a name that owns the words speaks them. */
const ownsWords = (text: string, { words, end }: SourceHead, name: number): boolean =>
  ownWords.has(words.at(-1) ?? "") && end - name < LONGEST_OWNED && /^['’]s?\s/.test(text.slice(name, name + 3));

/** Between a name and the words it owns stand no more characters. */
const LONGEST_OWNED = 40;

/** Between commas, or a comma and the end of the source. */
const inApposition = (text: string, source: Span, start: number, end: number): boolean =>
  /,\s*$/.test(text.slice(Math.max(source.start, start - 3), start)) && (end >= source.end - 1 || text[end] === ",");

/** "The Norlandic envoy, Per Moen": behind an office a name of two words is its holder's, whatever it was taken for. */
const isLastApposition = (text: string, source: Span, { words }: SourceHead, start: number, end: number): boolean =>
  end >= source.end - 1 &&
  roleNouns.has(words.at(-1) ?? "") &&
  /,\s*$/.test(text.slice(Math.max(source.start, start - 3), start)) &&
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text.slice(start, end));

/** "The Bureau of Mines said": a name that holds a preposition and ends with the source, or before a comma. */
const isWholeName = (text: string, source: Span, end: number): boolean => end >= source.end - 1 || text[end] === ",";

/** "secretary of state Ada Roe", "Bureau of Mines spokesman Ada Roe": an office with what it is of, or behind a body's name, and its holder's name. */
function endsTitle(text: string, source: Span, head: SourceHead, start: number, end: number): boolean {
  if (end < source.end - 1) return false;
  const before = text.slice(head.rest, start).trim().split(" ").at(-1) ?? "";
  if (roleNouns.has(before)) return true;
  const office = before.toLowerCase();
  return (
    roleNouns.has(head.words.at(-1) ?? "") &&
    /^\p{Lu}\p{L}+$/u.test(before) &&
    !offices.has(office) &&
    !honorifics.has(office) &&
    !roleNouns.has(office)
  );
}
