import { all } from "./find.js";

/** More than this shows no more and costs time. */
const MAX_RANGES = 1000;

/** Marks the words wherever they stand in the reports; gives how often. Browsers without highlights only count. */
export function highlight(story: HTMLElement, words: string): number {
  const ranges: Range[] = [];
  if (words.length > 1)
    for (const text of all(story, ".text p, .line summary, .side .words")) collect(text, words, ranges);
  if ("highlights" in CSS) {
    CSS.highlights.delete("found");
    if (ranges.length > 0) CSS.highlights.set("found", new Highlight(...ranges));
  }
  return ranges.filter((range) => range.startContainer.parentElement?.closest(".text")).length;
}

/** A match may run over several pieces of a paragraph: claims begin and end within it. */
function collect(element: HTMLElement, words: string, ranges: Range[]): void {
  const text = (element.textContent ?? "").toLowerCase();
  for (
    let at = text.indexOf(words);
    at >= 0 && ranges.length < MAX_RANGES;
    at = text.indexOf(words, at + words.length)
  ) {
    const [start, end] = [placeOf(element, at), placeOf(element, at + words.length)];
    if (start === null || end === null) return;
    const range = new Range();
    range.setStart(...start);
    range.setEnd(...end);
    ranges.push(range);
  }
}

function placeOf(element: HTMLElement, offset: number): [Node, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node as Text;
    if (rest <= length) return [node, rest];
    rest -= length;
  }
  return null;
}
