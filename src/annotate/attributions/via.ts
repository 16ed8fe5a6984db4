import { exactOf } from "../../model/index.js";
import type { Frame } from "./frame.js";

/** "officials cited by The New York Times", "officials told Reuters": the outlets the words came through. */
export function viaOf(text: string, frame: Frame): readonly string[] {
  return frame.source.flatMap((span) => {
    const found =
      /\b(?:cited|quoted|interviewed) (?:by|in) ((?:the |The )?\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,4})/u.exec(
        exactOf(text, span),
      );
    return found === null ? [] : [found[1] as string];
  });
}
