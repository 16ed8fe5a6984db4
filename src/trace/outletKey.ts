import { outlets } from "../lang/en/outlets.js";
import { outletFillers } from "../lang/en/outletWords.js";

const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/i;

/** One key for all names of an outlet: "The New York Times", "www.nytimes.com" and "nyt" give the same. Empty when nothing is left. */
export function outletKey(name: string): string {
  const host = ADDRESS.test(name) ? hostOf(name) : null;
  const plain = (host ?? name)
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/^the /, "")
    .trim();
  const known = outlets.get(plain);
  if (known !== undefined) return compact(known);
  return compact(plain) || plain.replace(/\s+/g, "");
}

/** What an outlet is called when printed: the usual name of a known one, else the words as they stand. */
export function outletName(name: string): string {
  const plain = name.toLowerCase().replace(/^the /, "").trim();
  return outlets.get(plain) ?? name;
}

/** Whether these words are a known outlet's name or abbreviation. */
export const isKnownOutlet = (name: string): boolean => outlets.has(name.toLowerCase().replace(/^the /, "").trim());

function hostOf(address: string): string {
  const host = address
    .replace(/^https?:\/\//i, "")
    .split(/[:/?#]/)[0]!
    .toLowerCase();
  const labels = host.split(".").filter((label) => !outletFillers.has(label));
  return (
    labels.find((label) => outlets.has(label)) ??
    labels.at(-1 - (labels.length > 1 && labels.at(-1)!.length <= 3 ? 1 : 0)) ??
    host
  );
}

function compact(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !outletFillers.has(word))
    .join("");
}
