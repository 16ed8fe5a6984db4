import { wordSet } from "../wordSet.js";

/**
 * One unit of measure: `symbol` as Variorum prints it; `names` in the singular, lower case, as words; `signs` as printed
 * symbols, case kept. Names take "s"; other plurals stand among the names. `prefixes`: the metric ones it takes.
 */
export interface UnitWords {
  readonly symbol: string;
  readonly names: readonly string[];
  readonly signs: readonly string[];
  readonly prefixes?: string;
}

/** Metric prefixes: letter → name. */
export const METRIC_PREFIXES: Readonly<Record<string, string>> = {
  Q: "quetta",
  T: "tera",
  G: "giga",
  M: "mega",
  k: "kilo",
  h: "hecto",
  d: "deci",
  c: "centi",
  m: "milli",
  μ: "micro",
  n: "nano",
  p: "pico",
  P: "peta",
};

/** Units that are measured, not counted. */
export const UNIT_WORDS: readonly UnitWords[] = [
  // length
  { symbol: "m", names: ["metre", "meter"], signs: ["m"], prefixes: "kdcmμn" },
  { symbol: "mi", names: ["mile"], signs: ["mi"] },
  { symbol: "nmi", names: ["nautical mile", "sea mile"], signs: ["nmi", "NM"] },
  { symbol: "yd", names: ["yard"], signs: ["yd", "yds"] },
  { symbol: "ft", names: ["foot", "feet"], signs: ["ft", "ft.", "'", "′"] },
  { symbol: "in", names: ["inch", "inches"], signs: ["in.", '"', "″"] },
  { symbol: "ly", names: ["light-year", "light year", "lightyear"], signs: [] },
  { symbol: "fathom", names: ["fathom"], signs: [] },
  { symbol: "pm", names: ["picometre", "picometer"], signs: [] },
  { symbol: "km", names: ["km", "kms", "click", "klick"], signs: ["kms", "Km", "KM"] },
  { symbol: "μm", names: ["micron"], signs: ["µm", "um"] },
  // mass
  { symbol: "g", names: ["gram", "gramme"], signs: ["g"], prefixes: "kmμn" },
  { symbol: "kg", names: ["kilo"], signs: ["kgs", "Kg", "KG"] },
  { symbol: "t", names: ["tonne", "metric ton", "metric tonne"], signs: ["t"], prefixes: "kMG" },
  { symbol: "ton", names: ["ton", "gross ton"], signs: [] },
  { symbol: "kt", names: ["kiloton"], signs: [] },
  { symbol: "Mt", names: ["megaton"], signs: [] },
  { symbol: "Gt", names: ["gigaton"], signs: [] },
  { symbol: "short ton", names: ["short ton", "u.s. ton", "us ton"], signs: [] },
  { symbol: "long ton", names: ["long ton", "imperial ton"], signs: [] },
  { symbol: "lb", names: ["lb", "pound"], signs: ["lb", "lbs", "lb.", "lbs."] },
  { symbol: "oz", names: ["ounce"], signs: ["oz", "oz."] },
  { symbol: "st", names: ["stone"], signs: [] },
  { symbol: "carat", names: ["carat"], signs: [] },
  { symbol: "dram", names: ["dram", "drachma"], signs: [] },
  // area
  { symbol: "m²", names: ["square metre", "square meter"], signs: ["m2", "m²", "sqm", "sq m", "sq. m"] },
  {
    symbol: "km²",
    names: ["square kilometre", "square kilometer"],
    signs: ["km2", "km²", "sq km", "sq. km", "sqkm"],
  },
  { symbol: "cm²", names: ["square centimetre", "square centimeter"], signs: ["cm2", "cm²"] },
  { symbol: "mi²", names: ["square mile"], signs: ["mi2", "mi²", "sq mi", "sq. mi"] },
  { symbol: "ft²", names: ["square foot", "square feet"], signs: ["ft2", "ft²", "sq ft", "sq. ft", "sqft", "sq-ft"] },
  { symbol: "yd²", names: ["square yard"], signs: [] },
  { symbol: "in²", names: ["square inch", "square inches"], signs: [] },
  { symbol: "ha", names: ["hectare"], signs: ["ha"] },
  { symbol: "acre", names: ["acre"], signs: ["ac"] },
  // volume
  { symbol: "L", names: ["litre", "liter"], signs: ["l", "L"], prefixes: "hdcmμ" },
  { symbol: "m³", names: ["cubic metre", "cubic meter"], signs: ["m3", "m³"] },
  { symbol: "km³", names: ["cubic kilometre", "cubic kilometer"], signs: ["km3", "km³"] },
  { symbol: "cm³", names: ["cubic centimetre", "cubic centimeter"], signs: ["cm3", "cm³", "cc"] },
  { symbol: "ft³", names: ["cubic foot", "cubic feet"], signs: ["ft3", "ft³", "cu ft"] },
  { symbol: "yd³", names: ["cubic yard"], signs: [] },
  { symbol: "mi³", names: ["cubic mile"], signs: [] },
  { symbol: "gal", names: ["gallon"], signs: ["gal"] },
  { symbol: "qt", names: ["quart"], signs: ["qt"] },
  { symbol: "pt", names: ["pint"], signs: [] },
  { symbol: "fl oz", names: ["fluid ounce"], signs: ["fl oz", "fl. oz."] },
  { symbol: "cup", names: ["cup"], signs: [] },
  { symbol: "tbsp", names: ["tablespoon"], signs: ["tbsp"] },
  { symbol: "tsp", names: ["teaspoon"], signs: ["tsp"] },
  { symbol: "barrel", names: ["barrel"], signs: ["bbl"] },
  {
    symbol: "barrel of oil",
    names: ["barrel of oil", "barrels of oil", "barrel of crude", "barrels of crude"],
    signs: [],
  },
  { symbol: "bushel", names: ["bushel"], signs: [] },
  // time
  { symbol: "s", names: ["second", "sec"], signs: ["s"] },
  { symbol: "ms", names: ["millisecond"], signs: ["ms"] },
  { symbol: "min", names: ["minute", "min"], signs: ["min", "mins"] },
  { symbol: "h", names: ["hour", "hr"], signs: ["h", "hr", "hrs"] },
  { symbol: "day", names: ["day"], signs: [] },
  { symbol: "week", names: ["week", "wk"], signs: [] },
  { symbol: "fortnight", names: ["fortnight"], signs: [] },
  { symbol: "month", names: ["month"], signs: [] },
  { symbol: "year", names: ["year", "yr"], signs: ["yr", "yrs"] },
  { symbol: "decade", names: ["decade"], signs: [] },
  { symbol: "century", names: ["century", "centuries"], signs: [] },
  // temperature and angle
  {
    symbol: "°C",
    names: ["degree celsius", "degree centigrade", "degree c", "celsius", "celcius", "centigrade", "centigrate"],
    signs: ["°C", "° C", "°Celsius", "° Celsius", "ºC", "℃", "degC", "deg C", "C"],
  },
  {
    symbol: "°F",
    names: ["degree fahrenheit", "degree farenheit", "degree f", "fahrenheit", "farenheit"],
    signs: ["°F", "° F", "°Fahrenheit", "° Fahrenheit", "ºF", "℉", "degF", "deg F"],
  },
  { symbol: "K", names: ["kelvin"], signs: [] },
  { symbol: "°", names: ["degree"], signs: ["°", "º", "deg", "deg."] },
  // speed
  {
    symbol: "mph",
    names: ["mile per hour", "miles per hour", "mile an hour", "miles an hour"],
    signs: ["mph", "MPH", "mi/h"],
  },
  {
    symbol: "km/h",
    names: [
      "kilometre per hour",
      "kilometres per hour",
      "kilometer per hour",
      "kilometers per hour",
      "kilometres an hour",
      "kilometers an hour",
    ],
    signs: ["km/h", "km/hr", "kph", "kmph", "kmh", "KM/H", "KPH"],
  },
  {
    symbol: "m/s",
    names: ["metre per second", "metres per second", "meter per second", "meters per second"],
    signs: ["m/s"],
  },
  { symbol: "kn", names: ["knot"], signs: ["kt", "kts", "kn"] },
  { symbol: "Mach", names: ["mach"], signs: [] },
  // energy, power, force, pressure, electricity
  { symbol: "W", names: ["watt"], signs: ["W"], prefixes: "kMGT" },
  { symbol: "Wh", names: ["watt hour", "watt-hour"], signs: ["Wh"], prefixes: "kMGT" },
  { symbol: "J", names: ["joule"], signs: ["J"], prefixes: "kMG" },
  { symbol: "N", names: ["newton"], signs: ["N"], prefixes: "kM" },
  { symbol: "Nm", names: ["newton metre", "newton meter", "newton-metre"], signs: ["Nm"] },
  {
    symbol: "lb-ft",
    names: ["pound-foot", "pound-feet", "pound foot", "pound feet", "foot-pound", "foot pound"],
    signs: ["lb-ft", "lb ft", "ft-lb", "lb.-ft."],
  },
  { symbol: "hp", names: ["horsepower"], signs: ["hp", "HP", "bhp", "PS"] },
  { symbol: "Pa", names: ["pascal"], signs: ["Pa"], prefixes: "hkMG" },
  { symbol: "psi", names: ["pound per square inch", "pounds per square inch"], signs: ["psi"] },
  { symbol: "ksi", names: [], signs: ["ksi"] },
  { symbol: "bar", names: ["bar"], signs: [] },
  { symbol: "mbar", names: ["millibar"], signs: ["mb", "mbar"] },
  { symbol: "V", names: ["volt"], signs: ["V"], prefixes: "kMm" },
  { symbol: "A", names: ["ampere", "amp"], signs: ["A"], prefixes: "m" },
  { symbol: "Ah", names: ["amp hour", "ampere hour"], signs: ["Ah"], prefixes: "m" },
  { symbol: "F", names: ["farad"], signs: ["F"] },
  { symbol: "Ω", names: ["ohm"], signs: ["Ω"], prefixes: "kM" },
  { symbol: "cal", names: ["calorie", "calory"], signs: ["cal"], prefixes: "k" },
  { symbol: "Btu", names: ["btu"], signs: ["Btu", "BTU"] },
  { symbol: "MMBtu", names: [], signs: ["mmBTU", "MMBtu", "mmbtu", "mmBtu"] },
  // frequency, data, light, sound, dose
  { symbol: "Hz", names: ["hertz"], signs: ["Hz"], prefixes: "kMGT" },
  { symbol: "rpm", names: ["revolution per minute", "revolutions per minute"], signs: ["rpm"] },
  { symbol: "bpm", names: ["beat per minute", "beats per minute"], signs: ["bpm"] },
  { symbol: "B", names: ["byte"], signs: ["B"], prefixes: "kMGTP" },
  { symbol: "bit", names: ["bit"], signs: ["b"], prefixes: "kMGT" },
  { symbol: "Mbps", names: ["megabit per second", "megabits per second"], signs: ["Mbps", "Mb/s"] },
  { symbol: "Gbps", names: ["gigabit per second", "gigabits per second"], signs: ["Gbps"] },
  { symbol: "MP", names: ["megapixel"], signs: ["MP"] },
  { symbol: "dB", names: ["decibel"], signs: ["dB"] },
  { symbol: "lm", names: ["lumen"], signs: ["lm"] },
  { symbol: "Sv", names: ["sievert"], signs: ["Sv"], prefixes: "mμ" },
  { symbol: "Bq", names: ["becquerel"], signs: ["Bq"], prefixes: "kMGT" },
  { symbol: "R", names: ["roentgen"], signs: [] },
  // ratios
  { symbol: "%", names: ["percent", "per cent", "pct", "percentage"], signs: ["%", "pc", "pct"] },
  { symbol: "percentage point", names: ["percentage point", "percent point", "% point"], signs: ["pp", "ppt", "ppts"] },
  { symbol: "point", names: ["point"], signs: ["pts"] },
  { symbol: "basis point", names: ["basis point"], signs: ["bps", "bp"] },
  { symbol: "ppm", names: ["part per million", "parts per million"], signs: ["ppm"] },
  { symbol: "ppb", names: ["part per billion", "parts per billion"], signs: ["ppb"] },
  { symbol: "mpg", names: ["mile per gallon", "miles per gallon", "miles a gallon"], signs: ["mpg", "MPG"] },
  { symbol: "point/game", names: [], signs: ["ppg"] },
  { symbol: "rebound/game", names: [], signs: ["rpg"] },
  { symbol: "assist/game", names: [], signs: ["apg"] },
  { symbol: "pH", names: [], signs: ["pH"] },
];

/** What "a" or "an" may make a rate of; after "per" and "/" anything may stand. */
export const RATE_NOUNS: ReadonlySet<string> = wordSet(
  "second minute hour day night week month quarter year decade share barrel gallon litre liter ounce pound kilogram kilo tonne ton bushel unit ticket head person piece pop dozen square mile kilometre kilometer game season hectare acre bottle pack vote seat room student shot",
);
