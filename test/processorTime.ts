/** Milliseconds of processor time that a piece of work takes: by the clock, other programs' work would count too. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
