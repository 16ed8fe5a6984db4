import { deskCredit } from "../lang/en/extract-credits.js";
import type { Furniture, FurnitureKind } from "../model/index.js";
import { kindOf } from "./furnished-line.js";
import type { Line } from "./lines.js";

/** Kinds of lines that pages also hang on the end of a paragraph. */
const HUNG_ON: ReadonlySet<FurnitureKind> = new Set(["signup", "copyright", "share"]);
/** Most sentences looked at from the end. */
const MOST = 3;

/** Longest such sentence, in characters. */
const LONGEST = 400;

/** Sentences at the end of a paragraph that would be furniture as lines of their own: "… said. Sign up for our newsletter." */
export function tailParts(line: Line): readonly Furniture[] {
  const parts: Furniture[] = [];
  let end = line.text.length;
  const desk = line.text.slice(-LONGEST).match(deskCredit)?.[0];
  if (desk !== undefined) {
    parts.push({ start: line.end - desk.length, end: line.end, kind: "credit" });
    end = line.text.slice(0, end - desk.length).trimEnd().length;
  }
  for (let looked = 0; looked < MOST; looked++) {
    const start = lastSentence(line.text, end);
    if (start === null) break;
    const kind = kindOf(line.text.slice(start, end));
    if (kind === null || !HUNG_ON.has(kind)) break;
    parts.unshift({ start: line.start + start, end: line.start + end, kind });
    end = line.text.slice(0, start).trimEnd().length;
  }
  return parts;
}

/** Where the last sentence before `end` begins; null when it is the first. */
function lastSentence(text: string, end: number): number | null {
  for (let at = end - 2; at > 0 && at > end - LONGEST; at--)
    if (
      /\s/.test(text[at] as string) &&
      /[.!?]/.test(text[at - 1] as string) &&
      /\p{Lu}|©/u.test(text[at + 1] as string)
    )
      return at + 1;
  return null;
}
