/** Seconds of processor time of the fastest of some runs, after one that warms up: the run least disturbed by others on the machine. */
export function bestOf(runs: number, run: () => unknown): number {
  run();
  const seconds = Array.from({ length: runs }, () => once(run));
  return Math.min(...seconds);
}

/** Seconds of processor time of one run: for what is kept once it is worked out. */
export function once(run: () => unknown): number {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1e6;
}
