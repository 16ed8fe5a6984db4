import { toldTo } from "../../lang/en/media.js";
import { outlets } from "../../lang/en/outlets.js";
import { outletBeginnings, outletEndings } from "../../lang/en/outletWords.js";
import { exactOf, type Span } from "../../model/index.js";
import type { Frame } from "./frame.js";

const CITED =
  /\b(?:cited|quoted|interviewed) (?:by|in) ((?:the |The )?\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,4})/u;
const NAME = /^(?:the |The )?(\p{Lu}[\p{L}&-]{0,30}(?: \p{Lu}[\p{L}&-]{0,30}){0,4})/u;

/** "told Australian radio", but "told The Australian". */
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ian|ese|ish)$/u;

/** How far behind a cue the outlet it was told to may be named, and how much of the cue is read with it. */
const REACH = 90;
const CUE_END = 12;

/** "officials cited by The New York Times", "officials told Reuters", "said in an interview with Radio Vest": the outlets the words came through. */
export function viaOf(text: string, frame: Frame): readonly string[] {
  const cited = frame.source.flatMap((span) => {
    const found = CITED.exec(exactOf(text, span));
    return found === null ? [] : [found[1] as string];
  });
  return [...cited, ...frame.cue.flatMap((cue) => toldOutlet(text, cue))];
}

function toldOutlet(text: string, cue: Span): readonly string[] {
  const from = Math.max(cue.start, cue.end - CUE_END);
  const lead = toldTo.exec(text.slice(from, cue.end + REACH));
  if (lead === null) return [];
  const at = from + lead.index + lead[0].length;
  const name = at < cue.end ? null : NAME.exec(text.slice(at, at + REACH));
  return name !== null && isOutlet(name[1] as string) && !DEMONYM.test(name[0]) ? [name[0]] : [];
}

function isOutlet(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  if (outlets.has(words.join(" "))) return true;
  return words.length > 1 && (outletEndings.has(words.at(-1) as string) || outletBeginnings.has(words[0] as string));
}
