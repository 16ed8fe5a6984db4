import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A document of GUM as running text, with the offsets at which its elementary discourse units begin. */
export interface GumText {
  readonly text: string;
  readonly units: readonly number[];
}

const read = (path: string): string => gunzipSync(readFileSync(path)).toString("utf8");

/** Joins the sentences of a document again, a line a paragraph, and lays the units on them: both files hold the same words. */
export function readGumText(folder: string, name: string): GumText {
  let text = "";
  const starts: number[] = [];
  for (const block of read(join(folder, `${name}.conllu.gz`)).split("\n\n")) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (text !== "") text += /^# newpar/m.test(block) ? "\n\n" : " ";
    let at = 0;
    for (const line of block.split("\n")) {
      const cells = line.split("\t");
      if (cells.length !== 10 || !/^\d+$/.test(cells[0] as string)) continue;
      const found = sentence.indexOf(cells[1] as string, at);
      starts.push(text.length + (found < 0 ? at : found));
      if (found >= 0) at = found + (cells[1] as string).length;
    }
    text += sentence;
  }
  let word = 0;
  const units: number[] = [];
  for (const line of read(join(folder, `${name}.rsd.gz`)).split("\n")) {
    const cells = line.split("\t");
    if (cells.length < 2) continue;
    units.push(starts[word] as number);
    word += (cells[1] as string).trim().split(" ").length;
  }
  return { text, units };
}

/** Names of the documents of one part ("train", "dev", "test"), of the genres wanted. */
export function gumNames(folder: string, part: string, genres: RegExp): readonly string[] {
  return readFileSync(join(folder, "splits.tsv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([name, split]) => split === part && genres.test(name as string))
    .map(([name]) => name as string);
}
