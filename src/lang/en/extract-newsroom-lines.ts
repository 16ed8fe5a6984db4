import type { FurnitureRule } from "./extract-furniture-rule.js";

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?";
const clock = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?[a-z]{1,4}\\)?)?";
const day = `(?:(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s(?:${months})\\.?,?(?:\\s\\d{4})?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})`;
const moment = `(?:${weekday}\\s)?(?:${clock},?\\s(?:on\\s)?)?(?:${weekday}\\s)?${day}(?:,?\\s?(?:[|at•·-]{0,2}\\s?)${clock})?`;
const stamp =
  "(?:first\\s|last\\s)?(?:posted|published|updated|modified|created|last\\supdate)(?:\\s(?:on|at))?\\s?[:|]?";

/** Lines that the newsroom writes beside the report: dates, bylines, credits, captions, corrections, rights. */
export const newsroomLines: readonly FurnitureRule[] = [
  {
    kind: "date",
    longest: 160,
    prose: false,
    pattern: new RegExp(
      `^(?:(?:[\\p{L}.& ]{2,30}\\s?[|•·-]\\s?)?(?:${stamp}\\s?)?${moment}(?:[|•·;,/-]|\\s)*){1,3}$`,
      "iu",
    ),
  },
  {
    kind: "date",
    longest: 300,
    holds: ["posted:", "updated:"],
    pattern: new RegExp(`^[^.!?]{10,160}\\s(?:(?:posted|updated):\\s${moment}\\s?){1,2}$`, "iu"),
  },
  {
    kind: "date",
    longest: 80,
    pattern: new RegExp(`^${stamp}\\s?(?:${clock}|\\d+\\s(?:minutes?|hours?|days?|weeks?)\\sago)\\W*$`, "iu"),
  },
  { kind: "date", longest: 30, pattern: /^\d+\s(?:minutes?|mins?|hours?|days?|weeks?|months?)\sago$/iu },
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
    kind: "credit",
    longest: 300,
    pattern:
      /^(?:associated press|reuters|afp|the associated press|ap|bloomberg)?\s?(?:writers?|reporters?|correspondents?|journalists?|staff writers?|researchers?)\b.{3,200}\bcontributed to this (?:report|story|article)\W*$/iu,
  },
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
  {
    kind: "caption",
    longest: 400,
    pattern:
      /^(?:caption|photo caption|image caption|pictured(?: above| below| here)?|above|below|file(?: photo| image| picture| pic)?)\s?[:–—-]{1,2}\s?.{3,380}$/iu,
  },
  {
    kind: "caption",
    longest: 600,
    holds: ["in this"],
    pattern:
      /^(?:file\s?[-–—]\s?)?in this (?:\p{L}{3,9}\.?,?\s(?:\d{1,2},?\s)?(?:\d{4},?\s)?)?(?:file\s|undated\s|handout\s|image\s|frame\s|still\s|screen\s?|\p{L}+\s){0,4}(?:photo(?:graph)?|image|picture|grab|handout)\b.{3,560}$/iu,
  },
  {
    kind: "caption",
    longest: 400,
    holds: ["ap photo", "reuters", "getty images", "afp", "epa"],
    pattern:
      /^.{10,360}\b(?:ap photo|reuters|getty images|afp|epa)\s?\/\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,5}(?:\/\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}){0,2}[)\]]?$/iu,
  },
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
  {
    kind: "byline",
    longest: 120,
    holds: ["reports"],
    pattern: /^[^.!?"“”]{5,80}[’']s\s\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}'’-]+\sreports[.:]?$/u,
  },
  { kind: "byline", longest: 30, pattern: /^\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}$/u },
  {
    kind: "caption",
    longest: 600,
    holds: ["caption", "buy photo", "(published"],
    pattern:
      /\b(?:view full caption|hide caption|toggle caption|buy photo)\b|\(published (?:mon|tues|wednes|thurs|fri|satur|sun)day,[^()]{4,30}\)$/iu,
  },
  {
    kind: "caption",
    longest: 240,
    pattern:
      /^(?:(?:an? )?(?:mug ?shots?|booking photos?|photo(?:graph)?s?|pictures?|screenshots?|still) (?:of|from|shows?|taken|courtesy|provided)\b|courtesy (?:of )?\p{Lu}).{3,220}$/iu,
  },
  {
    kind: "caption",
    longest: 400,
    holds: [
      "(pictured",
      "(above",
      "(left",
      "(right",
      "(below",
      "pictured is",
      "pictured are",
      "pictured above",
      "pictured here",
    ],
    pattern: /(?:\((?:pictured|above|left|right|below)|\bpictured (?:is|are|above|here))(?!\p{L}).{0,250}[^.!?:"”’]$/iu,
  },
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
    kind: "date",
    longest: 160,
    pattern:
      /^(?:published|posted|updated|by:.{3,60}updated)\s?[:@]?\s.{0,40}\d{1,2}(?::\d{2}|,? \d{4})(?:.{0,50}\b(?:[ap]\.?m\.?|[A-Z]{2,4}T|\d{4}))?.{0,20}$/iu,
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
    kind: "dateline",
    longest: 70,
    prose: false,
    pattern:
      /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,\s\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]{1,14})?){0,2}\s?(?:\([\p{L}\p{N}. /&-]{2,40}\))?\s?[-–—]{1,2}$/u,
  },
  {
    kind: "byline",
    longest: 200,
    pattern:
      /^(?:for more[^.]{0,80},\s)?follow (?!us\b|me\b|our\b|@)(?:[^\s.]+\s){1,6}(?:on|at) (?:twitter|facebook|instagram|google\+)\b.{0,120}$/iu,
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
    kind: "byline",
    longest: 160,
    holds: ["staff", "contributing", "freelance", "senior"],
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+ is an? (?:[^.\s]+\s){0,5}(?:staff|contributing|freelance|senior) (?:writer|reporter|editor|correspondent)(?: (?:for|at|with|of) [^.]{2,60})?\.?$/u,
  },
];
