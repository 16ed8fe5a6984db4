/** What a figure of a unit is called where no noun beside it says: by base unit. */
export const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["m", "distance"],
  ["m/s", "speed"],
  ["kg", "weight"],
  ["m²", "area"],
  ["L", "volume"],
  ["°C", "temperature"],
  ["%", "share"],
  ["s", "duration"],
  ["W", "power"],
  ["J", "energy"],
]);

/** Nouns that name what a figure measures, lower case: one of them beside the figure says more than its unit. */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  (
    "range altitude distance height length width depth speed weight size area volume price cost value worth budget fine bail bond debt loss profit revenue " +
    "turnover income salary wage tax fee toll share stake rate percentage temperature magnitude capacity power age term sentence delay duration margin majority"
  ).split(" "),
);

/** What the toll of a fate is called. */
export const TOLLS: ReadonlyMap<string, string> = new Map([
  ["dead", "Deaths"],
  ["injured", "Injured"],
  ["missing", "Missing"],
  ["arrested", "Arrests"],
]);

/** In which respect reports disagree, by the kind of the conflict, where that says more than the words of one of them. */
export const IN_DISPUTE: ReadonlyMap<string, string> = new Map([
  ["where", "place"],
  ["when", "time"],
  ["state", "stage"],
  ["overtaken", "outcome"],
]);

/** What else an entry can be about. */
export const NUMBER = "number";
export const AMOUNT = "amount";
export const AGE = "age";
