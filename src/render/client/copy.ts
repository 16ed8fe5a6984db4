import { quote } from "./quote.js";
import { say } from "./say.js";

/** Puts a button to every claim of an opened entry; only then, since a page may hold thousands. */
function addButtons(event: Event): void {
  const details = event.target as HTMLDetailsElement;
  if (!details.open || !details.matches(".entry details")) return;
  quote(details);
  for (const quotation of details.querySelectorAll("blockquote")) {
    if (quotation.querySelector(".copy") !== null) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy quotation";
    quotation.append(button);
  }
}

/** Copies a claim as a quotation with its citation: “words” (publisher, “headline”, date, address). */
export function bindCopy(): void {
  document.addEventListener("toggle", addButtons, true);
  document.addEventListener("click", async (event) => {
    const button = (event.target as Element).closest<HTMLElement>(".copy");
    const quotation = button?.closest<HTMLElement>("blockquote");
    if (button == null || quotation == null) return;
    await write(citationOf(quotation));
    const label = button.textContent;
    button.textContent = "Copied";
    say("Quotation copied");
    setTimeout(() => {
      button.textContent = label;
    }, 1500);
  });
}

function citationOf(quotation: HTMLElement): string {
  const words = [...quotation.querySelectorAll("mark")]
    .map(({ textContent }) => textContent)
    .join(" ")
    .trim();
  const claim = quotation.querySelector<HTMLAnchorElement>(".place")?.hash.slice(1) ?? "";
  const report = document.getElementById(claim)?.closest(".report");
  const text = (selector: string): string => report?.querySelector(selector)?.textContent?.trim() ?? "";
  const title = text("header h3");
  const link = report?.querySelector<HTMLAnchorElement>("header h3 a")?.href ?? "";
  const parts = [text(".publisher b"), title === "" ? "" : `“${title}”`, text(".publisher time"), link];
  return `“${words}” (${parts.filter((part) => part !== "").join(", ")})`;
}

/** Some browsers give pages from disk no clipboard; the old command still works there. */
async function write(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}
