/** What the program's exit status says. */
export const STATUS = {
  /** Something was read. */
  ok: 0,
  /** Nothing was read; or, with `--strict`, some input wasn't; or the result could not be written. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** A fault of Variorum's own (EX_SOFTWARE of sysexits). */
  fault: 70,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** The status of a run that read some inputs and could not read others. */
export const statusOf = (read: number, failed: number, strict: boolean | undefined): Status =>
  read === 0 || (strict === true && failed > 0) ? STATUS.failed : STATUS.ok;
