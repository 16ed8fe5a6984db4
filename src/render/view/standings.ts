import type { Ledger, Standing } from "../../model/index.js";

/** How a standing is named and drawn everywhere: the sign tells it apart without colour. */
export interface StandingLook {
  readonly standing: Standing;
  readonly sign: string;
  readonly means: string;
}

/** In the order in which they are counted and listed. */
export const STANDINGS: readonly StandingLook[] = [
  { standing: "agreed", sign: "●", means: "two or more independent origins say so" },
  { standing: "repeated", sign: "◐", means: "several reports say so, from one origin" },
  { standing: "single", sign: "○", means: "one report says so" },
  { standing: "conflict", sign: "≠", means: "reports differ" },
  { standing: "superseded", sign: "↷", means: "a later figure has taken its place" },
];

export const signOf = (standing: Standing): string =>
  (STANDINGS.find((look) => look.standing === standing) as StandingLook).sign;

/** Number of entries of each standing, zero included, in the order of `STANDINGS`. */
export const tally = ({ entries }: Ledger): readonly (StandingLook & { readonly count: number })[] =>
  STANDINGS.map((look) => ({ ...look, count: entries.filter(({ standing }) => standing === look.standing).length }));
