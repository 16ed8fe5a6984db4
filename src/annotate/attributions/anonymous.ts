import { appended, named, unnamed } from "../../lang/en/unnamed.js";
import { exactOf, type Span } from "../../model/index.js";

/** Whether the speaker is described and not named: "a senior U.S. official", "sources familiar with the matter", "others". */
export function isAnonymous(text: string, source: readonly Span[]): boolean {
  return (
    source.length > 0 &&
    source.every((span) => {
      const words = exactOf(text, span).slice(0, 300);
      return unnamed.test(words.split(",", 1)[0] as string) && !named.test(words) && !appended.test(words);
    })
  );
}
