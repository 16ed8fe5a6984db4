import type { FurnitureKind } from "../../model/index.js";

/** Lines that mean a list when several of one form stand in a text: one alone may be a time of day or a score. */
export const seriesForms: readonly { readonly kind: FurnitureKind; readonly pattern: RegExp }[] = [
  { kind: "related", pattern: /^\d{1,2}:\d{2}\s(?!(?:[ap]\.?m|et|edt|est|pt|on|gmt)\b)["'“‘]?\p{L}/iu },
  { kind: "caption", pattern: /^\d{1,3}\s?(?:\/|of)\s?\d{1,3}\s["'“‘]?[\p{L}\d]/iu },
];
