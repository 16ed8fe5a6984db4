import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Metric, Scorer } from "./metric.js";
import { writeRates } from "./rates.js";

const here = import.meta.dirname;
const usual = join(here, "../../shared/eval");
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
    data: { type: "string", default: usual },
    update: { type: "boolean", default: false },
  },
});

/** The baseline and the page speak of the usual corpora; other parts are measured and printed only. */
const isUsual = resolve(options.data) === resolve(usual);
const isWhole = isUsual && options.set === undefined;

const { scored, broken } = await scoreAll(options.set, options.data);
console.log(table(scored));
const fallen = isUsual ? [...compareWithBaseline(scored, isWhole), ...broken] : broken;
if (isWhole) writeAccuracy(scored);
if (options.update && isUsual) raiseBaseline(scored);
for (const line of fallen) console.error(line);
console.log(`${Math.max(0, held(scored).length - fallen.length)} passed, ${fallen.length} failed`);
process.exitCode = fallen.length > 0 ? 1 : 0;

async function scoreAll(
  only: readonly string[] | undefined,
  data: string,
): Promise<{ scored: readonly Scored[]; broken: readonly string[] }> {
  const names = readdirSync(join(here, "sets")).map((file) => file.replace(/\.ts$/, ""));
  const chosen = new Set(only?.map((name) => nameOf(name, names)));
  const scored: Scored[] = [];
  const broken: string[] = [];
  for (const set of names.filter((name) => only === undefined || chosen.has(name)).sort()) {
    const { score } = (await import(join(here, "sets", `${set}.ts`))) as { score: Scorer };
    const directory = join(data, set);
    if (needsCorpus(set) && !existsSync(directory)) console.error(`${set}: not in ${data}, left out.`);
    else
      try {
        scored.push({ set, metrics: await score(directory) });
      } catch (error) {
        broken.push(`${set} could not be scored: ${(error as Error).message}`);
      }
    console.error(`${set}: done`);
  }
  return { scored, broken };
}

/** A set by its name, with or without the mark of those that are ours: `distortion` is `own_distortion`. */
function nameOf(given: string, names: readonly string[]): string {
  const name = [given, `own_${given}`].find((one) => names.includes(one));
  if (name !== undefined) return name;
  console.error(`There is no set "${given}"; there are ${names.join(", ")}.`);
  process.exit(2);
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

function readBaseline(): Record<string, number> {
  return existsSync(baselinePath) ? (JSON.parse(readFileSync(baselinePath, "utf8")) as Record<string, number>) : {};
}

/** Figures below the baseline and, of a whole run, those of the baseline that nothing measures any more. */
function compareWithBaseline(all: readonly Scored[], whole: boolean): readonly string[] {
  const baseline = readBaseline();
  const reached = new Map(held(all));
  const lost = Object.keys(baseline).filter((key) => whole && !reached.has(key));
  return [
    ...[...reached]
      .filter(([key, value]) => value < (baseline[key] ?? 0))
      .map(([key, value]) => `${key} fell to ${value} from ${baseline[key]}.`),
    ...lost.map((key) => `${key} is no longer measured.`),
  ];
}

function raiseBaseline(all: readonly Scored[]): void {
  const baseline = isWhole ? {} : readBaseline();
  const before = readBaseline();
  for (const [key, value] of held(all)) baseline[key] = Math.max(value, before[key] ?? 0);
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
