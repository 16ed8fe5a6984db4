import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../src/model/index.js";

const here = import.meta.dirname;
const corpora = join(here, "../../shared");

/** A named body of text to be timed on. */
export interface Load {
  readonly name: string;
  readonly pages: readonly Page[];
  readonly words: number;
}

/** Separate articles: the development part of a news corpus where it is at hand, else the invented stories many times over. */
export function articles(): Load {
  const corpus = join(corpora, "eval/polnear/dev.jsonl");
  if (!existsSync(corpus)) return repeat("invented stories, 40 times", invented(), 40);
  return load("120 news articles", lines(corpus, "doc").slice(0, 120)); // all 605 take minutes
}

/** One story of a few reports. */
export function story(): Load {
  const folder = join(corpora, "stories/atacms-authorization");
  if (!existsSync(folder))
    return load("one invented story", lines(join(here, "../examples/storm-idra/reports.jsonl"), "id"));
  const texts = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return load(
    "one story of five reports",
    texts.map((file) => page(file, readFileSync(join(folder, file), "utf8"), "2024-11-18")),
  );
}

/** HTML pages as saved: the invented ones, many times over. */
export function webPages(): Load {
  const folder = join(here, "../examples/quarterly-results");
  const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
  const pages = files.map(
    (file): Page => ({ ...page(file, readFileSync(join(folder, file), "utf8"), null), format: "html" }),
  );
  return repeat("invented web pages", pages, 20);
}

/** The reports of the invented story. */
export function invented(): readonly Page[] {
  return lines(join(here, "../examples/storm-idra/reports.jsonl"), "id");
}

function lines(path: string, key: string): readonly Page[] {
  const records = readFileSync(path, "utf8").trim().split("\n");
  return records.map((line) => {
    const record = JSON.parse(line) as Record<string, string>;
    return page(record[key] ?? "", record.text ?? "", record.date ?? record.published ?? null);
  });
}

function page(input: string, body: string, published: string | null): Page {
  return { input, format: "text", body, given: published ? { published } : {}, retrieved: null };
}

function load(name: string, pages: readonly Page[]): Load {
  return { name, pages, words: pages.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0) };
}

/** The same pages again under other names, so that no report is the twin of another. */
function repeat(name: string, pages: readonly Page[], times: number): Load {
  const copies = Array.from({ length: times }, (_, n) => pages.map((one) => ({ ...one, input: `${n}/${one.input}` })));
  return load(name, copies.flat());
}
