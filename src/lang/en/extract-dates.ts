/** Names of months and weekdays by their first three letters, from 0. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, at) => [name, at]),
);
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name, at) => [name, at]),
);

/** "Tuesday, Aug. 29, 2017" and "Tuesday 29 August 2017", the year perhaps left off. Groups: weekday, month, day, day, month, year. */
export const weekdayDate: RegExp =
  /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?\s(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s(\d{1,2})|(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?)\b(?!\d)(?:,?\s(\d{4})\b)?/g;

/** Words with which a line says that it is the date of the report. */
export const stampWord: RegExp = /\b(?:posted|published|updated|modified|created)\b/iu;
