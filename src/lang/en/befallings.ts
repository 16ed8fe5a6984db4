const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What befalls so many that reports count them and count them anew, beside death and injury. Words by lemma. `rises`: their
 * number only grows, so that a later, higher one overtakes; power comes back.
 */
export const BEFALLINGS: readonly {
  readonly fate: string;
  readonly rises: boolean;
  readonly words: readonly string[];
}[] = [
  {
    fate: "affected",
    rises: true,
    words: words("affect expose steal compromise access leak breach hack impact obtain reveal data information"),
  },
  { fate: "evacuated", rises: false, words: words("evacuate evacuation displace uproot flee") },
  { fate: "without power", rises: false, words: words("power electricity outage blackout") },
  { fate: "infected", rises: true, words: words("infect infection case sicken hospitalize") },
  { fate: "out of work", rises: false, words: words("layoff redundancy job dismiss redundant") },
  { fate: "arrested", rises: true, words: words("arrest detain round") },
  { fate: "stranded", rises: false, words: words("strand trap delay cancel") },
];

/** Nouns for members of the public of whom such a thing is told: it is the same people by whichever. By lemma. */
export const PUBLIC: ReadonlySet<string> = new Set(
  words(
    "person people customer consumer user client account individual resident citizen victim subscriber patient household home others other member holder",
  ),
);
