import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { align } from "../../src/align/index.js";
import { toStory } from "../../src/cluster/index.js";
import type { AnnotatedReport, Derivation, Stemma, Story } from "../../src/model/index.js";
import { trace } from "../../src/trace/index.js";
import { sameOutlet } from "../../src/trace/sameOutlet.js";
import { readLines } from "../lines.js";
import { linkCertainty } from "../linkCertainty.js";
import type { Scorer } from "../metric.js";
import { readArticle } from "../readArticle.js";
import type { Article } from "../reportOf.js";
import { containment, jaccard, type Link, scoreLinks } from "../scoreLinks.js";

/** Groups of reports that draw on one another or on one lost report; pairs of which a reader can't be sure; lost outlets with who came through them. */
interface Label {
  readonly story: string;
  readonly akin: readonly (readonly string[])[];
  readonly unsure: readonly (readonly [string, string])[];
  readonly lost: Readonly<Record<string, readonly string[]>>;
}

const STORIES = "../../../shared/stories";

/** Lineage of real stories, labelled by hand: which reports are akin. Pairs of one newsroom are left out: nobody doubts them. */
export const score: Scorer = () => {
  const labels = readLines<Label>(join(import.meta.dirname, "../labels/lineage.jsonl"));
  const found = labels.flatMap((label) => {
    const folder = join(import.meta.dirname, STORIES, label.story);
    return existsSync(folder) ? [judge(label, toStory(readFolder(folder)))] : [];
  });
  const lost = found.flatMap(({ named }) => named);
  return [
    ...scoreLinks(found.flatMap(({ links }) => links)),
    { name: "lost outlets named: recall", value: (100 * lost.filter(Boolean).length) / Math.max(1, lost.length) },
  ];
};

function judge(label: Label, story: Story): { readonly links: readonly Link[]; readonly named: readonly boolean[] } {
  const stemma = trace(story, align(story));
  const { origins } = stemma;
  const derivations = withNewsrooms(stemma);
  const unsure = new Set(label.unsure.map(([a, b]) => key(a, b)));
  const akin = new Set(label.akin.flatMap((group) => group.flatMap((a) => group.map((b) => key(a, b)))));
  const links = story.reports.flatMap((a, i) =>
    story.reports.slice(0, i).flatMap((b) => {
      const [x, y] = [a.report, b.report];
      const oneNewsroom = x.publisher !== null && y.publisher !== null && sameOutlet(x.publisher, y.publisher);
      if (oneNewsroom || unsure.has(key(x.id, y.id))) return [];
      return {
        akin: akin.has(key(x.id, y.id)),
        certainty: linkCertainty(derivations, a.sigil, b.sigil),
        containment: containment(x.text, y.text),
        titles: jaccard(x.title ?? "", y.title ?? ""),
      };
    }),
  );
  const named = Object.keys(label.lost).map((outlet) =>
    origins.some((origin) => origin.lost !== null && sameOutlet(origin.lost, outlet)),
  );
  return { links, named };
}

/** A report may derive from an earlier one, not at hand, of an outlet that has others here: those come from it too. */
function withNewsrooms({ derivations, origins }: Stemma): readonly Derivation[] {
  const derived = new Set(derivations.map(({ later }) => later));
  const own = origins
    .filter(({ id, lost }) => lost === null && derivations.some(({ earlier }) => earlier === id))
    .flatMap(({ id, reports }) =>
      reports
        .filter((later) => !derived.has(later))
        .map((later) => ({ later, earlier: id, certainty: 1, evidence: [], added: [], leftOut: [] })),
    );
  return [...derivations, ...own];
}

function readFolder(folder: string): readonly AnnotatedReport[] {
  const lines = join(folder, "reports.jsonl");
  if (existsSync(lines))
    return readLines<Article & { published: string }>(lines).flatMap((article) =>
      readArticle({ ...article, date: article.published }),
    );
  const listed = JSON.parse(readFileSync(join(folder, "reports.json"), "utf8")) as {
    file: string;
    published: string;
  }[];
  return listed.flatMap(({ file, published }) =>
    readArticle({ id: file, text: readFileSync(join(folder, file), "utf8"), date: published }),
  );
}

const key = (a: string, b: string): string => [a, b].sort().join(" ");
