/** Seconds of the fastest of some runs, after one that warms up. The fastest is the one least disturbed by the machine. */
export function bestOf(runs: number, run: () => unknown): number {
  run();
  const seconds = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...seconds);
}
