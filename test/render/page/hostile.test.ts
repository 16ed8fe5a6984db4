import { describe, expect, it } from "vitest";
import { compare } from "../../../src/pipeline.js";
import { renderHtml } from "../../../src/render/html/index.js";
import { readFolder } from "../../stories/folder.js";
import { poisoned, poisonedWords } from "../hostile.js";
import { hostileFolder } from "../hostileFiles.js";
import { CHROMIUM, open } from "./chromium.js";

describe.skipIf(CHROMIUM === null)("a hostile report", () => {
  it.each([
    ["in every field", async () => poisoned()],
    ["in every field and word", async () => poisonedWords()],
    ["in files of every format", async () => compare(await readFolder(hostileFolder()))],
  ])("runs nothing, loads nothing, styles nothing: %s", async (_name, editionOf) => {
    const { page, asked, errors } = await open(renderHtml(await editionOf(), { version: "0" }));
    for (const summary of await page.$$("summary"))
      await summary.evaluate((element) => element.parentElement?.setAttribute("open", ""));
    await page.keyboard.press("j");
    await page.click(".masthead summary");
    for (const click of [".line summary >> nth=0", "[data-theme-switch]"]) await page.click(click);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(await page.$$("img, iframe, object, embed, form:not([method=dialog]), base, link")).toHaveLength(0);
    expect(await page.$$eval("script, style", (all) => all.length)).toBe(4);
    const attributes = await page.$$eval("*", (all) => all.flatMap((e) => e.getAttributeNames()));
    expect(attributes.filter((name) => name.startsWith("on") || name === "style" || name === "srcdoc")).toEqual([]);
    const schemes = await page.$$eval("a[href]", (all) =>
      all.map((a) => (a.getAttribute("href") ?? "").replace(/^#.*/, "#")),
    );
    expect(new Set(schemes)).toEqual(new Set(["#"]));
    expect(await page.isVisible("#e1")).toBe(true);
    expect(await page.content()).not.toMatch(/[\u202d\u202e]|(?![\n\t])\p{Cc}/u);
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it("would be told of a script that ran", async () => {
    const { page, errors } = await open(renderHtml(poisoned(), { version: "0" }));
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = 1";
      document.body.append(script);
    });
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(errors.join()).toContain("Content Security Policy");
  });
});
