import { entryIdOf, entryIdsOf } from "./claims.js";

/** Characters of the paragraph to either side of a claim that show what it follows from. */
const NEAR = 160;

/** An entry that one report alone has opens to its claim in its paragraph, taken from the text on the page. */
export function quote(details: HTMLDetailsElement): void {
  const place = details.querySelector<HTMLAnchorElement>(":scope > .place");
  const claim = document.getElementById(place?.hash.slice(1) ?? "");
  const paragraph = claim?.closest("p");
  if (place === null || claim === null || paragraph == null) return;
  const pieces = [...paragraph.childNodes].map((node) => ({
    words: node.textContent ?? "",
    own: node instanceof HTMLElement && node.matches(".c") && entryIdsOf(node).includes(entryIdOf(claim)),
  }));
  const [first, last] = [pieces.findIndex(({ own }) => own), pieces.findLastIndex(({ own }) => own)];
  const text = (from: number, to: number): string =>
    pieces
      .slice(from, to)
      .map(({ words }) => words)
      .join("");
  const line = document.createElement("p");
  line.dir = "auto";
  line.append(element("i", tail(text(0, first))), element("mark", text(first, last + 1)));
  line.append(element("i", head(text(last + 1, pieces.length))));
  const quotation = document.createElement("blockquote");
  quotation.append(line, place);
  details.append(quotation);
}

function element(name: "i" | "mark", words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

const tail = (text: string): string =>
  text.length <= NEAR ? text : `… ${text.slice(text.indexOf(" ", text.length - NEAR) + 1)}`;

const head = (text: string): string => (text.length <= NEAR ? text : `${text.slice(0, text.lastIndexOf(" ", NEAR))} …`);
