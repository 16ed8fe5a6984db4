import { stretchesOf } from "./claims.js";
import { showReport } from "./columns.js";
import { all, storyOf, WIDE } from "./find.js";
import { bringInColumns } from "./lineUp.js";

/** What the selection has touched, so that letting go doesn't look for it. */
let touched: (readonly [HTMLElement, string])[] = [];
let noted: HTMLElement[] = [];

const mark = (element: Element | null | undefined, name: string): void => {
  if (!(element instanceof HTMLElement)) return;
  element.classList.add(name);
  touched.push([element, name]);
};

/** Lets go of whatever is lit. */
export function clearSelection(): void {
  for (const [element, name] of touched) element.classList.remove(name);
  for (const note of noted) note.hidden = true;
  touched = [];
  noted = [];
  bringInColumns(new Map());
}

/**
 * Lights up an entry and its claims in every report, and brings them into view there. `from` is the claim that was
 * asked for, when one was: its report is shown.
 */
export function selectEntry(entry: HTMLElement, from: HTMLElement | null): void {
  const story = storyOf(entry);
  if (story === null) return;
  clearSelection();
  mark(entry, "at");
  mark(story.querySelector(`[data-entry="${CSS.escape(entry.id)}"]`), "at");
  const first = new Map<HTMLElement, HTMLElement>();
  for (const claim of stretchesOf(entry)) {
    mark(claim, "lit");
    const report = claim.closest<HTMLElement>(".report");
    if (report !== null && !first.has(report)) first.set(report, claim);
  }
  const asked = from?.closest<HTMLElement>(".report") ?? null;
  if (from !== null && asked !== null) first.set(asked, from);
  for (const report of all(story, ".report")) if (!first.has(report)) note(report);
  for (const report of first.keys())
    mark(story.querySelector(`.switcher [data-sigil="${report.dataset.sigil}"]`), "has");
  showSome(story, asked, first);
  if (WIDE.matches) bringInColumns(first);
}

/** Tells of a report that it leaves the fact out. */
function note(report: HTMLElement): void {
  const absent = report.querySelector<HTMLElement>(".absent");
  if (absent === null) return;
  absent.hidden = false;
  noted.push(absent);
}

/** When one report is seen at a time and it leaves the fact out, the first that has it takes its place. */
function showSome(story: HTMLElement, asked: HTMLElement | null, first: ReadonlyMap<HTMLElement, HTMLElement>): void {
  const current = story.querySelector<HTMLElement>(".report.current");
  const next = asked ?? (current !== null && first.has(current) ? current : [...first.keys()][0]);
  if (next === undefined) return;
  showReport(next);
  const texts = story.querySelector<HTMLElement>(".texts");
  if (texts === null || !WIDE.matches) return;
  const [left, right] = [next.offsetLeft - texts.offsetLeft, next.offsetLeft - texts.offsetLeft + next.offsetWidth];
  if (left < texts.scrollLeft || right > texts.scrollLeft + texts.clientWidth) texts.scrollTo({ left });
}
