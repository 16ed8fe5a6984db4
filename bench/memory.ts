import { writeSync } from "node:fs";
import { articles } from "./texts.js";

/**
 * Memory of one annotator, in a process of its own (`node --expose-gc`), in MB: what its module with its tables and all they need
 * take once loaded, and the peak of a process that reads every article with it and those before it, keeping nothing.
 */
const STEPS = [
  "tokens",
  "entities",
  "quantities",
  "timexes",
  "syntax/tree",
  "attributions",
  "speakers",
  "claims",
] as const;
type Step = (typeof STEPS)[number];
const last = process.argv[2] as Step;

const held = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const before = held();
const module = async (step: Step): Promise<Record<string, (draft: unknown) => unknown>> =>
  await import(`../dist/annotate/${step}.js`);
await module(last);
const loaded = held() - before;

const { extract } = await import("../dist/extract/index.js" as string);
const named = {
  tokens: "tokenise",
  entities: "findEntities",
  quantities: "findQuantities",
  timexes: "findTimexes",
  "syntax/tree": "treeOf",
  attributions: "findAttributions",
  speakers: "resolveSpeakers",
  claims: "cutClaims",
} as const;
/** What a step leaves for those after it. */
const left = (step: Step, result: unknown): object =>
  step === "quantities" || step === "timexes" || step === "attributions"
    ? { [step]: result }
    : step === "syntax/tree"
      ? {}
      : (result as object);

for (const page of articles().pages)
  for (const report of extract(page).reports) {
    let draft: object = { report };
    for (const step of STEPS.slice(0, STEPS.indexOf(last) + 1)) {
      const run = (await module(step))[named[step]] as (draft: unknown) => unknown;
      draft = { ...draft, ...left(step, run(step === "tokens" ? report : draft)) };
    }
  }
const mb = (bytes: number): number => Math.round(bytes / 2 ** 20);
writeSync(1, JSON.stringify({ loaded: mb(loaded), peak: Math.round(process.resourceUsage().maxRSS / 1024) }));
