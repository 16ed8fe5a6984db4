import { join } from "node:path";
import { align } from "../../src/align/index.js";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { trace } from "../../src/trace/index.js";
import { readLines } from "../lines.js";
import { linkCertainty } from "../linkCertainty.js";
import type { Scorer } from "../metric.js";
import { reportOf } from "../reportOf.js";
import { containment, scoreLinks } from "../scoreLinks.js";

interface Answer {
  readonly id: string;
  readonly source_doc: string;
  readonly reuse: boolean;
  readonly text: string;
  readonly original: string;
}

/** Whether an answer reuses its original: each with its original is a story of two reports, the original published first. */
export const score: Scorer = (directory) =>
  scoreLinks(
    readLines<Answer>(join(directory, "dev.jsonl")).map(({ id, source_doc, reuse, text, original }) => {
      const story = toStory([
        annotate(reportOf({ id: source_doc, text: original, date: "2000-01-01" })),
        annotate(reportOf({ id, text, date: "2000-01-02" })),
      ]);
      const { derivations } = trace(story, align(story));
      return {
        akin: reuse,
        certainty: linkCertainty(derivations, "A", "B"),
        containment: containment(text, original),
        titles: 0,
      };
    }),
  );
