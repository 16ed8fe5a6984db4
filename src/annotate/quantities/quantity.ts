import type { Modifier, Quantity, Sentence, Span } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { ageBefore, readAge } from "./age.js";
import { changeAfter, changeBefore } from "./change.js";
import { type Conversion, readConversion } from "./conversion.js";
import { type Counted, readCounted } from "./counted.js";
import { isExcluded } from "./excluded.js";
import type { Figure } from "./figure.js";
import { inheritedUnit, unitOfWhole } from "./inherited.js";
import { measuredBy } from "./measured.js";
import { modifierAfter, modifierBefore } from "./modifier.js";
import { type Extent, readExtent } from "./range.js";
import { relationOf } from "./relation.js";
import { readShare } from "./share.js";
import { tallied } from "./tallied.js";
import { readRate, type UnitAt } from "./unit.js";

/** What became of a figure, and where reading goes on. */
export interface Read {
  readonly end: number;
  readonly quantity: Quantity | null;
}

/** The quantity that a figure begins, with its modifier, its unit or what it counts, and its conversion; null when it is none. */
export function readQuantity(draft: Draft, sentence: Sentence, figure: Figure, before: readonly Quantity[]): Read {
  const { text } = draft.report;
  const verb = changeBefore(draft, sentence, figure) ?? changeAfter(text, figure.start, before.at(-1));
  const share = readShare(text, figure);
  const extent = share ?? readExtent(text, figure, verb !== null);
  const found = extent.unit === null ? readCounted(text, draft.tokens, extent.end, sentence.end, extent.max) : null;
  const counted = found ?? tallied(text, sentence.start, extent);
  const age = readAge(text, extent) ?? (counted === null ? ageBefore(text, extent) : null);
  if (age === null && isExcluded(text, sentence.start, extent, counted))
    return { end: extent.first.end, quantity: null };
  const fold = FOLD.exec(text.slice(extent.end, extent.end + 6));
  if (age === null && fold === null && !isQuantity(text, extent, counted)) return { end: extent.end, quantity: null };
  return assemble(
    draft,
    sentence,
    { extent, counted: age === null ? counted : null, age, verb, fold: fold !== null },
    before,
  );
}

/** "crashed ten minutes later" is no fall. */
const AMOUNTS_OF_TIME: ReadonlySet<string> = new Set(["s", "min", "h", "day", "week", "month", "year", "decade", "1"]);

/** "sixfold", "a 10-fold rise". */
const FOLD = /^[ -]?fold(?![a-z])/i;

/** "Shares rose 2 per cent to $30": what the figure before measures, where only that figure's unit stands nearer. */
const beyond = (of: Span | null, last: Quantity | undefined): Span | null =>
  of !== null && last !== undefined && of.start >= last.start && of.end <= last.end ? last.of : of;

interface Parts {
  readonly extent: Extent;
  readonly counted: Counted | null;
  readonly age: UnitAt | null;
  readonly verb: "up" | "down" | null;
  readonly fold: boolean;
}

function assemble(draft: Draft, sentence: Sentence, parts: Parts, before: readonly Quantity[]): Read {
  const { text } = draft.report;
  const { extent, counted, age, verb, fold } = parts;
  const conversion = age === null ? readConversion(text, extent) : null;
  const named = unitOf(text, parts, conversion, before);
  const end = Math.max(named.end, conversion?.end ?? 0, extent.end);
  const lead = modifierBefore(text, sentence.start, extent.start);
  const after = lead === null ? modifierAfter(text, end) : null;
  return {
    end,
    quantity: {
      start: extent.start,
      end,
      minValue: extent.min,
      maxValue: extent.max,
      unit: named.unit,
      modifier: modifierOf(text, extent, lead?.modifier ?? null, after?.modifier ?? null),
      of: counted?.of ?? beyond(measuredBy(draft, sentence, { start: extent.start, end }, named.unit), before.at(-1)),
      relation: fold ? "times" : relationOf(text, extent, counted),
      change: counted === null && !AMOUNTS_OF_TIME.has(named.unit) ? verb : null,
      conversion:
        conversion === null
          ? null
          : { minValue: conversion.minValue, maxValue: conversion.maxValue, unit: conversion.unit },
    },
  };
}

/** The unit, and where its words end: an age, a measure with its rate, a counted noun with its rate, or the unit of the figure before. */
function unitOf(
  text: string,
  { extent, counted, age, fold }: Parts,
  conversion: Conversion | null,
  before: readonly Quantity[],
): UnitAt {
  if (age !== null) return age;
  if (fold)
    return { end: extent.end + (FOLD.exec(text.slice(extent.end, extent.end + 6))?.[0].length ?? 0), unit: "time" };
  if (extent.unit !== null)
    return conversion === null || extent.unit.includes("/")
      ? { end: extent.end, unit: extent.unit }
      : readRate(text, { end: conversion.end, unit: extent.unit });
  if (counted !== null) return readRate(text, { end: counted.end, unit: counted.unit });
  return readRate(text, {
    end: extent.end,
    unit: inheritedUnit(text, extent, before) ?? unitOfWhole(text, extent) ?? "1",
  });
}

function modifierOf(text: string, extent: Extent, before: Modifier | null, after: Modifier | null): Modifier {
  if (/sub-$/i.test(text.slice(Math.max(0, extent.start - 4), extent.start))) return "<";
  return before ?? after ?? "=";
}

/** Words count only with something counted or measured; digits stand alone too. */
function isQuantity(text: string, extent: Extent, counted: Counted | null): boolean {
  const { numeral } = extent.first;
  if (extent.unit !== null || !numeral.words) return true;
  if (numeral.fraction) return counted !== null || /^ of(?![a-z])/.test(text.slice(extent.end, extent.end + 4));
  if (counted === null) return numeral.scaled && extent.min > 0 && extent.first.end > extent.first.start + 8;
  if (extent.range || numeral.scaled) return true;
  return extent.min !== 1 || !/^(?:a|an)(?![a-z])/i.test(text.slice(extent.start, extent.start + 3));
}
