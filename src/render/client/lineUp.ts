/** Columns that are still to be scrolled to their claim; those out of sight wait until they come into it. */
let waiting: ReadonlyMap<HTMLElement, HTMLElement> = new Map();

const watcher = new IntersectionObserver((seen) => {
  const columns = seen.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target as HTMLElement);
  // All is measured before anything moves.
  const moves = columns.flatMap((report) => {
    watcher.unobserve(report);
    const claim = waiting.get(report);
    if (claim === undefined) return [];
    const top = claim.getBoundingClientRect().top - report.getBoundingClientRect().top + report.scrollTop;
    return [{ report, top: top - report.clientHeight / 3 }];
  });
  for (const { report, top } of moves) report.scrollTo({ top });
});

/**
 * Brings each report's claim to a third from the top of its column; the page itself stays where it is. To lay out a
 * hundred columns at once would take a second, so each is scrolled when it is seen.
 */
export function bringInColumns(claims: ReadonlyMap<HTMLElement, HTMLElement>): void {
  watcher.disconnect();
  waiting = claims;
  for (const report of claims.keys()) watcher.observe(report);
}
