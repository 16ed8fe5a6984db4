import { showReport } from "./columns.js";
import { all, storyOf, WIDE } from "./find.js";

/** Lets go of whatever is lit. */
export function clearSelection(): void {
  for (const lit of all(document, ".lit, .at, .has")) lit.classList.remove("lit", "at", "has");
  for (const note of all(document, ".absent")) note.hidden = true;
}

/**
 * Lights up an entry and its claims in every report, and brings them into view there. `from` is the claim that was
 * asked for, when one was: its report is shown.
 */
export function selectEntry(entry: HTMLElement, from: HTMLElement | null): void {
  const story = storyOf(entry);
  if (story === null) return;
  clearSelection();
  for (const line of all(story, `#${CSS.escape(entry.id)}, [data-entry="${CSS.escape(entry.id)}"]`))
    line.classList.add("at");
  const claims = all(story, `.text [data-e="${CSS.escape(entry.id)}"]`);
  for (const claim of claims) claim.classList.add("lit");
  const first = new Map<Element | null, HTMLElement>();
  for (const claim of claims) {
    const report = claim.closest(".report");
    if (!first.has(report)) first.set(report, claim);
  }
  const asked = from?.closest<HTMLElement>(".report") ?? null;
  if (from !== null) first.set(asked, from);
  for (const report of all(story, ".report")) markReport(story, report, first.has(report));
  showSome(story, asked, first);
  if (WIDE.matches) bringIntoView(first);
}

function markReport(story: HTMLElement, report: HTMLElement, has: boolean): void {
  const note = report.querySelector<HTMLElement>(".absent");
  if (note !== null) note.hidden = has;
  story.querySelector(`.switcher [data-sigil="${report.dataset.sigil}"]`)?.classList.toggle("has", has);
}

/** When one report is seen at a time and it leaves the fact out, the first that has it takes its place. */
function showSome(
  story: HTMLElement,
  asked: HTMLElement | null,
  first: ReadonlyMap<Element | null, HTMLElement>,
): void {
  const current = story.querySelector<HTMLElement>(".report.current");
  const next = asked ?? (first.has(current) ? current : ([...first.keys()][0] as HTMLElement | undefined));
  showReport(next ?? null);
  const texts = story.querySelector<HTMLElement>(".texts");
  if (next == null || texts === null || !WIDE.matches) return;
  const [left, right] = [next.offsetLeft - texts.offsetLeft, next.offsetLeft - texts.offsetLeft + next.offsetWidth];
  if (left < texts.scrollLeft || right > texts.scrollLeft + texts.clientWidth) texts.scrollTo({ left });
}

/** A third from the top of each column; the page itself stays where it is. All is measured before anything moves. */
function bringIntoView(first: ReadonlyMap<Element | null, HTMLElement>): void {
  const moves = [...first].flatMap(([report, claim]) => {
    if (report === null) return [];
    const top = claim.getBoundingClientRect().top - report.getBoundingClientRect().top + report.scrollTop;
    return [{ report, top: top - report.clientHeight / 3 }];
  });
  for (const { report, top } of moves) report.scrollTo({ top });
}
