import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ASSETS_FILE, assetsModule } from "../../scripts/assets.js";

it("carries the script and style that the sources build to (npm run assets)", async () => {
  expect(readFileSync(ASSETS_FILE, "utf8")).toBe(await assetsModule());
});
