import type { Quantity } from "../../model/index.js";
import type { Fact } from "../fact.js";
import type { Fate } from "./fateAt.js";
import { isWhole } from "./narrow.js";
import { isOfSeveral } from "./ofSeveral.js";
import type { Telling } from "./telling.js";

/** How many people a report has dead, injured or arrested, and on which words that stands. */
export interface Toll {
  readonly fate: "dead" | "injured" | "arrested";
  readonly report: number;
  readonly minValue: number;
  readonly maxValue: number;
  readonly modifier: Quantity["modifier"];
  /** False where those counted may be a part of all: "two bailiffs", "two were seriously hurt". */
  readonly whole: boolean;
  /** Those of more than one event were counted: "seven killed in three shootings". */
  readonly several: boolean;
  /** How it was counted, in one sentence; null where the report prints the figure. */
  readonly counted: string | null;
  /** The report says in another way that these are all: its headline, or, where they were counted, one sentence on the dead and the hurt. */
  readonly sure: boolean;
  /** The report's headline gives more: "triple slaying" over "two were found dead". */
  readonly short: boolean;
  readonly tellings: readonly Telling[];
}

/** The toll that stands on the tellings. */
export const tollOf = (
  fate: Toll["fate"],
  tellings: readonly Telling[],
  value: Pick<Toll, "minValue" | "maxValue" | "modifier" | "counted">,
): Toll => ({
  ...value,
  fate,
  whole: tellings.some(isWhole),
  several: tellings.every(isOfSeveral),
  sure: false,
  short: false,
  report: (tellings[0] as Telling).fact.ref.report,
  tellings,
});

/** The tellings of one fate. */
export const ofFate = (all: readonly Telling[], fate: Fate): readonly Telling[] =>
  all.filter((telling) => telling.fate === fate);

/** By the days on which their reports appeared. */
export const isEarlier = ({ tellings: [a] }: Toll, { tellings: [b] }: Toll): boolean =>
  (a?.fact.published ?? "") < (b?.fact.published ?? "");

export const isOneSentence = (a: Fact, b: Fact): boolean => a.body.sentence === b.body.sentence;
