/** The start of a paragraph up to its dash: capitals, perhaps a state, perhaps an agency in brackets or alone. */
export const dateline: RegExp =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]+(?:\s(?:\p{Lu}[\p{Lu}.'’-]*|de|la|del|al))*(?:[,/]\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}){0,2}(?:,?\s(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2})?\s?)(?:[(|]\s?[\p{L}\p{N}. /&-]{2,40}\s?[)|])?(?:\s?(?:--|[–—―])\s?|\s-\s?|-\s)|\((?:AP|CNN|Reuters|AFP|UPI|CBS|ABC|NBC|Xinhua|Bloomberg|IANS|PTI|ANI|EFE|KYODO|[KW][A-Z]{2,3}(?:-TV)?|CNN Business|CBS News|ABC News|NBC News)\)\s?(?:(?:--|[-–—―])\s?)?)(?=["“‘'\p{L}\p{N}$£€])/u;

/** The agency within a dateline. */
export const agencyMark: RegExp = /[(|]\s?[\p{L}\p{N}. /&-]{2,40}\s?[)|]/u;
