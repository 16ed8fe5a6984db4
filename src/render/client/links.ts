import { bring } from "./bring.js";
import { entryIdOf, entryIdsOf } from "./claims.js";
import { showReport } from "./columns.js";
import { storyOf, WIDE } from "./find.js";
import { selectEntry } from "./select.js";

/** Links within the page: to an entry, a claim, a report, a section. Each is a permalink. */
export function bindLinks(): void {
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const claim = target.closest<HTMLElement>(".text .c");
    if (claim !== null && followClaim(claim)) return event.preventDefault();
    if (link === null) return;
    const id = (link.getAttribute("href") as string).slice(1);
    if (!go(id, link)) return;
    event.preventDefault();
    history.pushState(null, "", `#${id}`);
  });
  document.addEventListener("toggle", onToggle, true);
  addEventListener("popstate", () => go(location.hash.slice(1)));
  if (location.hash !== "") go(decodeURIComponent(location.hash.slice(1)));
}

/** An opened entry takes the reports with it. */
function onToggle(event: Event): void {
  const details = event.target as HTMLDetailsElement;
  const entry = details.closest<HTMLElement>(".entry");
  if (entry === null || !details.open || entry.classList.contains("at")) return;
  selectEntry(entry, null);
  history.replaceState(null, "", `#${entry.id}`);
}

/** False when there is nothing of this name on the page. `link` is what was clicked, if anything was. */
function go(id: string, link: HTMLElement | null = null): boolean {
  const target = document.getElementById(id);
  if (target === null || target.tagName === "DIALOG") return false;
  if (target.matches(".text .c")) goToClaim(target, link);
  else if (target.matches(".entry")) goToEntry(target);
  else if (target.matches(".report")) goToReport(target);
  else reveal(target);
  return true;
}

/** From a claim in the text to its entry, the claim's own report staying in place. */
function followClaim(claim: HTMLElement): boolean {
  const entry = document.getElementById(entryIdOf(claim));
  if (entry === null) return false;
  selectEntry(entry, claim);
  bring(entry, WIDE.matches ? "center" : "start");
  history.pushState(null, "", `#${entry.id}`);
  return true;
}

/** A claim may be in several entries: a link to it in one of them means that one. */
function goToClaim(claim: HTMLElement, link: HTMLElement | null): void {
  const own = link?.closest<HTMLElement>(".entry");
  const from = own?.dataset.entry ?? own?.id ?? "";
  const entry = document.getElementById(entryIdsOf(claim).includes(from) ? from : entryIdOf(claim));
  if (entry !== null) selectEntry(entry, claim);
  if (!WIDE.matches) bring(claim, "center");
  claim.focus({ preventScroll: true });
}

function goToEntry(entry: HTMLElement): void {
  const details = entry.querySelector<HTMLDetailsElement>(".line > details, :scope > details");
  selectEntry(entry, null);
  if (details !== null && entry.classList.contains("line")) details.open = true;
  bring(entry, entry.offsetHeight > innerHeight * 0.8 ? "start" : "center");
  entry.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
}

function goToReport(report: HTMLElement): void {
  showReport(report);
  const texts = report.closest<HTMLElement>(".texts");
  if (WIDE.matches && texts !== null) texts.scrollTo({ left: report.offsetLeft - texts.offsetLeft });
  else bring(report, "start");
  if (WIDE.matches) scrollStory(report);
  report.focus({ preventScroll: true });
}

/** Side by side, the reports are in sight as soon as the story is. */
function scrollStory(report: HTMLElement): void {
  const pane = report.closest<HTMLElement>(".pane")?.getBoundingClientRect();
  if (pane !== undefined && (pane.top > innerHeight * 0.4 || pane.bottom < innerHeight * 0.4))
    storyOf(report)?.querySelector(".reports")?.scrollIntoView();
}

function reveal(target: HTMLElement): void {
  for (
    let details = target.closest("details");
    details !== null;
    details = details.parentElement?.closest("details") ?? null
  )
    details.open = true;
  const shown = target.closest("details") ?? target;
  bring(shown, shown === target || shown.offsetHeight > innerHeight * 0.8 ? "start" : "center");
  shown.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
}
