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
  if (own.some((name) => isAddress(name) && isPieced(outlet, name))) return true;
  const signs = own.flatMap(callSignsOf);
  const sign = outlet.split(/[-\s\d]/)[0]!;
  if (signs.includes(sign)) return true;
  if (isCallSign(sign)) return kind !== "report" && own.some(isAddress) && signs.length === 0;
  const known = isKnownOutlet(outlet) || [...publishers.values()].some((name) => sameOutlet(name, outlet));
  if (known || !own.every(isAddress)) return false;
  return all.every((other) => other.outlet !== outlet || other.kind === "told");
}

/** The shortest part of a host that is recognised in a name. */
const PIECE = 3;

/**
 * Whether a name is put together from a report's own host: the beginnings of two labels ("CBSTARVIK.COM" at tarvik.cbslocal.com), or the
 * beginning of one and a channel's number or a town's initials ("CBS 4", "CBS SH" at southharbour.cbslocal.com).
 */
function isPieced(outlet: string, host: string): boolean {
  const labels = hostLabels(host);
  const name = outlet
    .toLowerCase()
    .replace(/\.(?:com|org|net|tv)$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const common = (label: string, rest: string): number => {
    let n = 0;
    while (n < label.length && label[n] === rest[n]) n++;
    return n;
  };
  return labels.some((first, i) => {
    const n = common(first, name);
    if (n < PIECE) return false;
    const rest = name.slice(n);
    if (rest === "") return n === first.length || /\d/.test(name); // "CBS" alone is the network at cbslocal.com too
    if (/^\d{1,2}$/.test(rest)) return true;
    return labels.some(
      (label, j) => j !== i && (rest.length < PIECE ? isInitials(rest, label) : label.startsWith(rest)),
    );
  });
}

/** Whether two letters are the first of a label and another in it: "sh" of "southharbour". */
const isInitials = (letters: string, label: string): boolean =>
  letters.length === 2 && label[0] === letters[0] && label.indexOf(letters[1]!, 1) > 0;

const hostLabels = (address: string): readonly string[] =>
  address
    .replace(/^https?:\/\//i, "")
    .split(/[/:]/)[0]!
    .toLowerCase()
    .split(".");

/** A publisher that is known by its address only. */
const isAddress = (name: string): boolean => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+/i.test(name);

/** "www.wxyz7.com": the call signs in a station's address. */
const callSignsOf = (name: string): readonly string[] =>
  !isAddress(name)
    ? []
    : hostLabels(name)
        .map((label) => label.replace(/(?:tv|news|\d)+$/i, "").toUpperCase())
        .filter(isCallSign);
