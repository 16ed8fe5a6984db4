import type { Derivation, Ledger, Origin } from "../../model/index.js";
import { changesOf } from "../view/changes.js";
import { channelLines } from "../view/channelLines.js";
import { groundsOf } from "../view/grounds.js";
import { legible } from "../view/legible.js";
import { lostName } from "../view/lostName.js";
import { ancestorName } from "../view/names.js";
import { hang, heading, type Pen } from "./pen.js";

/** Which report repeats which, how sure that is and on what it rests; and the origins, lost ones too. */
export function lineage(pen: Pen, ledger: Ledger): readonly string[] {
  return [
    ...heading(pen, "Lineage"),
    ...ledger.origins.flatMap((origin) => originLine(pen, origin)),
    ...channelLines(ledger).flatMap(({ name, reports }) =>
      hang(pen, "  ", pen.paint.dim(`single claims through ${legible(name)}: ${reports.join(" ")}`)),
    ),
    ...ledger.derivations.flatMap((derivation) => derivationLine(pen, ledger, derivation)),
  ];
}

function originLine(pen: Pen, origin: Origin): readonly string[] {
  const name = lostName(origin);
  const shown =
    name === null ? "" : ` ${legible(name)}${origin.kind === "statement" ? "" : " (not among the reports)"}`;
  return hang(pen, "  ", `${pen.paint.bold(`origin ${legible(origin.id)}`)}${shown}: ${origin.reports.join(" ")}`);
}

function derivationLine(pen: Pen, ledger: Ledger, derivation: Derivation): readonly string[] {
  const { later, earlier, certainty, evidence } = derivation;
  const ancestor = legible(ancestorName(ledger, earlier));
  const grounds = evidence.length === 0 ? "" : `: ${groundsOf(evidence)}`;
  return [
    ...hang(pen, "  ", `${later} ← ${ancestor}  ${pen.paint.dim(`${percent(certainty)} certain${grounds}`)}`),
    ...changesOf(ledger, derivation).flatMap((line) => hang(pen, "      ", pen.paint.dim(line))),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
