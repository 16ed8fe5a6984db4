import type { Finding } from "./conflicts/rule.js";
import type { Fact } from "./fact.js";

/** A report that corrects itself ("an earlier version said 12") has the last word over those that still have what it takes back. */
export function withCorrection(a: Fact, b: Fact, finding: Finding): Finding {
  if (finding.grade === "variant") return finding; // both can hold: there is nothing to take back
  const later = takesBack(a, finding, b) ? "a" : takesBack(b, finding, a) ? "b" : null;
  if (later === null) return finding;
  const { sigil } = (later === "a" ? a : b).witness;
  return { ...finding, later, text: `${finding.text} ${sigil} has corrected what it said before.` };
}

/** The correction names the words in which the other report differs. */
function takesBack({ witness }: Fact, { evidence }: Finding, other: Fact): boolean {
  const old = evidence.find(({ report }) => report === other.witness.sigil)?.exact.toLowerCase();
  if (old === undefined) return false;
  return witness.report.furniture.some(
    ({ kind, start, end }) =>
      kind === "correction" && witness.report.text.slice(start, end).toLowerCase().includes(old),
  );
}
