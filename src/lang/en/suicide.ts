/** Words of a report in which whoever did it is among the dead: he took his own life, or was killed then. Lower case. */
export const SUICIDE: readonly string[] = [
  "suicide",
  "self-inflicted",
  "killed by police",
  "shot by police",
  "killed by officers",
];
