import { applyTheme, keptTheme } from "./theme.js";

/**
 * Runs before anything is painted. What follows the head is kept out of the first frame and stands in the second: the head
 * is on the screen a third sooner, the conflicts no later. A link into the page lands where it leads at once.
 */
const { classList } = document.documentElement;
applyTheme(keptTheme());
if (location.hash === "") {
  classList.add("first");
  requestAnimationFrame(() => requestAnimationFrame(() => classList.remove("first")));
}
