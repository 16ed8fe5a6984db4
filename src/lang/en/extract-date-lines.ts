import type { FurnitureRule } from "./extract-furniture-rule.js";

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?";
const clock = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?[a-z]{1,4}\\)?)?";
const day = `(?:(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s(?:${months})\\.?,?(?:\\s\\d{4})?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})`;
const moment = `(?:${weekday}\\s)?(?:${clock},?\\s(?:on\\s)?)?(?:${weekday}\\s)?${day}(?:,?\\s?(?:[|at•·-]{0,2}\\s?)${clock})?`;
const stamp =
  "(?:first\\s|last\\s)?(?:posted|published|updated|modified|created|last\\supdate)(?:\\s(?:on|at))?\\s?[:|]?";

/** Lines that say when a report was published or changed, or where it was filed. */
export const dateLines: readonly FurnitureRule[] = [
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
    pattern: new RegExp(
      `^${stamp}\\s?(?:${clock}|\\d+\\s(?:minutes?|mins?|hours?|days?|weeks?|months?)\\sago)\\W*$`,
      "iu",
    ),
  },
  {
    kind: "date",
    longest: 160,
    pattern:
      /^(?:published|posted|updated|by:.{3,60}updated)\s?[:@]?\s.{0,40}\d{1,2}(?::\d{2}|,? \d{4})(?:.{0,50}\b(?:[ap]\.?m\.?|[A-Z]{2,4}T|\d{4}))?.{0,20}$/iu,
  },
  {
    kind: "dateline",
    longest: 70,
    prose: false,
    pattern:
      /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,\s\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]{1,14})?){0,2}\s?(?:\([\p{L}\p{N}. /&-]{2,40}\))?\s?[-–—]{1,2}$/u,
  },
];
