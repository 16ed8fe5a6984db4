/** What a browser without idle callbacks waits, in milliseconds. */
const WAIT = 200;

/**
 * Has the rest of a story of ordinary length laid out once the first paint is over: from then on every height is true,
 * so that nothing jumps. A long one stays in pieces that are laid out when they come near.
 */
export function layLater(story: HTMLElement): void {
  if (story.classList.contains("many")) return;
  const lay = (): void => story.classList.add("whole");
  if (location.hash !== "") lay();
  else if ("requestIdleCallback" in window) requestIdleCallback(lay);
  else setTimeout(lay, WAIT);
}
