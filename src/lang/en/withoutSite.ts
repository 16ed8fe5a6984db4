import { siteName } from "./extract-sites.js";

const SEPARATOR_AT_END = /\s+(?:[|·•»«]|::|[-–—])\s*$/;

/** "Headline | Section | Site" without what stands behind a bar, dash or colons, when it is the site's name or short. */
export function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(/\s+(?:[|·•»«]|::|[-–—])\s+/);
  const site = publisher === undefined ? "" : lettersOf(publisher);
  const named = parts.findIndex((part, at) => at > 0 && siteName.test(part));
  let cut = named < 0 ? title : title.slice(0, title.lastIndexOf(parts[named] as string)).replace(SEPARATOR_AT_END, "");
  if (named >= 0) parts.length = named;
  for (let at = parts.length - 1; at > 0; at--) {
    const part = parts[at] as string;
    const key = lettersOf(part);
    const barred = new RegExp(`\\s(?:[|·•»]|::)\\s+${escaped(part)}$`).test(cut);
    if (
      !(site !== "" && key !== "" && (site.includes(key) || key.includes(site))) &&
      !(barred && part.split(" ").length <= 4)
    )
      break;
    cut = cut.slice(0, cut.length - part.length).replace(SEPARATOR_AT_END, "");
  }
  return cut;
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
