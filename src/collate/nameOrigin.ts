import type { Stemma } from "../model/index.js";

/**
 * What one origin is, as the end of a sentence: ", the Harbour Post", ", a statement by Ida Falk", ", report A"; empty where
 * several of its reports derive from none.
 */
export function nameOrigin(id: string, { origins, channels, derivations }: Stemma): string {
  const origin = [...origins, ...channels].find((one) => one.id === id);
  if (origin === undefined) return "";
  if (origin.lost !== null) return origin.kind === "statement" ? `, a statement by ${origin.lost}` : `, ${origin.lost}`;
  const first = origin.reports.filter((sigil) => !derivations.some(({ later }) => later === sigil));
  return first.length === 1 ? `, report ${first[0]}` : "";
}
