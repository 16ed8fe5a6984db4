/**
 * Learns dictionary forms from the lemmas of EWT and GUM, and from WordNet's lists of irregular forms as wink's model has them:
 * `npx tsx scripts/train-lemmas.ts --data ../shared/train [--measure]`. A rule for each ending whose words mostly change in another way
 * than the shorter ending's, and one for each word that its ending's rule gets wrong.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { LONGEST_ENDING } from "../src/annotate/tokens/lemmaOf.js";

const { values: options } = parseArgs({
  options: { data: { type: "string", default: "../shared/train" }, measure: { type: "boolean", default: false } },
});

/** Parts of speech whose words change; all others are their own dictionary form. */
const CHANGING = ["NOUN", "VERB", "AUX", "ADJ", "ADV", "PART"] as const;
type Part = (typeof CHANGING)[number];
/** form → edit → how often */
type Counts = Map<string, Map<string, number>>;

function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  const off = form.length - same;
  return off > 35 ? "0" : off.toString(36) + lemma.slice(same);
}

const edited = (form: string, edit: string): string =>
  form.slice(0, form.length - Number.parseInt(edit[0] as string, 36)) + edit.slice(1);

function addFile(path: string, counts: Record<Part, Counts>): void {
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    const cells = line.split("\t");
    if (cells.length !== 10 || !/^\d+$/.test(cells[0] as string)) continue;
    const [form, lemma, part] = [cells[1] as string, cells[2] as string, cells[3] as Part];
    if (/Typo=Yes|Abbr=Yes|Style=/.test(cells[5] as string)) continue;
    if (!CHANGING.includes(part) || lemma === "_" || /[^\p{Ll}'’-]/u.test(form.toLowerCase())) continue;
    add(counts[part], form.toLowerCase().replaceAll("’", "'"), lemma.toLowerCase().replaceAll("’", "'"), 1);
  }
}

function add(counts: Counts, form: string, lemma: string, times: number): void {
  const edits = counts.get(form) ?? new Map<string, number>();
  const edit = editOf(form, lemma);
  counts.set(form, edits.set(edit, (edits.get(edit) ?? 0) + times));
}

const best = (edits: ReadonlyMap<string, number>): string =>
  [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "0";

/** Inflected forms whose base is a word of wink's lexicon too: "touted" of "tout", not of "toute". What could be of two is left out. */
function inflections(lexicon: ReadonlySet<string>): readonly (readonly [Part, string, string])[] {
  const found: (readonly [Part, string, string])[] = [];
  for (const form of lexicon) {
    const undoubled = /([^aeiousl])\1(?:ed|ing)$/.test(form) ? form.replace(/(.)(?:ed|ing)$/, "") : "";
    const stem = form.replace(/(?:ed|ing)$/, "");
    const bases = stem === form ? [] : [stem, `${stem}e`, undoubled, stem.replace(/i$/, "y")];
    const known = [...new Set(bases)].filter((base) => base.length > 1 && lexicon.has(base));
    if (known.length === 1) found.push(["VERB", form, known[0] as string]);
    const singular = [form.slice(0, -1), form.slice(0, -2), form.replace(/ies$/, "y")].filter(
      (base) => base !== form && base.length > 2 && lexicon.has(base),
    );
    if (/[^su]s$/.test(form) && singular.length === 1)
      for (const part of ["NOUN", "VERB"] as const) found.push([part, form, singular[0] as string]);
  }
  return found;
}

/** Words of wink's lexicon with what it takes them for: "harbour" for "harbor". What differs by more than a few letters is slang. */
function spellings(require: NodeJS.Require): readonly (readonly [string, string])[] {
  const model = require("wink-eng-lite-web-model");
  const nlp = require("wink-nlp")(model, ["sbd", "pos"]);
  const words = (model.core().features.lexeme.list as readonly string[]).filter((word) => /^[a-z]{4,}$/.test(word));
  return words.map((word) => {
    const normal = (nlp.readDoc(word).tokens().out(nlp.its.normal) as string[])[0] ?? word;
    return [
      word,
      /^[a-z]+$/.test(normal) && editOf(word, normal).length < 9 && word !== "tonnes" && word !== "tonne"
        ? normal
        : word,
    ];
  });
}

/** A rule for every ending that differs from its shorter one's in at least so many words, then for every word still wrong. */
function rulesOf(counts: Counts, least: number): Record<string, string> {
  const words = [...counts].map(([form, edits]) => [form, best(edits)] as const).sort();
  const rules = new Map<string, string>();
  const current = new Map<string, string>(words.map(([form]) => [form, "0"]));
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    const endings = new Map<string, Map<string, number>>();
    for (const [form, edit] of words) {
      if (form.length <= length) continue;
      const ending = form.slice(form.length - length);
      const edits = endings.get(ending) ?? new Map<string, number>();
      endings.set(ending, edits.set(edit, (edits.get(edit) ?? 0) + 1));
    }
    for (const [ending, edits] of [...endings].sort()) {
      const edit = best(edits);
      const parent = rules.get(longest(rules, ending.slice(1))) ?? "0";
      if ((edits.get(edit) ?? 0) >= least && edit !== parent) rules.set(ending, edit);
    }
  }
  for (const [form] of words) current.set(form, rules.get(longest(rules, form.slice(1))) ?? "0");
  for (const [form, edit] of words) if (current.get(form) !== edit) rules.set(`^${form}`, edit);
  return Object.fromEntries([...rules].sort());
}

function longest(rules: ReadonlyMap<string, string>, form: string): string {
  for (let length = Math.min(LONGEST_ENDING, form.length); length > 0; length--)
    if (rules.has(form.slice(form.length - length))) return form.slice(form.length - length);
  return "";
}

function lemmaWith(rules: Record<string, string>, form: string): string {
  const edit = rules[`^${form}`] ?? rules[longest(new Map(Object.entries(rules)), form.slice(1))] ?? "0";
  return edited(form, edit);
}

const newCounts = (): Record<Part, Counts> =>
  Object.fromEntries(CHANGING.map((part) => [part, new Map()])) as unknown as Record<Part, Counts>;

function main(): void {
  const gum = join(options.data, "gum");
  const gumFiles = readdirSync(gum)
    .filter((file) => file.endsWith(".conllu.gz"))
    .sort();
  const split = new Map(
    readFileSync(join(gum, "splits.tsv"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("\t") as [string, string]),
  );
  const counts = newCounts();
  for (const file of gumFiles)
    if (split.get(file.replace(".conllu.gz", "")) === "train") addFile(join(gum, file), counts);
  addFile(join(options.data, "ewt/train.conllu.gz"), counts);
  const require = createRequire(import.meta.url);
  const folder = join(require.resolve("wink-eng-lite-web-model"), "..");
  for (const [part, file] of [
    ["VERB", "verb"],
    ["NOUN", "noun"],
    ["ADJ", "adjective"],
  ] as const) {
    const irregular = require(join(folder, `wn-${file}-exceptions.js`)) as Record<string, string>;
    for (const [form, lemma] of Object.entries(irregular))
      if (/^[a-z]+$/.test(form) && typeof lemma === "string" && !counts[part].has(form))
        add(counts[part], form, lemma, 1);
  }
  const lexicon = (require("wink-eng-lite-web-model").core().features.lexeme.list as readonly string[]).filter((word) =>
    /^[a-z]{2,}$/.test(word),
  );
  for (const [part, form, lemma] of inflections(new Set(lexicon)))
    if (!counts[part].has(form)) add(counts[part], form, lemma, 1);
  const spelled = newCounts().NOUN;
  for (const [form, american] of spellings(require)) add(spelled, form, american, 1);
  const rules = Object.fromEntries(CHANGING.map((part) => [part, rulesOf(counts[part], 2)])) as Record<
    Part,
    Record<string, string>
  >;
  const spelling = rulesOf(spelled, 4);
  const test = newCounts();
  for (const file of gumFiles) if (split.get(file.replace(".conllu.gz", "")) === "test") addFile(join(gum, file), test);
  addFile(join(options.data, "ewt/test.conllu.gz"), test);
  for (const part of CHANGING) {
    let [right, all] = [0, 0];
    for (const [form, edits] of test[part]) {
      const lemma = lemmaWith(rules[part], form);
      for (const [edit, n] of edits) {
        all += n;
        if (edited(form, edit) === lemma) right += n;
      }
    }
    console.log(`${part}: ${((100 * right) / all).toFixed(2)} of ${all}, ${Object.keys(rules[part]).length} rules`);
  }
  console.log(`spellings: ${Object.keys(spelling).length} rules`);
  const json = JSON.stringify({ ...rules, spelling });
  console.log(`${(json.length / 1024).toFixed(0)} KiB`);
  if (!options.measure) writeFileSync(join(import.meta.dirname, "../src/annotate/tokens/lemmas.json"), `${json}\n`);
}

main();
