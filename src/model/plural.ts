/** Words are looked up in maps, never in plain objects: "constructor" is a word too. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: "people",
    man: "men",
    woman: "women",
    child: "children",
    foot: "feet",
    life: "lives",
    wife: "wives",
    half: "halves",
    knife: "knives",
    century: "centuries",
    "year of age": "years of age",
    aircraft: "aircraft",
    fish: "fish",
    sheep: "sheep",
    people: "people",
    police: "police",
    troops: "troops",
    forces: "forces",
    personnel: "personnel",
    lense: "lenses",
  }),
);

/** The word for more than one; symbols ("km", "m³", "%", "EUR", "°C") stay as they are. Of "lens/day" the first part changes. */
export function plural(unit: string): string {
  const [word, ...rest] = unit.split("/") as [string, ...string[]];
  if (!/^[a-z][a-z -]{3,}$/i.test(word) && !IRREGULAR.has(word) && word !== "day" && word !== "job") return unit;
  return [many(word), ...rest].join("/");
}

function many(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const compound = /^(.*)(man|woman)$/.exec(word);
  if (compound !== null) return `${compound[1]}${IRREGULAR.get(compound[2] as string)}`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
