import { wordSet } from "../wordSet.js";

/** Words after which a company's name takes more than one general word: "Lisle Air Lines", "Lisle & Sons Shipping". */
export const joined: ReadonlySet<string> = wordSet("air & and");

/** Bodies that bear their place's name without being meant by it. */
export const publicBodies: ReadonlySet<string> = wordSet(
  "police department county court circuit sheriff school schools hospital district government council fire authority legislature senate army navy force guard church democrats republicans committee commission party assembly parliament board office tribune times post journal herald daily",
);

/** Stands behind a comma and belongs to the city: "Washington, D.C.". */
export const cityAbbreviation: ReadonlySet<string> = wordSet("d.c. dc");

/** Stands behind a comma and belongs to the name: "Lisle Shipping, Inc.". */
export const companyEnding: ReadonlySet<string> = wordSet("inc inc. ltd ltd. llc jr jr. sr.");

/** Groups whose name goes on with "of" and "for" like that of a body. */
export const peopled: ReadonlySet<string> = wordSet(
  "people children women men veterans worker workers teachers citizens king queen sheriff governor mayor",
);

/** What a name's owner has in a name: "Prince Aldo's County", "Sheriff's Office", "Verity's Lounge". */
export const possessed: ReadonlySet<string> = wordSet(
  "county hospital office college lounge bar pub grill restaurant cafe club church cathedral park square island bay market school inn tavern hotel diner pizza association union day eve",
);

/** Roads, flights and channels, whose number is part of the name. */
export const numbered: ReadonlySet<string> = wordSet("highway hwy route interstate flight radio channel");

/** Groups that name what they do without: "Doctors Without Borders". */
export const takesWithout: ReadonlySet<string> = wordSet(
  "doctors reporters engineers lawyers teachers nurses people physicians pharmacists clowns",
);

/** Second halves of compounds that begin with a name, and so are no syllable of it: "Harlow-led". */
export const secondParts: ReadonlySet<string> = wordSet(
  "led run era held born like wide owned style made bred only area time sized based backed built bound class type free fed funded linked allied themed zone level line side turned loving hating going bashing gate esque ish to and or the for of no up out off on at old new next best most pro anti ex non",
);

/** Bodies whose name goes on with "for": "Institute for …". */
export const takesFor: ReadonlySet<string> = wordSet(
  "center centers centre institute committee campaign council foundation association organization organisation fund society coalition agency office alliance movement commission academy citizens union students department programme program network group party",
);

/** Names that go on with "of" beside those of bodies: "Gulf of …", "Duke of …". */
export const alsoTakesOf: ReadonlySet<string> = wordSet(
  "gulf strait isle state city university republic duke statue sea cape port house rock tower knights sons daughters doctors school king prince princess battle declaration bill act treaty state states people's province district archdiocese diocese institutes",
);

/** Behind these "of" begins another name: "President of …". */
export const neverOf: ReadonlySet<string> = wordSet(
  "president chairman director center-right leader leaders member members north south east west times",
);

/** Begin the name of a part of a country or people. */
export const directions: ReadonlySet<string> = wordSet(
  "north south east west central latin native northern southern eastern western",
);

/** Lower-case words within the description of an office. */
export const bodyWords: ReadonlySet<string> = wordSet("of on for the and in 's & -");

/** Where a description that stands beside a name ends. */
export const stops: ReadonlySet<string> = new Set([
  ",",
  ".",
  ";",
  ":",
  "—",
  "–",
  "--",
  "(",
  ")",
  '"',
  "”",
  "“",
  "?",
  "!",
  "who",
  "which",
  "whose",
  "and",
  "but",
  "that",
]);
