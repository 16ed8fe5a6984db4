import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { articles } from "./texts.js";

/** Runs one task and prints `{"ms", "mb"}`: wall time and peak resident memory of a process that does only that. */
const main = join(import.meta.dirname, "../dist/cli/main.js");
const what = process.argv[2];
console.log(
  JSON.stringify(
    what === "annotate" ? annotateAll() : command(what === "help" ? ["--help"] : ["compare", "examples/ferry-fire"]),
  ),
);

/** Without the runner that reads TypeScript, whose 80 MB are no part of what is shipped. */
function annotateAll(): { ms: number; mb: number } {
  const library = pathToFileURL(join(import.meta.dirname, "../dist/index.js")).href;
  const task = `import { readFileSync } from "node:fs";
    import { annotateAll, extract } from ${JSON.stringify(library)};
    const pages = JSON.parse(readFileSync(0, "utf8"));
    const start = performance.now();
    for (let i = 0; i < pages.length; i += 10) annotateAll(pages.slice(i, i + 10).flatMap((page) => extract(page).reports));
    const ms = Math.round(performance.now() - start);
    console.log(JSON.stringify({ ms, mb: Math.round(process.resourceUsage().maxRSS / 1024) }));`;
  const input = JSON.stringify(articles().pages);
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", task], { encoding: "utf8", input });
  return JSON.parse(stdout) as { ms: number; mb: number };
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
