/** What a browser without idle callbacks waits, in milliseconds. */
const WAIT = 200;

/**
 * Has the rest of a story of ordinary length laid out once the first paint is over: from then on every height is true,
 * so that nothing jumps. A long one stays in pieces that are laid out when they come near.
 */
export function layLater(story: HTMLElement): void {
  if (story.classList.contains("many")) return;
  const lay = (): void => inPlace(() => story.classList.add("whole"));
  if (location.hash !== "") lay();
  else if ("requestIdleCallback" in window) requestIdleCallback(lay);
  else setTimeout(lay, WAIT);
}

/** Changes heights without moving what a quick reader already has in sight: the focus, or else what stands at the top. */
function inPlace(change: () => void): void {
  const kept = scrollY > 0 ? (inSight(document.activeElement) ?? document.elementFromPoint(innerWidth / 2, 1)) : null;
  const before = kept?.getBoundingClientRect().top ?? 0;
  change();
  if (kept !== null) scrollBy(0, kept.getBoundingClientRect().top - before);
}

function inSight(element: Element | null): Element | null {
  if (element === null || element === document.body) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? element : null;
}
