/** Long enough for entries above to settle, short enough not to be felt (a quarter of a second at 60 frames a second). */
const FRAMES = 15;

let landing = 0;

/**
 * Scrolls to an element, and again for some frames: entries out of sight only have an estimated height, which changes
 * once they have been seen, so that the first landing may be off. A reader who scrolls meanwhile is not held.
 */
export function bring(element: HTMLElement, block: ScrollLogicalPosition): void {
  const mine = ++landing;
  const land = (frame: number): void => {
    if (mine !== landing) return;
    element.scrollIntoView({ block });
    if (frame < FRAMES) requestAnimationFrame(() => land(frame + 1));
  };
  land(0);
}

for (const event of ["wheel", "touchmove", "keydown", "pointerdown"])
  addEventListener(
    event,
    () => {
      landing++;
    },
    { passive: true, capture: true },
  );
