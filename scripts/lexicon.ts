import { createRequire } from "node:module";
import { KINDS } from "../src/annotate/syntax/dictionary.js";
import { hashWord } from "../src/annotate/syntax/words.js";

const require = createRequire(import.meta.url);

/** The words of wink's lexicon (MIT) by hash, each with the kind wink's tagger takes it for when it stands alone. */
export function readLexicon(): Map<number, number> {
  const model = require("wink-eng-lite-web-model");
  const nlp = require("wink-nlp")(model, ["sbd", "pos"]);
  const past = require("wink-eng-lite-web-model/dist/wn-verb-exceptions.js") as Record<string, string>;
  const found = new Map<number, number>();
  for (const word of model.core().features.lexeme.list as readonly string[]) {
    if (!/^[a-z]{2,}$/.test(word)) continue;
    const part = (nlp.readDoc(word).tokens().out(nlp.its.pos) as string[])[0] ?? "";
    const name = part === "VERB" && word in past && !/(?:ed|ing|s)$/.test(word) ? "past" : NAMES[part];
    if (name !== undefined) found.set(hashWord(word), KINDS.indexOf(name));
  }
  return found;
}

const NAMES: Readonly<Record<string, (typeof KINDS)[number]>> = {
  NOUN: "noun",
  VERB: "verb",
  ADJ: "adjective",
  ADV: "adverb",
};
