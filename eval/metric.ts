/** One measured figure. `value` is a percentage (0–100) unless `unit` says otherwise; more is better. */
export interface Metric {
  /** What was measured, unique within its set: "quantities: value + unit, F1". */
  readonly name: string;
  readonly value: number;
  /** Best figures known, or yardsticks run beside it, as text for the table: "CQE 85.6; quantulum3 47.2". */
  readonly peers?: string;
  /** A yardstick run in the same evaluation: printed, never held to the baseline. */
  readonly yardstick?: boolean;
}

/** What measures one corpus. `directory` is its folder under `--data`. */
export type Scorer = (directory: string) => Promise<readonly Metric[]> | readonly Metric[];

/** F1 in percent of counts. */
export function f1(truePositives: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 0 : (200 * truePositives) / (predicted + gold);
}
