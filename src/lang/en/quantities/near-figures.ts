import { wordSet } from "../wordSet.js";

/** What may stand between a verb of rising or falling and the figure: "rose by nearly 60 %". */
export const SKIPPED: ReadonlySet<string> = wordSet(
  "by about around nearly almost roughly some the just only as much more less than over at least further another approximately estimated",
);

/** "gave up 517 yards", "set up 3 camps": the particle of another verb. */
export const PARTICLE_VERBS: ReadonlySet<string> = wordSet(
  "give make pick take put set line sign open rack build hand shut round blow cut track show turn pile run back bring buy call come pull shoot",
);
