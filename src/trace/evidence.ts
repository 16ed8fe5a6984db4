import type { Evidence, Quoted, Span, Witness } from "../model/index.js";
import type { Findings } from "./lineage.js";
import type { Parent } from "./parent.js";
import { isMostlyQuoted } from "./quoted.js";
import type { Match } from "./resemblance.js";

/** So many reworded sentences and citations are shown; the rest is the same again. */
const SHOWN = 5;
/** From this many words on, a run in common is a detail that doesn't come twice by chance. */
const DETAIL_WORDS = 10;
/** Fewer sentences in one order prove nothing. */
const LEAST_IN_ORDER = 3;

/** Why a report is held to come from its parent, each reason with its words; never empty, but where people decided against the texts. */
export function evidenceOf(parent: Parent, findings: Findings): readonly Evidence[] {
  const { child, of, resemblance, sibling } = parent;
  const citations = citationsIn(parent, findings);
  const other = "report" in of ? of.report : sibling;
  if (resemblance === null || other === null) return citations;
  const pair = (kind: Evidence["kind"], { a, b }: Match): Evidence => ({
    kind,
    later: quote(findings.reports[child]!, findings.bodies[child]!.passages[a]!),
    earlier: quote(findings.reports[other]!, findings.bodies[other]!.passages[b]!),
  });
  const isQuoted = ({ a }: Match) => isMostlyQuoted(findings.bodies[child]!, findings.bodies[child]!.passages[a]!);
  const best = resemblance.matches.toSorted((x, y) => y.score - x.score || x.a - y.a).slice(0, SHOWN);
  const ordered =
    resemblance.inOrder.length < LEAST_IN_ORDER ? [] : [resemblance.inOrder[0]!, resemblance.inOrder.at(-1)!];
  const texts = [
    ...best.map((match) => pair(isQuoted(match) ? "quotation" : "rewording", match)),
    ...ordered.map((match) => pair("order", match)),
    ...details(findings, child, other, resemblance.run, DETAIL_WORDS),
  ];
  const proved = texts.length + citations.length > 0;
  return proved ? [...citations, ...texts] : details(findings, child, other, resemblance.run, 1); // many short runs: the longest stands for them
}

/** Where the credit is given, and, where the parent's text is at hand, what the citing sentence repeats of it. */
function citationsIn({ child, of, credit, resemblance }: Parent, { reports, bodies }: Findings): readonly Evidence[] {
  const later = reports[child]!;
  return (credit?.citations ?? []).slice(0, SHOWN).map(({ start, end, sentence }) => {
    const passage = sentence === null ? -1 : bodies[child]!.passages.findIndex((one) => one.sentence === sentence);
    const match = "report" in of ? resemblance?.matches.find(({ a }) => a === passage) : undefined;
    return {
      kind: "citation" as const,
      later: quote(later, sentence === null ? { start, end } : later.sentences[sentence]!),
      earlier:
        match === undefined || !("report" in of)
          ? null
          : quote(reports[of.report]!, bodies[of.report]!.passages[match.b]!),
    };
  });
}

function details(
  findings: Findings,
  child: number,
  other: number,
  run: { a: number; b: number; words: number },
  least: number,
): readonly Evidence[] {
  if (run.words < least) return [];
  const span = (report: number, from: number): Quoted => {
    const { starts, ends } = findings.bodies[report]!;
    return quote(findings.reports[report]!, { start: starts[from]!, end: ends[from + run.words - 1]! });
  };
  return [{ kind: "detail", later: span(child, run.a), earlier: span(other, run.b) }];
}

/** A span with its words. */
export function quote({ sigil, report }: Witness, { start, end }: Span): Quoted {
  return { report: sigil, start, end, exact: report.text.slice(start, end) };
}
