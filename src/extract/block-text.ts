import { wordSet } from "../lang/en/wordSet.js";

/** What a node offers, of all that the DOM library's nodes have. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  getAttribute?(name: string): string | null;
}

/** Report text, a caption beside it, or nothing of the article. */
export type Role = "text" | "caption" | "stray";

/** A paragraph, heading, list item or cell: text without line ends but those of `<br>`. */
export interface Block {
  readonly text: string;
  readonly role: Role;
  /** Characters of it that are links. */
  readonly linked: number;
  /** The innermost block element's name. */
  readonly element: string;
}

const TEXT = 3;
const ELEMENT = 1;
const BLOCKS: ReadonlySet<string> = wordSet(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL",
);
const SILENT: ReadonlySet<string> = wordSet(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH BUTTON SELECT TEXTAREA AUDIO VIDEO CANVAS",
);
/** A row of a table is one line, its cells set apart by a space. */
const CELLS: ReadonlySet<string> = new Set(["TD", "TH"]);
/** Elements nested deeper are left out: no article is, and the walk must not exhaust the stack. */
const DEEPEST = 400;

/** The text under a node as readers see it: one paragraph a block, set apart by empty lines; white space runs are one space. */
export const blockText = (root: DomNode): string =>
  blocksOf(root, () => "text")
    .map(({ text }) => text)
    .join("\n\n");

/** The blocks under a node in order. `roleOf` says what an element is; a stray is left out, a caption's blocks are captions. */
export function blocksOf(root: DomNode, roleOf: (node: DomNode) => Role): readonly Block[] {
  const blocks: { text: string; role: Role; linked: number; element: string }[] = [];
  const begin = (role: Role, element = ""): void => {
    blocks.push({ text: "", role, linked: 0, element });
  };
  const add = (text: string, linked = false): void => {
    const block = blocks.at(-1) as { text: string; linked: number };
    block.text += text;
    if (linked) block.linked += text.length;
  };
  const walk = (node: DomNode, depth: number, outer: Role, inLink: boolean): void => {
    if (node.nodeType === TEXT) add((node.textContent ?? "").replace(/\s+/g, " "), inLink);
    if (node.nodeType !== ELEMENT || depth > DEEPEST) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    const own = depth === 0 ? "text" : roleOf(node);
    if (own === "stray") {
      begin(outer);
      return;
    }
    if (name === "BR") add("\n");
    if (CELLS.has(name)) add(" ");
    const role = own === "text" ? outer : own;
    const apart = BLOCKS.has(name) || role !== outer;
    if (apart) begin(role, name);
    for (const child of node.childNodes) walk(child, depth + 1, role, inLink || name === "A");
    if (apart) begin(outer);
  };
  begin("text");
  walk(root, 0, "text", false);
  return blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter(({ text }) => text !== "");
}

/** Spaces beside line breaks go; several breaks in a row end a paragraph. */
function tidy(block: string): string {
  const lines = block.split("\n").map((line) => line.replace(/ {2,}/g, " ").trim());
  return lines
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
