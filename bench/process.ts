import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { library } from "./built.js";
import { articles } from "./texts.js";

/** Runs one task and prints `{"ms", "mb"}`: wall time and peak resident memory of a process that does only that. */
const { annotate, extract } = library;
const main = join(import.meta.dirname, "../dist/cli/main.js");
const what = process.argv[2];
console.log(
  JSON.stringify(
    what === "annotate" ? annotateAll() : command(what === "help" ? ["--help"] : ["compare", "examples/ferry-fire"]),
  ),
);

function annotateAll(): { ms: number; mb: number } {
  const start = performance.now();
  for (const page of articles().pages) extract(page).reports.map(annotate);
  return { ms: Math.round(performance.now() - start), mb: Math.round(process.resourceUsage().maxRSS / 1024) };
}

function command(args: readonly string[]): { ms: number; mb: number } {
  const probe = `process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))`;
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(probe)}`, main, ...args],
    { encoding: "utf8" },
  );
  return { ms: Math.round(performance.now() - start), mb: Math.round(Number(stderr.split("\n").at(-1)) / 1024) };
}
