import { say } from "./say.js";

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  md: "text/markdown;charset=utf-8",
  csv: "text/csv;charset=utf-8",
};

/** Hands out the editions that ride along in the page, packed. */
export function bindExports(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-export]"))
    button.addEventListener("click", () => void save(button.dataset.export ?? ""));
  document.querySelector("[data-print]")?.addEventListener("click", () => print());
}

async function save(kind: string): Promise<void> {
  const packed = document.getElementById(`export-${kind}`)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const text = await new Response(stream).arrayBuffer();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[kind] ?? "text/plain" }));
  link.download = `variorum.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
  say(`Saved variorum.${kind}`);
}
