import { all, WIDE } from "./find.js";

/** How many reports stand side by side: what fits, until the reader chooses; one at a time on a phone. */
export function bindColumns(story: HTMLElement): void {
  const texts = story.querySelector<HTMLElement>(".texts");
  if (texts === null) return;
  const choices = all<HTMLInputElement>(story, "input[data-columns]");
  const set = (columns: string): void => {
    if (texts.dataset.columns === columns) return;
    texts.dataset.columns = columns;
    for (const choice of choices) choice.checked = choice.value === columns;
  };
  let chosen = false;
  const watcher = new ResizeObserver(([seen]) => {
    if (!WIDE.matches) return set("one");
    if (!chosen && seen !== undefined) set(fitting(seen.contentRect.width, texts.children.length));
  });
  for (const choice of choices)
    choice.addEventListener("change", () => {
      chosen = true;
      set(choice.value);
    });
  showReport(all(story, ".report")[0] ?? null);
  if (!WIDE.matches) set("one"); // at once: who follows a link to a report on a phone is to see it
  watcher.observe(texts);
}

/** Narrower than this (in rem) a column is hard to read. */
const COLUMN = 17;

function fitting(width: number, reports: number): string {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = width / (COLUMN * rem);
  if (room >= reports) return "all";
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
