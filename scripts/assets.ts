import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles the page's scripts and style sheet into one string module, so that the page can be rendered without reading
 * a file. Run it after every change under src/render/client or src/render/style; a test tells when it was forgotten.
 */
const root = join(import.meta.dirname, "..");

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    inject: entry.endsWith("main.ts") ? [join(root, "src/render/client/buffer.ts")] : [],
    write: false,
    charset: "ascii",
    format: "iife",
    target: "es2022",
    supported: { nesting: true, "inline-style": false },
    legalComments: "none",
  });
  return (outputFiles[0]?.text ?? "").trimEnd().replace(CONTROL, escaped);
}

/** Written out, since the page lets no control character through, its own script's neither. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const escaped = (char: string): string => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The module's text: what the browser gets, and what its content security policy lets run. */
export async function assetsModule(): Promise<string> {
  const first = await bundle("src/render/client/first.ts");
  const script = await bundle("src/render/client/main.ts");
  const style = await bundle("src/render/style/page.css");
  const lines = [
    "/** Made by scripts/assets.ts from src/render/client and src/render/style. */",
    `export const FIRST: string = ${JSON.stringify(first)};`,
    `export const FIRST_HASH: string = ${JSON.stringify(hashOf(first))};`,
    `export const SCRIPT: string = ${JSON.stringify(script)};`,
    `export const SCRIPT_HASH: string = ${JSON.stringify(hashOf(script))};`,
    `export const STYLE: string = ${JSON.stringify(style)};`,
    `export const STYLE_HASH: string = ${JSON.stringify(hashOf(style))};`,
  ];
  return `${lines.join("\n")}\n`;
}

export const ASSETS_FILE: string = join(root, "src/render/html/assets.ts");

if (import.meta.filename === process.argv[1]) writeFileSync(ASSETS_FILE, await assetsModule());
