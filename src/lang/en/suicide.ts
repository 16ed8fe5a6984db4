/** Words of a report in which somebody took his own life. Lower case. */
export const SUICIDE: readonly string[] = ["suicide", "self-inflicted"];
