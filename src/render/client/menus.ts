/** A menu closes when something else is clicked or focused. */
export function bindMenus(): void {
  const closeOthers = (event: Event): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]"))
      if (!menu.contains(event.target as Node)) menu.open = false;
  };
  document.addEventListener("click", closeOthers);
  document.addEventListener("focusin", closeOthers);
}
