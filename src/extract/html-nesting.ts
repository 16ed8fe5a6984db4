import { wordSet } from "../lang/en/wordSet.js";

/** Elements that close themselves or each other, so that their openings don't add up. */
const FLAT: ReadonlySet<string> = wordSet(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option optgroup tbody thead tfoot html head body script style",
);

/** Size of a document by its marks alone, found before any parser sees it. */
export interface Nesting {
  readonly deepest: number;
  /** Places where a parser begins a tag or an entity, each of which may become a node. */
  readonly tags: number;
}

/** Depth of nesting and number of marks. */
export function nestingOf(html: string): Nesting {
  let [depth, deepest, tags] = [0, 0, 0];
  for (const mark of ["<", "&"]) for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) tags++;
  for (const [, close, name, self] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})\b(?:[^>"']{0,400}(\/)>)?/gi)) {
    if (self === "/" || FLAT.has((name as string).toLowerCase())) continue;
    depth = close === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return { deepest, tags };
}
