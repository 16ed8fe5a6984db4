import { expect, test } from "vitest";
import * as api from "../src/index.js";

test("the public API is what it says it is", () => {
  expect(Object.keys(api).sort()).toEqual([
    "align",
    "annotate",
    "annotateAll",
    "cluster",
    "collate",
    "compare",
    "extract",
    "renderCsv",
    "renderHtml",
    "renderJson",
    "renderMarkdown",
    "renderTerminal",
    "tell",
    "trace",
  ]);
});
