import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Metric, Scorer } from "./metric.js";
import { writeRates } from "./rates.js";

const here = import.meta.dirname;
const baselinePath = join(here, "baseline.json");
const accuracyPath = join(here, "../docs/accuracy.md");
const [START, END] = ["<!-- figures -->", "<!-- /figures -->"];

interface Scored {
  readonly set: string;
  readonly metrics: readonly Metric[];
}

const { values: options } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    data: { type: "string", default: join(here, "../../shared/eval") },
    update: { type: "boolean", default: false },
  },
});

const scored = await scoreAll(options.set, options.data);
console.log(table(scored));
const fallen = compareWithBaseline(scored);
if (options.set === undefined && options.data.endsWith("shared/eval")) writeAccuracy(scored);
if (options.update) raiseBaseline(scored);
for (const line of fallen) console.error(line);
console.log(`${countFigures(scored) - fallen.length} passed, ${fallen.length} failed`);
process.exitCode = fallen.length > 0 ? 1 : 0;

async function scoreAll(only: readonly string[] | undefined, data: string): Promise<readonly Scored[]> {
  const names = readdirSync(join(here, "sets")).map((file) => file.replace(/\.ts$/, ""));
  for (const name of only ?? [])
    if (!names.includes(name)) throw new Error(`There is no set "${name}"; there are ${names.join(", ")}.`);
  const scored: Scored[] = [];
  for (const set of names.filter((name) => only === undefined || only.includes(name)).sort()) {
    const { score } = (await import(join(here, "sets", `${set}.ts`))) as { score: Scorer };
    const directory = join(data, set);
    if (needsCorpus(set) && !existsSync(directory)) console.error(`${set}: not in ${data}, left out.`);
    else scored.push({ set, metrics: await score(directory) });
    console.error(`${set}: done`);
  }
  return scored;
}

/** Sets that measure on the stories or on labels of our own have no folder among the corpora. */
function needsCorpus(set: string): boolean {
  return !set.startsWith("own_");
}

function table(all: readonly Scored[]): string {
  const rows = all.flatMap(({ set, metrics }) =>
    metrics.map(
      ({ name, value, peers, yardstick }) =>
        `| ${set} | ${yardstick ? `*${name}*` : name} | ${value.toFixed(1)} | ${peers ?? ""} |`,
    ),
  );
  return ["| set | figure | reached | best figures known |", "|---|---|--:|---|", ...rows].join("\n");
}

function held(all: readonly Scored[]): readonly (readonly [string, number])[] {
  return all.flatMap(({ set, metrics }) =>
    metrics
      .filter(({ yardstick }) => !yardstick)
      .map(({ name, value }) => [`${set}: ${name}`, Math.round(value * 10) / 10] as const),
  );
}

function countFigures(all: readonly Scored[]): number {
  return held(all).length;
}

function readBaseline(): Record<string, number> {
  return existsSync(baselinePath) ? (JSON.parse(readFileSync(baselinePath, "utf8")) as Record<string, number>) : {};
}

function compareWithBaseline(all: readonly Scored[]): readonly string[] {
  const baseline = readBaseline();
  return held(all)
    .filter(([key, value]) => value < (baseline[key] ?? 0))
    .map(([key, value]) => `${key} fell to ${value} from ${baseline[key]}.`);
}

function raiseBaseline(all: readonly Scored[]): void {
  const baseline = readBaseline();
  for (const [key, value] of held(all)) baseline[key] = Math.max(value, baseline[key] ?? 0);
  const sorted = Object.fromEntries(Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(baselinePath, `${JSON.stringify(sorted, null, 2)}\n`);
  writeRates(sorted);
}

function writeAccuracy(all: readonly Scored[]): void {
  if (!existsSync(accuracyPath)) return;
  const page = readFileSync(accuracyPath, "utf8");
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after !== undefined) writeFileSync(accuracyPath, `${before}${START}\n${table(all)}\n${END}${after}`);
}
