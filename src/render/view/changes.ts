import type { Claim, Derivation, Ledger } from "../../model/index.js";
import { excerpt } from "./excerpt.js";
import { legible } from "./legible.js";
import { count } from "./words.js";

/** Code units of a claim quoted in a line. */
const QUOTED = 70;
/** The most important few are quoted; the JSON has all. */
const SHOWN = 2;

/** What a report added to its ancestor and left out of it, a line each ("adds 3 statements: “…”, “…”"); nothing where the ancestor is lost or nothing changed. */
export function changesOf(ledger: Ledger, { added, leftOut }: Derivation): readonly string[] {
  const claims = claimsById(ledger);
  return [line("adds", added, claims), line("leaves out", leftOut, claims)].filter((text) => text !== "");
}

/** By importance: entries stand in that order. */
function claimsById({ entries }: Ledger): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>();
  for (const { readings } of entries)
    for (const { claims } of readings) for (const claim of claims) if (!found.has(claim.id)) found.set(claim.id, claim);
  return found;
}

function line(verb: string, ids: readonly string[], claims: ReadonlyMap<string, Claim>): string {
  const wanted = new Set(ids);
  const known = [...claims.values()].filter(({ id }) => wanted.has(id));
  if (known.length === 0) return "";
  const quoted = known.slice(0, SHOWN).map(({ exact }) => `“${excerpt(legible(exact), QUOTED)}”`);
  const more = known.length > SHOWN ? " …" : "";
  return `${verb} ${count(known.length, "statement")}: ${quoted.join(", ")}${more}`;
}
