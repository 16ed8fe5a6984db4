/** The list of keys. */
export function openHelp(): void {
  document.querySelector<HTMLDialogElement>("#keys")?.showModal();
}

export function bindHelp(): void {
  document.querySelector("[data-help]")?.addEventListener("click", openHelp);
}
