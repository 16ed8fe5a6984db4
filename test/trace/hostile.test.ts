import { expect, it } from "vitest";
import { speaksOfItself } from "../../src/trace/ownNames.js";
import { processorTime } from "../processorTime.js";

it("an address of nothing but digits is read at once", () => {
  const citation = { outlet: "KQZW", kind: "report" };
  const own = [`www.${"1".repeat(40)}x.com`];
  expect(processorTime(() => speaksOfItself(citation as never, [], own, new Map()))).toBeLessThan(1000);
});
