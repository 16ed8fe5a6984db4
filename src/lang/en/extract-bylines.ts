/** What stands before the names. */
export const bylineLead: RegExp =
  /^(?:(?:written|posted|published|reported|story|words)\s)?by:?\s+|^(?:author|from)s?:\s*/iu;

/** The start of a printed byline: "By" and a name. */
export const bylineStart: RegExp = /^(?:written\s|reported\s)?by:?\s\p{Lu}[\p{L}.'’-]+\s\p{Lu}/iu;

/** What stands behind the names: the date, an address, a call to follow. */
export const bylineTail: RegExp =
  /\s*(?:[|•·]|\b(?:updated|published|posted)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b|\bfollow\b|@\w).{0,200}$/iu;

/** What is no name at all: an address, a login, an account. */
export const noByline: RegExp =
  /^(?:https?:|www\.|\/)|^(?:admin|administrator|author|editor|webmaster|user|guest|unknown|n\/a|null|undefined|none)$/iu;
