/** What a node offers, of all that the DOM library's nodes have. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SILENT: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG MATH BUTTON SELECT TEXTAREA AUDIO VIDEO CANVAS".split(" "),
);
/** Elements nested deeper are left out: no article is, and the walk must not exhaust the stack. */
const DEEPEST = 400;

/** The text under a node as readers see it: one paragraph a block, set apart by empty lines; white space runs are one space. */
export function blockText(root: DomNode): string {
  const blocks: string[] = [""];
  const walk = (node: DomNode, depth: number): void => {
    if (node.nodeType === TEXT) blocks[blocks.length - 1] += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== ELEMENT || depth > DEEPEST) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === "BR") blocks[blocks.length - 1] += "\n";
    const isBlock = BLOCKS.has(name);
    if (isBlock) blocks.push("");
    for (const child of node.childNodes) walk(child, depth + 1);
    if (isBlock) blocks.push("");
  };
  walk(root, 0);
  return blocks
    .map(tidy)
    .filter((block) => block !== "")
    .join("\n\n");
}

/** Spaces beside line breaks go; several breaks in a row end a paragraph. */
function tidy(block: string): string {
  const lines = block.split("\n").map((line) => line.replace(/ {2,}/g, " ").trim());
  return lines
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
