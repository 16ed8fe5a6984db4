import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, renderTerminal } from "../src/index.js";
import { readFolder } from "../test/stories/folder.js";

const root = join(import.meta.dirname, "..");
export const README_FILE: string = join(root, "README.md");
const [START, END] = ["<!-- terminal -->", "<!-- /terminal -->"];

/** How much of the terminal edition the first screen holds: the head, the reports and the conflicts. */
const UNTIL = /^(SUPERSEDED|AGREED) /m;

/** The README with the terminal edition of an invented story as it comes out now. */
export async function readme(): Promise<string> {
  const edition = compare(await readFolder(join(root, "examples/ferry-fire")));
  const [screen] = renderTerminal(edition, { width: 80, color: false }).split(UNTIL);
  const page = readFileSync(README_FILE, "utf8");
  const [before, rest] = page.split(START);
  const block = `\n\`\`\`text\n$ variorum compare examples/ferry-fire\n${screen?.trimEnd()}\n…\n\`\`\`\n`;
  return `${before}${START}${block}${END}${rest?.split(END)[1]}`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(README_FILE, await readme());
