/** Elements that close themselves or each other, so that their openings don't add up. */
const FLAT: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option optgroup tbody thead tfoot html head body script style".split(
    " ",
  ),
);

/** Depth of nesting by the tags alone, found before any parser sees the page. */
export function deepestNesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name, self] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})\b(?:[^>"']{0,400}(\/)>)?/gi)) {
    if (self === "/" || FLAT.has((name as string).toLowerCase())) continue;
    depth = close === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
