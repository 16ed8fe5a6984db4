const THEMES = ["system", "light", "dark"];
const KEY = "variorum-theme";

/** The reader's choice of theme, kept where the browser lets a page keep something. */
export function bindTheme(): void {
  applyTheme(keptTheme());
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("[data-theme-switch]");
    if (button === null) return;
    const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme ?? "system") + 1) % THEMES.length];
    applyTheme(next ?? "system");
    keep(next ?? "system");
  });
}

/** Shows the page in a theme; "system" leaves it to the system. */
export function applyTheme(theme: string): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const name = document.querySelector("[data-theme-switch] span");
  if (name !== null) name.textContent = theme;
}

/** The theme chosen last, as far as the browser keeps it. */
export function keptTheme(): string {
  try {
    const theme = localStorage.getItem(KEY) ?? "system";
    return THEMES.includes(theme) ? theme : "system";
  } catch {
    return "system";
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A page opened from disk may have no storage; the choice then lasts as long as the page.
  }
}
