import type { Findings } from "./lineage.js";
import { sameOutlet } from "./sameOutlet.js";

/** Whether two reports are of one outlet: what they share needs no further source. */
export const ofOneNewsroom = (a: number, b: number, { names }: Pick<Findings, "names">): boolean =>
  names[a]!.some((name) => names[b]!.some((other) => sameOutlet(name, other)));
