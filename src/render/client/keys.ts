import { bring } from "./bring.js";
import { applyFilters, seenEntries } from "./filters.js";
import { all, storyOf } from "./find.js";
import { openHelp } from "./help.js";
import { clearSelection, selectEntry } from "./select.js";

/** j and k through the entries, / to search, ? for help, Esc to let go. Keys typed into a field are the field's. */
export function bindKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") return letGo(event.target as HTMLElement);
    if ((event.target as Element).closest("input:not([type=checkbox], [type=radio]), select, textarea")) return;
    const act = KEYS[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => focusSearch(),
  "?": openHelp,
};

/** To the next or previous entry that is seen; a line that only points to its display above is passed over. */
function step(by: 1 | -1): void {
  const entries = all(document, ".story")
    .flatMap(seenEntries)
    .filter(({ id }) => id !== "");
  const at = entries.findIndex((entry) => entry.classList.contains("at"));
  const next = entries[at < 0 ? (by === 1 ? 0 : entries.length - 1) : at + by];
  if (next === undefined) return;
  selectEntry(next, null);
  bring(next, next.offsetHeight > innerHeight * 0.8 ? "start" : "center");
  next.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
  history.replaceState(null, "", `#${next.id}`);
}

/** Of the story in sight. */
function focusSearch(): void {
  const stories = all(document, ".story");
  const story = stories.find((each) => each.getBoundingClientRect().bottom > 100) ?? stories[0];
  const field = story?.querySelector<HTMLInputElement>("[data-search]");
  field?.focus();
  field?.select();
}

function letGo(target: HTMLElement): void {
  const menu = document.querySelector<HTMLDetailsElement>("details.menu[open]");
  if (menu !== null) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
    return;
  }
  if (target instanceof HTMLInputElement && target.type === "search") {
    const story = storyOf(target);
    target.value = "";
    target.blur();
    if (story !== null) applyFilters(story);
    return;
  }
  clearSelection();
}
