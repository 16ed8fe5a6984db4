import { mkdir, writeFile } from "node:fs/promises";
import { dirname, extname } from "node:path";
import type { Edition } from "../model/index.js";
import { ERROR_RATES } from "./errorRates.js";
import { Refusal } from "./failure.js";
import { STATUS } from "./status.js";
import { version } from "./version.js";

type Render = (edition: Edition) => Promise<string>;

const RENDERERS: Readonly<Record<string, Render>> = {
  ".html": async (edition) =>
    (await import("../render/index.js")).renderHtml(edition, { version: version(), errorRates: ERROR_RATES }),
  ".json": async (edition) => (await import("../render/index.js")).renderJson(edition, { pretty: true }),
  ".md": async (edition) => (await import("../render/index.js")).renderMarkdown(edition),
  ".csv": async (edition) => (await import("../render/index.js")).renderCsv(edition),
};
const ALIASES: Readonly<Record<string, string>> = { ".htm": ".html", ".markdown": ".md" };

/** Refuses a file whose extension doesn't say what to write; asked before any work is done. */
export function checkFile(file: string): string {
  if (rendererOf(file) !== undefined) return file;
  throw new Refusal(`${file}: the extension must say what to write: ${Object.keys(RENDERERS).join(", ")}.`);
}

/** Writes the edition to each file, in the format of its extension; folders that are missing are made. */
export async function writeFiles(edition: Edition, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const text = await rendererOf(file)?.(edition);
    await mkdir(dirname(file), { recursive: true }).catch((error) => refuse(file, error));
    await writeFile(file, text ?? "").catch((error) => refuse(file, error));
  }
}

function rendererOf(file: string): Render | undefined {
  const extension = extname(file).toLowerCase();
  return RENDERERS[ALIASES[extension] ?? extension];
}

function refuse(file: string, { code }: NodeJS.ErrnoException): never {
  throw new Refusal(`${file} could not be written (${code}).`, STATUS.failed);
}
