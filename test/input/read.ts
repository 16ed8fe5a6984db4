import { relative } from "node:path";
import { type Item, type Outside, readInputs } from "../../src/input/index.js";

const bytesOf = async function* (...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
};

const CLOSED: Outside = {
  stdin: bytesOf(),
  stdinKind: "any",
  given: {},
  fetchPages: async function* (urls) {
    for (const url of urls) yield { kind: "note", text: `fetch ${url}` };
  },
};

export const stdin = (...chunks: readonly (string | Uint8Array)[]): Pick<Outside, "stdin"> => ({
  stdin: bytesOf(...chunks),
});

/** All that the inputs give. */
export async function readAll(inputs: readonly string[], outside: Partial<Outside> = {}): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of readInputs(inputs, { ...CLOSED, ...outside })) items.push(item);
  return items;
}

/** The items in short, names relative to the folder: `page text a.txt`, `unread b.txt: It is …`, `note …`. */
export const inShort = (items: readonly Item[], folder: string): readonly string[] =>
  items.map((item) => {
    if (item.kind === "page") return `${item.page.format} ${relative(folder, item.page.input)}`;
    if (item.kind === "note") return `note ${item.text.replaceAll(`${folder}/`, "")}`;
    return `unread ${relative(folder, item.input)}: ${item.reason}`;
  });
