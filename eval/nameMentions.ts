import { isDemonym } from "../src/lang/en/names/demonyms.js";
import { utf16Offsets } from "./lines.js";

/** An article of MEANTIME (Wikinews, CC BY 4.0), entity mentions with the class of what they stand for. */
export interface MeantimeArticle {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly { start: number; end: number; kind: string; iclass: string | null }[];
}

/** A name with its label; UTF-16 offsets. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** The labels of MEANTIME's classes that names are typed by. */
export const LABELS: Readonly<Record<string, string>> = { PER: "person", ORG: "organisation", LOC: "place" };
const SMALL = new Set("of the and for & de van von der du la le al bin di da in on".split(" "));
const TITLE =
  /^(?:(?:the|a|an|mr|mrs|ms|dr|sir|president|vice|deputy|prime|minister|chief|executive|ceo|cfo|senator|sen|rep|representative|governor|gov|chairman|director|secretary|treasury|spokesman|spokeswoman|analyst|professor|judge|mayor|chancellor|king|queen|prince|pope|former|then)\b\.? )+/i;

/**
 * The mentions of an article that are names. A mention (class PER, ORG or LOC) is a name when, without its article and
 * the titles before it and a possessive behind it, every word has a capital or is a small joining word, and no other
 * punctuation than a point, an ampersand, an apostrophe or a hyphen stands in it. Demonyms ("Canadian"), offices and
 * common words that open a sentence are none. Only the sentences that are labelled throughout count.
 */
export function goldNames(article: MeantimeArticle): readonly Name[] {
  const { text, mentions } = article;
  const [at, last] = [utf16Offsets(article.text), labelledEnd(article)];
  const names = new Map<string, Name>();
  for (const { start, end, kind, iclass } of mentions) {
    const label = LABELS[iclass ?? ""];
    if (kind !== "ENTITY_MENTION" || label === undefined) continue;
    const name = nameIn(text, at(start), at(end));
    if (name !== null && name.end <= last) names.set(`${name.start} ${name.end}`, { ...name, label });
  }
  return [...names.values()];
}

function nameIn(text: string, start: number, end: number): Omit<Name, "label"> | null {
  const mention = text.slice(start, end);
  const opening = TITLE.exec(mention)?.[0] ?? "";
  const rest = mention.slice(opening.length).replace(/['’]s?$/, "");
  const words = rest.split(" ");
  if (rest === "" || /[^\p{L}\p{N}\s.&'’/-]/u.test(rest)) return null;
  if (!words.every((word) => /^\p{Lu}|^[a-z]?\p{Lu}/u.test(word) || SMALL.has(word))) return null;
  if (SMALL.has((words[0] as string).toLowerCase()) || OFFICE.test(rest) || NOT_A_NAME.test(rest)) return null;
  if (isDemonym(rest.toLowerCase())) return null;
  return { start: start + opening.length, end: start + opening.length + rest.length };
}

/** "Harlow CEO Ann Lisle" is a name with another before it. */
const OFFICE = /\b(?:CEO|CFO|President|Chief Executive|Officer|Secretary|Judge|Chairman|Minister|Senator)\b/;

/** Words of one mention that have a capital because they open a sentence. */
const NOT_A_NAME =
  /^(?:He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|Who|This|That|These|Those|Both|All|Some|Many|One|Two|Three|Most|Other|Several|No|Which|What|Each|Another|Any|More|Such|Officials|Police|Investors|People|Analysts|Workers|Customers|Airlines|Shareholders|Others|Executives|Developers|Automaker|Company|Press|Motors)$/;

/** MEANTIME labels every mention only in the title and the first five sentences (the date line is the second). */
export const labelledEnd = ({ text, sentences }: MeantimeArticle): number =>
  utf16Offsets(text)(sentences[Math.min(5, sentences.length - 1)]?.[1] ?? 0);

/** Mentions that aren't names: what stands inside is not labelled apart. */
export function maskedSpans({ text, mentions }: MeantimeArticle): readonly { start: number; end: number }[] {
  const at = utf16Offsets(text);
  return mentions
    .filter(({ kind }) => kind === "ENTITY_MENTION")
    .map(({ start, end }) => ({ start: at(start), end: at(end) }));
}
