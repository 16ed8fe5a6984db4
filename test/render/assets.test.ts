import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ASSETS_FILE, assetsModule } from "../../scripts/assets.js";

it("carries the script and style that the sources build to (npm run assets)", async () => {
  const fresh = readFileSync(ASSETS_FILE, "utf8") === (await assetsModule()); // compared here: the difference would fill pages
  expect(fresh).toBe(true);
});
