import type { FurnitureRule } from "./extract-furniture-rule.js";

/** Lines that say who helped, whose a picture or text is, and what was corrected. */
export const creditLines: readonly FurnitureRule[] = [
  {
    kind: "credit",
    longest: 300,
    holds: ["contributed to", "assisted"],
    pattern:
      /\b(?:contributed to|assisted (?:with|in)) (?:this|the) (?:report|story|article|reporting)(?: and (?:is|are) [^.!?]{3,80})?\W*$/iu,
  },
  {
    kind: "credit",
    longest: 300,
    pattern:
      /^[([]?(?:additional |with )?(?:reporting|editing|writing|compiled|files?|inputs?|translated)\s(?:by|from)\b.{2,280}$/iu,
  },
  { kind: "credit", longest: 250, pattern: /^information from:\s.{3,200}$/iu },
  {
    kind: "credit",
    longest: 120,
    pattern:
      /^(?!.{0,120}image caption)(?:\(c\)\s)?(?:photos?|images?|picture|video|screenshot|illustration|graphic|photographer|videographer|source|photo credit|image credit|credit|image source|image copyright|media playback)s?(?:\s(?:by|from|via|courtesy(?: of)?))?\s?[:：]\s?.{2,100}$/iu,
  },
  {
    kind: "credit",
    longest: 120,
    pattern:
      /^(?!.{0,120}image caption)(?:photo|image|video|screenshot|illustration)s?\s(?:by|courtesy(?: of)?|via|copyright)\s.{2,100}$/iu,
  },
  {
    kind: "credit",
    longest: 80,
    prose: false,
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]+\s){0,5}[/|,]?\s?(?:getty images?|reuters|ap photo|associated press|afp|epa|shutterstock|istock|file photo|pool photo|staff photo|handout)(?:\s?[/|,]\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}){0,3}$/iu,
  },
  {
    kind: "credit",
    longest: 60,
    holds: ["/"],
    prose: false,
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+\s?\/\s?(?:(?:The|AP|AFP|EPA|CNN|BBC|NPR|CNET)|\p{Lu}[\p{L}.]+)(?:\s\p{Lu}[\p{L}.]+){0,3}$/u,
  },
  {
    kind: "credit",
    longest: 60,
    holds: ["("],
    prose: false,
    pattern:
      /^(?:\p{L}{2,4}(?:\s?[/,]\s?\p{L}{2,4}){0,5}\s?)?\((?:(?:AP|AFP|dpa|DPA|Reuters|EPD|epd|KNA|EFE|ANSA|PTI|IANS|Xinhua)(?:,\s|\/|\s?and\s)?){1,6}\)$/u,
  },
  {
    kind: "copyright",
    longest: 600,
    pattern:
      /^(?:[(]?(?:tm and )?©|\(c\)\s|&copy;|(?:[(]?tm and )?copyright\s(?:©|\(c\)|by|\d{4})|all rights reserved|all contents?\s©).{0,580}$/iu,
  },
  {
    kind: "copyright",
    longest: 400,
    holds: ["©", "(c)", "copyright"],
    pattern: /^[^.!?]{0,200}(?:©|\(c\)|copyright)\s?(?:\d{4}|by).{0,160}$/iu,
  },
  {
    kind: "copyright",
    longest: 300,
    holds: ["all rights reserved", "may not be"],
    pattern:
      /^(?:[^.!?]{0,140}\b(?:all rights reserved|may not be (?:published|reproduced|reprinted|redistributed|copied))\b|(?:copyright|©|\(c\)).{0,140}\b(?:rights reserved|may not be)\b).{0,160}$/iu,
  },
  {
    kind: "correction",
    longest: 700,
    pattern:
      /^\W{0,3}(?:corrections?(?: (?:appended|added|note))?(?:,? [^:.]{3,30})?\s?[:–—-]|corrections? (?:appended|added)\b|clarifications?\s?[:–—-]|editor[’']s? notes?|editors[’'] notes?|this (?:story|article|post|report|piece|version|headline) (?:has been|was|is) (?:updated|corrected|amended|edited|clarified|revised|changed)|an (?:earlier|previous) version of this|a previous version|updated (?:to (?:include|correct|clarify|reflect|add)|with (?:new|more|additional))).{0,650}$/iu,
  },
];
