import type { Quantity, Sentence } from "../model/index.js";
import { firstTokenFrom } from "./firstToken.js";
import type { Place } from "./profile.js";

/** Labels of what has one length, speed or weight of its own; at a person or a place something else is measured, in an event many things. */
const THINGS: ReadonlySet<string> = new Set(["object", "organisation"]);

/** How many words away a figure's thing is looked for: beyond, another is as likely. */
const REACH = 60;

/** The concept of the named thing that a figure is of: the nearest before it in its sentence, else the first behind it. */
export function thingOf(place: Place, sentence: Sentence | undefined, { start }: Quantity): string | null {
  const { tokens } = place.witness;
  const [first, last] = [sentence?.firstToken ?? 0, sentence?.lastToken ?? 0];
  const at = firstTokenFrom(tokens, start);
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const thing = namedAt(place, i);
    if (thing !== null) return thing;
  }
  for (let i = at; i < Math.min(last, at + REACH); i++) {
    const thing = namedAt(place, i);
    if (thing !== null) return thing;
  }
  return null;
}

function namedAt({ witness, report, mentionAt, entityOf }: Place, token: number): string | null {
  const m = mentionAt[token] ?? -1;
  const mention = witness.mentions[m];
  if (mention?.kind !== "name" || !THINGS.has(mention.label ?? "")) return null;
  const entity = entityOf(report, m);
  return entity?.startsWith("@") ? entity : null;
}
