import { staffOf } from "../lang/en/citations.js";
import type { Witness } from "../model/index.js";
import type { Citation } from "./citations.js";
import { isKnownOutlet } from "./outletKey.js";
import { isCallSign } from "./outletMentions.js";
import { sameOutlet } from "./sameOutlet.js";

/** Notes on authors stand this near the end. */
const FOOT = 1500;

/** The names by which a report's own outlet goes: publisher, host, and whom its authors work for by their own note. */
export function ownNames({ report: { text, publisher, url } }: Witness): readonly string[] {
  const staff = Array.from(text.slice(-FOOT).matchAll(staffOf), ([, before, after]) => before ?? after);
  return [publisher, url, ...staff].filter((name) => name !== null && name !== undefined);
}

/**
 * Whether an outlet that is named is the report's own under a name that nothing connects with it. A station signs by its call
 * sign though its host is called otherwise; what people "told" an outlet nobody knows, they mostly told the one that prints it.
 */
export function speaksOfItself(
  { outlet, kind }: Citation,
  all: readonly Citation[],
  own: readonly string[],
  publishers: ReadonlyMap<string, string>,
): boolean {
  if (isCallSign(outlet)) {
    const signs = own.flatMap(callSignsOf);
    return signs.includes(outlet.split("-")[0]!) || (kind !== "report" && own.some(isAddress) && signs.length === 0);
  }
  const known = isKnownOutlet(outlet) || [...publishers.values()].some((name) => sameOutlet(name, outlet));
  if (known || !own.every(isAddress)) return false;
  return all.every((other) => other.outlet !== outlet || other.kind === "told");
}

/** A publisher that is known by its address only. */
const isAddress = (name: string): boolean => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+/i.test(name);

/** "www.wxyz7.com": the call signs in a station's address. */
const callSignsOf = (name: string): readonly string[] =>
  !isAddress(name)
    ? []
    : name
        .replace(/^https?:\/\//i, "")
        .split(/[/:]/)[0]!
        .split(".")
        .map((label) => label.replace(/(?:tv|news|\d+)+$/i, "").toUpperCase())
        .filter(isCallSign);
