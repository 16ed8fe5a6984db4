import type { Edition } from "../../model/index.js";
import { whole } from "../carried/whole.js";
import { renderCsv } from "../csv.js";
import { renderJson } from "../json.js";
import { renderMarkdown } from "../markdown/index.js";
import { say } from "./say.js";

interface Export {
  readonly type: string;
  readonly print: (edition: Edition) => string;
}

const EXPORTS: Readonly<Record<string, Export>> = {
  json: { type: "application/json", print: (edition) => renderJson(edition, { pretty: true }) },
  md: { type: "text/markdown;charset=utf-8", print: renderMarkdown },
  csv: { type: "text/csv;charset=utf-8", print: renderCsv },
};

/** Prints the other formats from the edition that rides along in the page, with the code that prints them elsewhere. */
export function bindExports(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-export]"))
    button.addEventListener("click", () => void save(button.dataset.export ?? ""));
  document.querySelector("[data-print]")?.addEventListener("click", () => print());
}

async function save(kind: string): Promise<void> {
  const found = EXPORTS[kind];
  if (found === undefined) return;
  const text = found.print(await carried());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: found.type }));
  link.download = `variorum.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
  say(`Saved variorum.${kind}`);
}

async function carried(): Promise<Edition> {
  const packed = document.getElementById("edition")?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return whole(await new Response(stream).text());
}
