/** All elements of a story that match, typed. */
export const all = <T extends Element = HTMLElement>(root: ParentNode, selector: string): readonly T[] => [
  ...root.querySelectorAll<T>(selector),
];

export const storyOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>(".story");

/** Whether ledger and reports stand side by side (the same width as in wide.css). */
export const WIDE: MediaQueryList = matchMedia("(min-width: 64rem)");
