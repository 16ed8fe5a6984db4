import { wordSet } from "./wordSet.js";

/** What may open the content of a verb in the passive: "was charged with", "is known for", "was asked about". */
export const passivePrepositions: ReadonlySet<string> = wordSet("as for of with about on");

/** Days named between a verb of saying and what was said: "said Thursday that". */
export const days: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow`);

/** Verbs of saying that name whom it is said to before what is said: "told the council that". */
export const addressed: ReadonlySet<string> = wordSet("tell assure remind inform advise brief warn");

/** Pronouns for whom something is told to: "told them | she". */
export const addressees: ReadonlySet<string> = wordSet("me us him her them");

/** Verbs of saying that may have whom it is said to right behind them. */
export const tellings: ReadonlySet<string> = wordSet("tell ask warn remind assure inform advise brief show promise");

/** Words that open a clause of its own behind what a stance is taken on: "backed the plan | after …". */
export const stopsObject: ReadonlySet<string> = wordSet(
  "as when while because after before if although though since until unless whereas despite during amid saying adding",
);

/** Words behind a comma with which a clause that is told goes on. */
export const adding: ReadonlySet<string> = wordSet(
  "including particularly especially even not so too in with to for from at because",
);

/** What verbs of saying do to things without a word: emergency services respond to a crash, somebody answers the door. */
export const actedOn: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "respond",
    wordSet(`
 shooting stabbing crash accident collision fire blaze explosion incident scene call alarm emergency disturbance fight robbery burglary
 break-in assault attack flood spill derailment outage area home house block building hospital
 report`),
  ],
  ["answer", wordSet("door phone telephone bell doorbell")],
]);

/** Words that stand for people by themselves: "some argue", "many fear". */
export const somebody: ReadonlySet<string> = wordSet("some many most others few both all");

/** Asides between a speaker and the verb. */
export const asides: ReadonlySet<string> = new Set([
  "for instance",
  "for example",
  "for his part",
  "for her part",
  "for its part",
  "for their part",
  "meanwhile",
  "however",
  "too",
  "though",
  "in turn",
  "of course",
  "in fact",
  "by contrast",
  "in contrast",
  "in particular",
  "on the other hand",
  "in the meantime",
  "also",
  "still",
  "then",
  "now",
]);

/** Forms and lemmas of the auxiliary that makes a passive. */
export const forms: { readonly be: ReadonlySet<string> } = {
  be: wordSet("be get 's ’s 're ’re is was are were been being"),
};

/** Words before a number or a determiner that belong to who speaks: "nearly half", "both the paper and its rival". */
export const quantifiers: ReadonlySet<string> = wordSet(
  "about nearly almost roughly approximately both not around some only fully",
);

/** Nouns (lemmas) for the occasion on which somebody spoke: "in an interview", "at a briefing". */
export const occasions: ReadonlySet<string> = wordSet(`
 interview statement speech email e-mail conference briefing letter tweet post release appearance rally debate hearing call memo testimony
 remark comment address meeting week month year morning afternoon evening night telephone phone
 resolution petition law ad banner placard sign op-ed article column video essay note`);

/** Forms of listed verbs that are nouns nearly always where they were read as one: "the State Department", "a judge". */
export const mostlyNouns: ReadonlySet<string> = wordSet(
  "state judge post report charge demand post-mortem question email mail quote brand chant press project rule",
);

/** Bounds before a number that belong to who speaks: "at least three officials". */
export const bounds: readonly (readonly string[])[] = [
  ["as", "many", "as"],
  ["at", "least"],
  ["more", "than"],
  ["fewer", "than"],
  ["less", "than"],
  ["up", "to"],
];
