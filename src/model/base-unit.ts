import { converted } from "./converted.js";

/** A value in the base unit of its kind. `kind` says what may be compared with what: "length", "money:USD", "count". */
export interface BaseValue {
  readonly value: number;
  readonly unit: string;
}

/** The unit each kind of measure is compared in; tried in order, since the library tells kinds apart by what converts.
 * "meter" in full: the library takes "m" for minutes as soon as the other unit is one of time. */
const BASES = ["meter", "kg", "s", "m2", "L", "J", "W", "Pa", "Hz", "B", "N", "deg"] as const;
/** Our symbols where the library spells them otherwise. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "m²": "m2",
    "km²": "km2",
    "cm²": "cm2",
    "mi²": "mi2",
    "ft²": "ft2",
    "yd²": "yd2",
    "in²": "in2",
    "m³": "m3",
    "km³": "km3",
    "cm³": "cm3",
    "ft³": "ft3",
    "yd³": "yd3",
    "mi³": "mi3",
    "°": "deg",
    m: "meter",
    decade: "decades",
    century: "centuries",
  }),
);
/** Rates with a symbol of their own. */
const RATES: ReadonlyMap<string, string> = new Map(Object.entries({ mph: "mi/h", kn: "nmi/h", mpg: "mi/gal" }));
/** A ton that says no more is taken for a tonne: the kinds differ by less than the tolerance on a round figure. */
const LOOSE: ReadonlyMap<string, string> = new Map(Object.entries({ ton: "t" }));
const PRINTED: ReadonlyMap<string, string> = new Map(Object.entries({ meter: "m", m2: "m²", deg: "°" }));

const known = new Map<string, { readonly factor: number; readonly unit: string } | null>();

/** A factor found by conversion: linear units only; temperatures are converted by value. */
function factorOf(unit: string): { readonly factor: number; readonly unit: string } | null {
  const cached = known.get(unit);
  if (cached !== undefined) return cached;
  const found = findFactor(LOOSE.get(unit) ?? SPELLINGS.get(unit) ?? unit);
  known.set(unit, found);
  return found;
}

/** Units of the library that reporters count and never measure by: "10 points down". */
const COUNTED: ReadonlySet<string> = new Set(["point", "hand", "line", "link", "chain", "rod", "pole", "perch"]);

function findFactor(unit: string): { readonly factor: number; readonly unit: string } | null {
  if (COUNTED.has(unit)) return null;
  for (const base of BASES) {
    const factor = converted(1, unit, base);
    if (factor !== null) return { factor, unit: PRINTED.get(base) ?? base };
  }
  return null;
}

/** `value` of `unit` in its base unit ("mi" → m, "km/h" → m/s, "°F" → °C); units the library doesn't know stay as they are. Pure; never throws. */
export function toBase(value: number, unit: string): BaseValue {
  if (unit === "°F") return { value: converted(value, "F", "C") ?? value, unit: "°C" };
  if (unit === "K") return { value: converted(value, "K", "C") ?? value, unit: "°C" };
  if (isMoney(unit) || unit === "%") return { value, unit };
  const rate = /^([^/]+)\/(.+)$/.exec(RATES.get(unit) ?? unit);
  if (rate !== null) return rateToBase(value, rate[1] as string, rate[2] as string);
  const found = factorOf(unit);
  return found === null ? { value, unit } : { value: value * found.factor, unit: found.unit };
}

function rateToBase(value: number, over: string, under: string): BaseValue {
  const [top, bottom] = [isMoney(over) ? null : factorOf(over), factorOf(under)];
  return {
    value: (value * (top?.factor ?? 1)) / (bottom?.factor ?? 1),
    unit: `${top?.unit ?? over}/${bottom?.unit ?? under}`,
  };
}

/** Whether the unit is an ISO 4217 code. Amounts of different currencies are never converted: rates move. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Whether the unit is one of measure (a length, a mass, a share …) and no counted noun. */
export function isMeasure(unit: string): boolean {
  return (
    unit === "%" ||
    unit.startsWith("°") ||
    unit.includes("/") ||
    unit === "mph" ||
    unit === "kn" ||
    /point$/.test(unit) ||
    factorOf(unit) !== null
  );
}
