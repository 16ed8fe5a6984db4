import { bindColumns } from "./columns.js";
import { bindCopy } from "./copy.js";
import { bindExports } from "./exports.js";
import { bindFilters } from "./filters.js";
import { bindHelp } from "./help.js";
import { bindKeys } from "./keys.js";
import { bindLinks } from "./links.js";
import { bindMenus } from "./menus.js";
import { bindTheme } from "./theme.js";

/** What needs scripts is shown from the first paint on; everything is bound once the page is whole. */
document.documentElement.classList.add("scripted");
bindTheme();
document.addEventListener("DOMContentLoaded", () => {
  for (const story of document.querySelectorAll<HTMLElement>(".story")) {
    bindColumns(story);
    bindFilters(story);
  }
  bindMenus();
  bindHelp();
  bindCopy();
  bindExports();
  bindKeys();
  bindLinks();
});
