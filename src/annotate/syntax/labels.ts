import type { Tag } from "../../model/index.js";

/** Penn Treebank tags, punctuation taken together: they tell finite verbs from participles, which the tokeniser's tags don't. */
export const TAGS = [
  "_",
  "CC",
  "CD",
  "DT",
  "EX",
  "FW",
  "IN",
  "JJ",
  "JJR",
  "JJS",
  "MD",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "PDT",
  "POS",
  "PRP",
  "PRP$",
  "RB",
  "RBR",
  "RBS",
  "RP",
  "SYM",
  "TO",
  "UH",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  ",",
  ".",
  ":",
  "Q",
] as const; // prettier-ignore

const PART_OF: Readonly<Record<(typeof TAGS)[number], Tag>> = {
  _: "X",
  CC: "CCONJ",
  CD: "NUM",
  DT: "DET",
  EX: "PRON",
  FW: "X",
  IN: "ADP",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  MD: "AUX",
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  PDT: "DET",
  POS: "PART",
  PRP: "PRON",
  PRP$: "PRON",
  RB: "ADV",
  RBR: "ADV",
  RBS: "ADV",
  RP: "ADP",
  SYM: "SYM",
  TO: "PART",
  UH: "INTJ",
  VB: "VERB",
  VBD: "VERB",
  VBG: "VERB",
  VBN: "VERB",
  VBP: "VERB",
  VBZ: "VERB",
  WDT: "PRON",
  WP: "PRON",
  WP$: "PRON",
  WRB: "ADV",
  ",": "PUNCT",
  ".": "PUNCT",
  ":": "PUNCT",
  Q: "PUNCT",
};

/**
 * The tags the tagger gives: those above, and finer ones where their part of speech is told by more than the Penn tag. They are
 * brought down to `TAGS` for all that comes after.
 */
export const FINE_TAGS: readonly string[] = [
  ...TAGS,
  "IN.SCONJ",
  "DT.PRON",
  "RB.PART",
  "VB.AUX",
  "VBD.AUX",
  "VBG.AUX",
  "VBN.AUX",
  "VBP.AUX",
  "VBZ.AUX",
];

/** The tag of `TAGS` a fine one belongs to. */
export const COARSE: Uint8Array = Uint8Array.from(FINE_TAGS, (tag) =>
  TAGS.indexOf((tag.length > 1 ? tag.split(".")[0] : tag) as (typeof TAGS)[number]),
);

/** Universal Dependencies part of speech of each fine tag. */
export const PARTS: readonly Tag[] = FINE_TAGS.map((tag) => {
  const [penn, part] = tag.length > 1 ? tag.split(".") : [tag];
  return (part as Tag | undefined) ?? PART_OF[penn as (typeof TAGS)[number]];
});

/** Universal Dependencies relations, brought down to those that tell clauses, their arguments and their joints apart. */
export const RELATIONS = [
  "root",
  "nsubj",
  "obj",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "relcl",
  "conj",
  "cc",
  "mark",
  "aux",
  "cop",
  "parataxis",
  "appos",
  "obl",
  "nmod",
  "case",
  "advmod",
  "mod",
  "punct",
  "expl",
  "dep",
  "csubj",
] as const; // prettier-ignore
