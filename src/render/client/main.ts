import { bindColumns } from "./columns.js";
import { bindCopy } from "./copy.js";
import { bindExports } from "./exports.js";
import { bindFilters } from "./filters.js";
import { bindHelp } from "./help.js";
import { bindKeys } from "./keys.js";
import { layLater } from "./lay.js";
import { bindLinks } from "./links.js";
import { bindMenus } from "./menus.js";
import { bindTheme } from "./theme.js";

/** Everything is bound once the page is whole; nothing here asks for a size, so that the browser lays out once, for what is in sight. */
bindTheme();
document.addEventListener("DOMContentLoaded", () => {
  document.documentElement.classList.remove("first"); // a page in the background has no frames
  for (const story of document.querySelectorAll<HTMLElement>(".story")) {
    bindColumns(story);
    bindFilters(story);
    layLater(story);
  }
  bindMenus();
  bindHelp();
  bindCopy();
  bindExports();
  bindKeys();
  bindLinks();
});
