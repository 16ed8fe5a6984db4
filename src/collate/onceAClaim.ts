import type { Told } from "./owner.js";

/** The first figure of each claim: a filter of figures told. */
export const onceAClaim = ({ fact }: Told, i: number, all: readonly Told[]): boolean =>
  all.findIndex((other) => other.fact === fact) === i;
