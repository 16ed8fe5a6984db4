import { all } from "./find.js";
import { highlight } from "./highlight.js";

/** Search and filters, and what is shown in the texts. Without scripts the style sheet does what it can of it. */
export function bindFilters(story: HTMLElement): void {
  const apply = (): void => applyFilters(story);
  for (const box of all<HTMLInputElement>(story, "[data-shows]")) {
    const show = (): void => void box.closest(".reports")?.classList.toggle(`shows-${box.dataset.shows}`, box.checked);
    box.addEventListener("change", show);
    show();
  }
  story.querySelector("[data-search]")?.addEventListener("input", apply);
  for (const control of all(story, "[data-filter]")) control.addEventListener("change", apply);
  story.querySelector("[data-clear]")?.addEventListener("click", () => {
    clearFilters(story);
    apply();
  });
  if (
    all<HTMLInputElement>(story, "[data-filter]").some(
      ({ checked, value, type }) => checked || (type !== "checkbox" && value !== ""),
    )
  )
    apply();
}

function clearFilters(story: HTMLElement): void {
  for (const control of all<HTMLInputElement | HTMLSelectElement>(story, "[data-filter], [data-search]")) {
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = false;
    else control.value = "";
  }
}

export function applyFilters(story: HTMLElement): void {
  const words = searched(story);
  const report = chosen(story, "report");
  const speaker = chosen(story, "speaker");
  const fits = fitting(story);
  for (const entry of all(story, ".entry")) {
    const hidden = !(
      fits(entry) &&
      has(entry.dataset.reports, report) &&
      has(entry.dataset.speakers, speaker) &&
      holds(entry, words)
    );
    if (entry.hidden !== hidden) entry.hidden = hidden;
  }
  for (const topic of all(story, ".topic")) topic.hidden = topic.querySelector(".entry:not([hidden])") === null;
  const places = highlight(story, words);
  const seen = new Set(seenEntries(story).map((entry) => entry.dataset.entry ?? entry.id)).size;
  tell(story, words, seen, places);
}

function searched(story: HTMLElement): string {
  return story.querySelector<HTMLInputElement>("[data-search]")?.value.trim().toLowerCase() ?? "";
}

const chosen = (story: HTMLElement, filter: string): string =>
  story.querySelector<HTMLSelectElement>(`select[data-filter="${filter}"]`)?.value ?? "";

const has = (listed: string | undefined, wanted: string): boolean =>
  wanted === "" || (listed ?? "").split(" ").includes(wanted);

const texts = new WeakMap<HTMLElement, string>();

function holds(entry: HTMLElement, words: string): boolean {
  if (words === "") return true;
  const text = texts.get(entry) ?? textOf(entry);
  texts.set(entry, text);
  return text.includes(words);
}

/** An entry's own words and the sentences they stand in, not their neighbours nor the buttons. */
const textOf = (entry: HTMLElement): string =>
  all(entry, "h3, summary, p.line, .value, .words, .witnesses mark, .why")
    .map(({ textContent }) => textContent)
    .join(" ")
    .toLowerCase();

const ticked = (story: HTMLElement, filter: string): ReadonlySet<string> =>
  new Set(all<HTMLInputElement>(story, `[data-filter="${filter}"]:checked`).map(({ value }) => value));

/** The entries that no filter hides, scrolled to or not. */
export const seenEntries = (story: HTMLElement): readonly HTMLElement[] => all(story, ".entry:not([hidden])");

/** Whether an entry has one of the ticked standings and one of the ticked kinds; none ticked asks for none. */
function fitting(story: HTMLElement): (entry: HTMLElement) => boolean {
  const groups = (["standing", "kind"] as const).map((filter) =>
    [...ticked(story, filter)].map((value) => `${filter[0]}-${value}`),
  );
  return (entry) => groups.every((group) => group.length === 0 || group.some((name) => entry.classList.contains(name)));
}

function tell(story: HTMLElement, words: string, seen: number, places: number): void {
  const out = story.querySelector("[data-found]");
  if (out !== null) out.textContent = words === "" ? "" : `${seen} entries, ${places} places`;
  const empty = story.querySelector<HTMLElement>("[data-empty]");
  if (empty !== null) empty.hidden = seen > 0;
  const on = all<HTMLInputElement>(story, ".filters [data-filter]").some(({ type, checked, value }) =>
    type === "checkbox" ? checked : value !== "",
  );
  story.querySelector(".filters")?.classList.toggle("on", on);
}
