/** Tells screen readers what just happened. */
export function say(text: string): void {
  const status = document.getElementById("says");
  if (status !== null) status.textContent = text;
}
