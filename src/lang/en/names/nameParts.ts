/** Words after which a company's name takes more than one general word: "Lisle Air Lines", "Lisle & Sons Shipping". */
export const joined: ReadonlySet<string> = new Set(["air", "&", "and"]);

/** Bodies that bear their place's name without being meant by it. */
export const publicBodies: ReadonlySet<string> = new Set(
  "police department county court circuit sheriff school schools hospital district government council fire authority legislature senate army navy force guard church democrats republicans committee commission party assembly parliament board office tribune times post journal herald daily".split(
    " ",
  ),
);

/** Stands behind a comma and belongs to the city: "Washington, D.C.". */
export const cityAbbreviation: ReadonlySet<string> = new Set(["d.c.", "dc"]);

/** Stands behind a comma and belongs to the name: "Lisle Shipping, Inc.". */
export const companyEnding: ReadonlySet<string> = new Set(["inc", "inc.", "ltd", "ltd.", "llc", "jr", "jr.", "sr."]);

/** Groups whose name goes on with "of" and "for" like that of a body. */
export const peopled: ReadonlySet<string> = new Set(
  "people children women men veterans worker workers teachers citizens king queen".split(" "),
);

/** Bodies whose name goes on with "for": "Institute for …". */
export const takesFor: ReadonlySet<string> = new Set(
  "center centre institute committee campaign council foundation association organization organisation fund society coalition agency office alliance movement commission academy citizens union students department programme program network group party".split(
    " ",
  ),
);

/** Names that go on with "of" beside those of bodies: "Gulf of …", "Duke of …". */
export const alsoTakesOf: ReadonlySet<string> = new Set(
  "gulf strait isle state city university republic duke statue sea cape port house rock tower knights sons daughters doctors school king prince princess battle declaration bill act treaty state states people's province district archdiocese diocese".split(
    " ",
  ),
);

/** Behind these "of" begins another name: "President of …". */
export const neverOf: ReadonlySet<string> = new Set(
  "president chairman director center-right leader leaders member members north south east west times".split(" "),
);

/** Begin the name of a part of a country or people. */
export const directions: ReadonlySet<string> = new Set(
  "north south east west central latin native northern southern eastern western".split(" "),
);

/** Lower-case words within the description of an office. */
export const bodyWords: ReadonlySet<string> = new Set(["of", "on", "for", "the", "and", "in", "'s", "&", "-"]);

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
