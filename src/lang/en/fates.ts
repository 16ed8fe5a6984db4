/** What happens to people, worst last: a later, worse one overtakes an earlier one. Words by lemma. */
export const FATES: readonly {
  readonly fate: string;
  readonly words: readonly string[];
  readonly overtakes: readonly string[];
}[] = [
  { fate: "missing", words: ["missing", "unaccounted"], overtakes: [] },
  {
    fate: "injured",
    words: [
      "injure",
      "injury",
      "wound",
      "hurt",
      "injured",
      "wounded",
      "hospitalize",
      "hospitalise",
      "treat",
      "treatment",
    ],
    overtakes: ["missing"],
  },
  {
    fate: "dead",
    words: ["kill", "dead", "die", "death", "fatality", "slay", "fatal", "fatally", "killed", "deceased", "deadly"],
    overtakes: ["missing", "injured"],
  },
  { fate: "rescued", words: ["rescue", "save", "survivor", "survive"], overtakes: ["missing"] },
  {
    fate: "at large",
    words: ["fugitive", "at-large", "manhunt", "search", "hunt", "seek", "flee", "wanted"],
    overtakes: [],
  },
  { fate: "arrested", words: ["arrest", "detain", "apprehend", "custody", "capture", "jail"], overtakes: ["at large"] },
  { fate: "charged", words: ["charge", "indict"], overtakes: ["at large"] },
  { fate: "convicted", words: ["convict", "sentence"], overtakes: ["charged"] },
  { fate: "elected", words: ["president-elect"], overtakes: ["standing"] },
  { fate: "evacuated", words: ["evacuate", "displace"], overtakes: [] },
];
