import type { FurnitureRule } from "./extract-furniture-rule.js";

/** Lines that say who wrote a report and how to reach them. */
export const bylineLines: readonly FurnitureRule[] = [
  {
    kind: "byline",
    longest: 140,
    pattern:
      /^(?:(?:[Ss]tory|[Ww]ritten|[Pp]osted|[Rr]eported|[Tt]ext)\s)?(?:[Bb]y|BY):?\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*|and|of|for|de|van|von|la|&)(?:,?\s(?:\p{Lu}[\p{L}.'’-]*|and|of|for|de|van|von|la|in|the|&|\|)){0,14}(?:[\s|,/•·-]*(?:\S+@\S+|@\w+))*$/u,
  },
  {
    kind: "byline",
    longest: 60,
    pattern: /^(?:(?:follow|twitter):?\s)?(?:on twitter:?\s)?(?:@|(?:www\.)?twitter\.com\/)\w{2,30}[.:]?$/iu,
  },
  { kind: "byline", longest: 90, pattern: /^\S+@\S+\.\w{2,6}\W*$/u },
  {
    kind: "byline",
    longest: 260,
    holds: ["contact", "reach", "call", "mail"],
    pattern:
      /^(?!.{0,120}\b(?:stoppers|police|sheriff|hotline|tips?|detectives?|investigators?|crime)\b)(?:(?:you can )?(?:contact|reach|call|e-?mail|to reach|to contact)\s(?:the (?:reporters?|writers?|author|bee|editor)\b|reporters?\b|staff writer\b|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,6}).{0,40}(?:@|\d{3}[-.\s)]|\(\d{3}|on twitter).{0,160}|.{3,60} (?:can be|may be) reached (?:at|by|on|via)\b.{3,160})$/iu,
  },
  {
    kind: "byline",
    longest: 160,
    prose: false,
    pattern:
      /^(?:[-–—]{1,2}\s?)?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}(?:,|:|\sat|\s\|)?\s(?:\S+@\S+\.\w{2,6}|\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4})\W*$/u,
  },
  { kind: "byline", longest: 60, prose: false, pattern: /^[-–—]{1,2}\s?(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}$/u },
  {
    kind: "byline",
    longest: 140,
    prose: false,
    pattern: /^[Ww]ith\s(?:(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+(?:,\s|,?\sand\s)?){1,6}$/u,
  },
  {
    kind: "byline",
    longest: 60,
    pattern:
      /^(?:by:?\s)?(?:(?:breaking )?news staff|staff writers?|staff reports?|staff and wire reports?|with (?:news )?wire services|from (?:staff|wire) reports?|(?:the )?associated press|reuters|wire reports?)$/iu,
  },
  { kind: "byline", longest: 30, pattern: /^\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}$/u },
  {
    kind: "byline",
    longest: 200,
    holds: ["@"],
    pattern:
      /^\S+@\S+\.\w{2,6}\s?(?:[,;|/]|or|and)?\s?(?:\(?\d{3}\)?[-.\s]{1,2}\d{3}[-.]\d{4}|@\w{2,30}|\S+@\S+\.\w{2,6}|twitter.{0,40})\W*$/iu,
  },
  {
    kind: "byline",
    longest: 500,
    holds: ["writer", "reporter", "correspondent", "columnist", "editor", "journalist"],
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+ (?:is|covers|writes) (?:an?|the|for|about)\b[^.]{0,160}(?:staff )?(?:writer|reporter|correspondent|columnist|editor|journalist)\b.{0,200}(?:@|\d{3}[-.\s]\d{3}).{0,80}$/u,
  },
  {
    kind: "byline",
    longest: 120,
    pattern:
      /^(?:[-–—]{1,2}\s?)?(?:with (?:assistance|reporting|files|additional reporting) (?:by|from)|staff writers?|special to|city news service|wire services?|from (?:our )?(?:news|wire) services?)\b[^.!?]{0,100}$/iu,
  },
  {
    kind: "byline",
    longest: 200,
    pattern:
      /^(?:for more[^.]{0,80},\s)?follow (?!us\b|me\b|our\b|@)(?:[^\s.]+\s){1,6}(?:on|at) (?:twitter|facebook|instagram|google\+)\b.{0,120}$/iu,
  },
  {
    kind: "byline",
    longest: 160,
    holds: ["staff", "contributing", "freelance", "senior"],
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+ is an? (?:[^.\s]+\s){0,5}(?:staff|contributing|freelance|senior) (?:writer|reporter|editor|correspondent)(?: (?:for|at|with|of) [^.]{2,60})?\.?$/u,
  },
];
