const months = "Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec";
const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?:\\s(?:\\p{Lu}[\\p{Lu}.'’-]*|de|la|del|al|of|and|the))*";
const state = "(?:[,/]\\s?\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,2}){0,2}";
const day = `(?:,?\\s(?:${months})[a-z]*\\.?\\s\\d{1,2})?`;
const bracket = "[(|]\\s?[\\p{L}\\p{N}. /&-]{2,40}\\s?[)|]";
const house =
  "\\((?:AP|CNN|Reuters|REUTERS|AFP|UPI|CBS|ABC|NBC|FOX|PA|dpa|DPA|Xinhua|Bloomberg|IANS|PTI|ANI|EFE|KYODO|Kyodo|TASS|Tass|Yonhap|[KW][A-Z]{2,3}(?:[ /-][\\p{L}\\p{N} /]{1,12})?|(?:CNN|CBS|ABC|NBC|Fox|FOX) ?[\\p{L}\\p{N}/ ]{1,20}|Associated Press)\\)";
const outlet = "\\((?:\\p{Lu}[\\p{L}.&'’-]+\\s?){2,6}\\)";
const dash = "(?:\\s?(?:--|[–—―]|â[\\u0080-\\u009f]{0,2})\\s?|\\s-\\s?|-\\s)";
const place =
  "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,2}(?:,\\s\\p{Lu}[\\p{L}.]{1,14}(?:\\s\\p{Lu}[\\p{L}.]{1,14})?)?";

/**
 * The start of a paragraph before its first sentence: a place in capitals and a dash, perhaps an agency in brackets
 * between; any place with a known agency or a broadcaster's letters in brackets; or the agency or a paper's name alone.
 */
export const dateline: RegExp = new RegExp(
  `^(?:${capitals}${state}${day}\\s?(?:${bracket})?${dash}|(?:${capitals}${state}|${place})${day}\\s?${house}${dash}?\\s?|${house}${dash}?\\s?|${outlet}${dash})(?=["“‘'\\p{L}\\p{N}$£€])`,
  "u",
);

/** The agency within a dateline. */
export const agencyMark: RegExp = new RegExp(bracket, "u");

/** A whole date before the first sentence. */
export const leadingDate: RegExp =
  /^(?:\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},?)\s\d{4}(?:\s{2,}|\s?[–—-]{1,2}\s|\s+(?=(?:A|An|The)\s))(?=["“\p{Lu}])/u;

/** The heading of a summary, run into its first sentence: "Story highlights Heavy winds …". */
export const summaryLabel: RegExp =
  /^(?:Story highlights|STORY HIGHLIGHTS|Highlights:?|Key points:?|At a glance:?)\s(?=["“‘']?\p{Lu})/u;
