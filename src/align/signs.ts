/** What speaks for two claims making the same point, at the first look: each pair by itself. */
export interface Signs {
  /** How much of their sentences' runs of letters is common, rare ones weighing more. */
  readonly letters: number;
  /** How much their sentences have in common: two rare words prove more than one. */
  readonly mass: number;
  /** Share of the words of both that is common. */
  readonly both: number;
  /** The same with words of like meaning counted in, and common words less hidden by their rarity in the story. */
  readonly share: number;
  /** How near each comes, by that share, to the other's best partner in that report. */
  readonly rank: number;
  /** Weight of the heaviest word without a counterpart in the other claim. */
  readonly missing: number;
  /** Share of what their verbs say that is met. */
  readonly verbs: number;
  /** Length of the longest run of words that both have, gapless; 1 when none. */
  readonly run: number;
  /** How far apart they stand in their reports, as shares of these. */
  readonly distance: number;
  /** 1 when both open their reports: leads tell the same news. */
  readonly lead: number;
  /** 1 when both give one figure (a toll, a count, a measure of one thing), be it differently. */
  readonly facet: number;
  /** 1 when a figure of the one can be a figure of the other. */
  readonly figure: number;
  /** 1 when both name days, and none of the one is within a day of one of the other. */
  readonly otherDay: number;
  /** 1 when both are quoted word for word: then other words mean that something else was said. */
  readonly quoted: number;
  /** 1 when one is a plan, a condition or an opinion and the other is told as a fact, and the like. */
  readonly mood: number;
  /** Mean log of the numbers of claims of the two reports: of many, each two are less likely one point. */
  readonly lengths: number;
  /** Log of the days between the reports: later ones tell what came of it. */
  readonly days: number;
}

/** The order in which weights and trained tables have them. */
export const SIGNS: readonly (keyof Signs)[] = [
  "letters",
  "mass",
  "both",
  "share",
  "rank",
  "missing",
  "verbs",
  "run",
  "distance",
  "lead",
  "facet",
  "figure",
  "otherDay",
  "quoted",
  "mood",
  "lengths",
  "days",
];
