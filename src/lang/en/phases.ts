import { wordSet } from "./wordSet.js";

/** How far an event has come, by lemma of the word that says so. */
export const PHASES: Readonly<Record<"planned" | "running" | "over" | "done", ReadonlySet<string>>> = {
  planned: wordSet(
    "prepare preparation plan intend ready poise expect schedule await upcoming imminent will propose considering considers mulling mulls due slate shall anticipate brace loom impending",
  ),
  running: wordSet("conduct launch wage mount continue ongoing underway begin start carry press proceed intensify"),
  done: wordSet("impose enact introduce adopt"),
  over: wordSet("over end complete finish conclude completed ended finished"),
};

/** "is set to stay shut": it is. By lemma. */
export const STAYING: ReadonlySet<string> = wordSet("remain stay keep");

/** "wants the boat moved", "to have her claim heard": whoever has it done hasn't done it yet. By lemma. */
export const CAUSING: ReadonlySet<string> = wordSet("want have get need like");
