import type { Holder, LedgerEntry, Reading, Stemma } from "../model/index.js";
import { tellAgreement } from "./agreement.js";
import { tellHolders } from "./holders.js";
import { list } from "./list.js";
import { nameOrigin } from "./nameOrigin.js";
import type { Difference, ReadingFacts } from "./readings.js";

/** How an entry stands, and why, in one sentence. */
export function standingOf(
  facts: readonly ReadingFacts[],
  readings: readonly Reading[],
  differences: readonly Difference[],
  holders: readonly Holder[],
  stemma: Stemma,
): Pick<LedgerEntry, "standing" | "why"> {
  const all = differences.filter(
    ({ finding }) => finding.grade === "hard" || finding.later !== null || finding.apart === true,
  );
  const by = overtakersIn(all);
  const hard = all.filter((difference) => !isSettled(difference, by));
  const reason = hard.find(({ finding }) => finding.later === null) ?? hard[0];
  if (reason !== undefined) {
    const standing = hard.every(({ finding }) => finding.later !== null) ? "superseded" : "conflict";
    return {
      standing,
      why: { rule: standing, text: tell(standing, reason, readings), evidence: reason.tell().evidence },
    };
  }
  const reports = new Set(readings.flatMap((reading) => reading.reports));
  const origins = new Set(readings.flatMap((reading) => reading.origins));
  const standing = reports.size === 1 ? "single" : origins.size > 1 ? "agreed" : "repeated";
  const evidence = facts.flatMap((reading) =>
    reading.slice(0, 1).map(({ claim: { report, start, end, exact } }) => ({ report, start, end, exact })),
  );
  return {
    standing,
    why: {
      rule: standing,
      text:
        agree(
          standing,
          readings,
          [...origins].map((id) => nameOrigin(id, stemma)),
          differences,
        ) +
        tellAgreement(facts[0] ?? []) +
        (standing === "agreed" ? tellHolders(holders, [...reports].sort()) : ""),
      evidence,
    },
  };
}

/** The readings by which each reading is overtaken. */
function overtakersIn(all: readonly Difference[]): ReadonlyMap<number, ReadonlySet<number>> {
  const by = new Map<number, Set<number>>();
  for (const { left, right, finding } of all) {
    if (finding.later === null) continue;
    const [old, now] = finding.later === "a" ? [right, left] : [left, right];
    by.set(old, (by.get(old) ?? new Set()).add(now));
  }
  return by;
}

/** Two forecasts that differ are settled by a third reading that has overtaken both. */
const isSettled = ({ left, right, finding }: Difference, by: ReadonlyMap<number, ReadonlySet<number>>): boolean =>
  finding.later === null && [...(by.get(left) ?? [])].some((reading) => by.get(right)?.has(reading));

function tell(
  standing: "superseded" | "conflict",
  { finding, left, right, tell: inWords }: Difference,
  readings: readonly Reading[],
): string {
  const { text } = inWords();
  if (standing === "conflict") return text;
  const rises = finding.rises === undefined ? "" : `The ${finding.rises} rises: `;
  const old = finding.later === "a" ? right : left;
  const [still, now] = [readings[old], readings[old === left ? right : left]];
  return `${rises}${text} The report of ${list(now?.reports ?? [])} is the later; ${list(still?.reports ?? [])} still ${still?.reports.length === 1 ? "carries" : "carry"} the old value.`;
}

function agree(
  standing: "single" | "agreed" | "repeated",
  readings: readonly Reading[],
  origins: readonly string[],
  differences: readonly Difference[],
): string {
  const reports = [...new Set(readings.flatMap((reading) => reading.reports))].sort();
  const all = list(reports);
  if (standing === "single") return `Only ${all} has it.`;
  const soft = differences.find(({ finding }) => finding.grade === "soft") ?? differences[0];
  const but = soft === undefined ? "" : ` ${soft.tell().text}`;
  if (standing === "repeated")
    return `${reports.length} reports (${all}) have it, all from one origin${origins[0]}.${but}`;
  return `${reports.length} reports (${all}) from ${origins.length} origins have it.${but}`;
}
