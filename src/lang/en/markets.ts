const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What has a price of the moment. By lemma. */
export const TRADED: ReadonlySet<string> = words(
  "share stock bitcoin index futures crude barrel currency bond yield cryptocurrency",
);

/** Verbs that tell where a price went or stood at some hour. By lemma. */
export const MOVING: ReadonlySet<string> = words(`
  rise fall increase decrease gain lose drop slip slide climb jump surge plunge tumble close open trade soar sink dip hit`);
