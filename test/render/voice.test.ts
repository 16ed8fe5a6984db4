import { describe, expect, it } from "vitest";
import { compare, renderMarkdown } from "../../src/index.js";
import type { Ledger } from "../../src/model/index.js";
import { renderTerminal } from "../../src/render/index.js";
import { ledgerLines } from "../../src/render/view/ledgerLines.js";
import { voices } from "../../src/render/view/voice.js";
import { pageOf } from "../collate/pageOf.js";

const FIRE = "A fire destroyed the old Sund ferry terminal on Tuesday night, and forty families lost their homes.";

const editionOf = (...bodies: readonly string[]) => compare(bodies.map((body, i) => pageOf(`${FIRE} ${body}`, i)));

/** Who is told beside the line that holds some words, and whether it is quoted. */
function voiceOf(words: string, ...bodies: readonly string[]): string {
  const ledger = editionOf(...bodies).stories[0] as Ledger;
  const lines = ledgerLines(ledger, "nearly");
  const entry = ledger.entries.find(({ id }) => lines.get(id)?.words.includes(words));
  const voice = entry && voices(ledger)(lines.get(entry.id) ?? null, entry.readings);
  if (entry === undefined) return "no entry";
  return voice ? `${voice.verbatim ? "“…”" : "…"} ${voice.name}` : "";
}

describe("whose words a line is", () => {
  const PUMPS = "the pumps had failed twice that night";

  it.each([
    [
      "a quotation",
      "We never saw any smoke",
      [`"We never saw any smoke," said harbour master Ida Falk.`],
      "“…” Ida Falk",
    ],
    [
      "a later sentence of one",
      "Nobody warned the crew",
      [`“The pumps failed. Nobody warned the crew,” Ida Falk said.`],
      "“…” Ida Falk",
    ],
    [
      "what somebody says in all reports",
      "pumps had failed",
      [`Ida Falk said ${PUMPS}.`, `Ida Falk said ${PUMPS}.`],
      "… Ida Falk",
    ],
    [
      "what a report says by itself too",
      "umps had failed",
      [`Ida Falk said ${PUMPS}.`, "The pumps had failed twice that night."],
      "",
    ],
    ["what is nobody's", "destroyed the old Sund", ["The road was closed."], ""],
  ])("%s", (_, words, bodies, expected) => expect(voiceOf(words, ...bodies)).toBe(expected));

  it("stands behind the words in the terminal and in Markdown", () => {
    const said = `"We never saw any smoke," said harbour master Ida Falk.`;
    const edition = editionOf(said, said);
    expect(renderTerminal(edition, { width: 120, color: false })).toContain("“We never saw any smoke” — Ida Falk");
    expect(renderMarkdown(edition)).toMatch(/“We never saw any smoke”(?:\[\^\w+\])+ — Ida Falk \(A, B/);
  });
});
