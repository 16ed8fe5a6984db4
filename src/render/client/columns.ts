import { all, WIDE } from "./find.js";

/** How many reports stand side by side: what fits at first, then what the reader chooses; one at a time on a phone. */
export function bindColumns(story: HTMLElement): void {
  const texts = story.querySelector<HTMLElement>(".texts");
  if (texts === null) return;
  const choices = all<HTMLInputElement>(story, "[data-columns]");
  const set = (columns: string): void => {
    texts.dataset.columns = columns;
    for (const choice of choices) choice.checked = choice.value === columns;
  };
  const refit = (): void => set(WIDE.matches ? fitting(texts) : "one");
  for (const choice of choices) choice.addEventListener("change", () => set(choice.value));
  WIDE.addEventListener("change", refit);
  showReport(all(story, ".report")[0] ?? null);
  refit();
}

/** Narrower than this (in rem) a column is hard to read. */
const COLUMN = 17;

function fitting(texts: HTMLElement): string {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = texts.clientWidth / (COLUMN * rem);
  if (room >= texts.children.length) return "all";
  return room >= 2 ? "two" : room >= 1.6 ? "all" : "one";
}

/** Makes a report the current one: the one that is seen when one is. */
export function showReport(report: HTMLElement | null): void {
  const texts = report?.closest(".texts");
  if (report == null || texts == null) return;
  for (const other of all(texts, ".report")) other.classList.toggle("current", other === report);
  for (const letter of all(report.closest(".story") as HTMLElement, ".switcher a"))
    letter.setAttribute("aria-current", String(letter.dataset.sigil === report.dataset.sigil));
}
