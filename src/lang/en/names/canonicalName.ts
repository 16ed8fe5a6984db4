import { countries } from "./countries.js";
import { knownAliases } from "./knownAliases.js";
import { organisationEndings } from "./legalEndings.js";

const canonical = new Map<string, string>();
for (const { names } of countries) for (const name of names) canonical.set(name, names[0] as string);
for (const names of knownAliases) for (const name of names) canonical.set(name, names[0] as string);

/**
 * The usual name of a state or of another thing known under several ("u.s." → "united states", "gop" → "republican
 * party"); any other name without the points of its abbreviations. `plain` comes from `plainName`.
 */
export function canonicalName(plain: string): string {
  return (
    canonical.get(plain) ??
    compass(plain) ??
    (plain.includes(".") && !organisationEndings.has(plain) ? undotted(plain) : plain)
  );
}

const quarters: ReadonlyMap<string, string> = new Map([
  ["n.", "north"],
  ["s.", "south"],
  ["e.", "east"],
  ["w.", "west"],
]);

/** "s. korea" → "south korea". */
function compass(plain: string): string | undefined {
  const quarter = quarters.get(plain.slice(0, 2));
  return quarter === undefined ? undefined : canonical.get(quarter + plain.slice(2));
}

function undotted(plain: string): string {
  const bare = plain.replaceAll(".", "");
  return canonical.get(bare) ?? bare;
}
