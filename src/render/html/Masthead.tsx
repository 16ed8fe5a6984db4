import type { Html } from "./element.js";

/** What holds for the whole page: its name, exports, theme, help. */
export const Masthead = (): Html => (
  <header class="masthead">
    <p class="name">Variorum</p>
    <details class="menu js">
      <summary>Export</summary>
      <div class="sheet">
        <button type="button" data-export="json">
          JSON
        </button>
        <button type="button" data-export="md">
          Markdown
        </button>
        <button type="button" data-export="csv">
          CSV
        </button>
        <button type="button" data-print>
          Print
        </button>
      </div>
    </details>
    <button type="button" class="js plain" data-theme-switch>
      Theme: <span>system</span>
    </button>
    <button type="button" class="js plain" data-help>
      Keys <kbd>?</kbd>
    </button>
  </header>
);
