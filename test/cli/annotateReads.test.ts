import { expect, test } from "vitest";
import { annotateReads } from "../../src/cli/annotateReads.js";
import type { Read } from "../../src/cli/readReports.js";
import { extract } from "../../src/extract/index.js";
import { CHESS, FIRE, FIRE_TOO } from "./reports.js";

const reads = [FIRE, FIRE_TOO, CHESS].flatMap((body, i): readonly Read[] =>
  extract({ input: `${i}`, format: "text", body, given: {}, retrieved: null }).reports.map((report) => ({ report })),
);
const failure = { input: "oops", error: "This is no report." };

async function* comes(all: readonly Read[], before: () => Promise<void> = async () => {}): AsyncGenerator<Read> {
  for (const one of all) {
    await before();
    yield one;
  }
}

async function idsOf(all: AsyncIterable<Read>, then: () => void = () => {}): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const one of annotateReads(all)) {
    ids.push("error" in one ? one.error : one.report.input);
    then();
  }
  return ids;
}

test("reports and failures come out in the order in which they went in", async () => {
  const many = Array.from({ length: 12 }, () => [...reads, failure]).flat();
  expect(await idsOf(comes(many))).toEqual(many.map((one) => ("error" in one ? one.error : one.report.input)));
});

test("a report isn't kept back for one that comes only after it was printed", async () => {
  let printed = () => {};
  let isFirst = true;
  const wait = () => {
    if (!isFirst) return new Promise<void>((resolve) => (printed = resolve));
    isFirst = false;
    return Promise.resolve();
  };
  expect(await idsOf(comes(reads, wait), () => printed())).toEqual(["0", "1", "2"]);
});

test("what breaks the reading is thrown behind what was read before", async () => {
  const ids: string[] = [];
  const broken = async function* (): AsyncGenerator<Read> {
    yield* reads;
    throw new Error("no more");
  };
  const all = (async () => {
    for await (const one of annotateReads(broken())) ids.push("error" in one ? one.error : one.report.input);
  })();
  await expect(all).rejects.toThrow("no more");
  expect(ids).toEqual(["0", "1", "2"]);
});
