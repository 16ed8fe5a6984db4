import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../src/input/frontMatter.js";

describe("front matter", () => {
  it("is taken off, and the rest is kept to the last character", async () => {
    const body =
      "---\npublished: 2026-03-13\npublisher: Harbour Post\nauthor: [A. Brandt, L. Moe]\n---\n\nBridge closed \n";
    expect(await splitFrontMatter(body)).toEqual({
      text: "\nBridge closed \n",
      metadata: { published: "2026-03-13", publisher: "Harbour Post", byline: "A. Brandt, L. Moe" },
    });
  });

  it.each([
    ["date", "---\ndate: 2026-03-13T09:40:00Z\n---\nx", { published: "2026-03-13T09:40:00Z" }],
    ["Windows line ends", "---\r\ntitle: One\r\n---\r\nx", { title: "One" }],
    ["closed by dots", "---\ntitle: One\n...\nx", { title: "One" }],
    [
      "several names of one thing",
      "---\nlink: https://a.example/1\nlang: en\n---\nx",
      { url: "https://a.example/1", language: "en" },
    ],
    ["what isn't text", "---\ntitle: {a: b}\nurl:\n---\nx", {}],
  ])("%s", async (_, body, metadata) => {
    expect(await splitFrontMatter(body)).toEqual({ text: "x", metadata });
  });

  it.each([
    ["a rule", "---\n\nThe bridge was closed.\n\n---\nMore."],
    ["no end", "---\ntitle: One\nThe bridge was closed."],
    ["a list", "---\n- one\n- two\n---\nx"],
    ["broken YAML", "---\ntitle: [one\n---\nx"],
    ["aliases", "---\na: &a [1]\nb: *a\n---\nx"],
    ["further down", "x\n---\ntitle: One\n---\n"],
  ])("is none and stays text: %s", async (_, body) => {
    expect(await splitFrontMatter(body)).toEqual({ text: body, metadata: {} });
  });
});
