import type { Derivation, Evidence, Ledger, Origin } from "../../model/index.js";
import { changesOf } from "../view/changes.js";
import { legible } from "../view/legible.js";
import { ancestorName } from "../view/names.js";
import { count } from "../view/words.js";
import { hang, heading, type Pen } from "./pen.js";

/** Which report repeats which, how sure that is and on what it rests; and the origins, lost ones too. */
export function lineage(pen: Pen, ledger: Ledger): readonly string[] {
  return [
    ...heading(pen, "Lineage"),
    ...ledger.origins.flatMap((origin) => originLine(pen, origin)),
    ...ledger.derivations.flatMap((derivation) => derivationLine(pen, ledger, derivation)),
  ];
}

function originLine(pen: Pen, { id, reports, lost }: Origin): readonly string[] {
  const name = lost === null ? "" : ` ${legible(lost)} (not among the reports)`;
  return hang(pen, "  ", `${pen.paint.bold(`origin ${legible(id)}`)}${name}: ${reports.join(" ")}`);
}

function derivationLine(pen: Pen, ledger: Ledger, derivation: Derivation): readonly string[] {
  const { later, earlier, certainty, evidence } = derivation;
  const ancestor = legible(ancestorName(ledger, earlier));
  const grounds = groundsOf(evidence);
  return [
    ...hang(pen, "  ", `${later} ← ${ancestor}  ${pen.paint.dim(`${percent(certainty)} certain${grounds}`)}`),
    ...changesOf(ledger, derivation).flatMap((line) => hang(pen, "      ", pen.paint.dim(line))),
  ];
}

function groundsOf(evidence: readonly Evidence[]): string {
  const kinds = [...new Set(evidence.map(({ kind }) => kind))];
  const counted = kinds.map((kind) => count(evidence.filter((piece) => piece.kind === kind).length, kind));
  return counted.length === 0 ? "" : `: ${counted.join(", ")}`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
