import { wordSet } from "../wordSet.js";

/** Words before a bare number that make a label of it: "Section 427", "page 3", "No. 10". Lower case. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    "no no. nos nos. number numbers # section sections row page pages p. pp. chapter article articles part parts phase type types " +
    "class grade level tier category cat. step stage round week day lane route highway interstate road exit gate terminal platform " +
    "room apartment suite unit block floor flight channel figure fig. table box item note verse psalm version volume vol. issue act " +
    "title clause rule resolution directive amendment proposition question episode season series book line lines " +
    "game match test heat leg set mk mark model car bus train track pier hangar reactor district precinct ward zone sector area " +
    "image images photo photos picture slide box po zip code area post tel phone fax ext ext. isbn top sub under-"
  ).split(" "),
);

/** Prepositions and other words after which a bare four-digit number is a year. */
export const YEAR_WORDS: ReadonlySet<string> = new Set(
  (
    "in since until till by from during before after through throughout early late mid mid- late- circa spring summer autumn fall winter year of to and " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. the a this last"
  ).split(" "),
);

/** Month names, for telling "17 November" from a count. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
  ).split(" "),
);

/** What follows a figure that is a time of day. */
export const CLOCK_WORDS: ReadonlySet<string> = wordSet(
  "am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc bst est et noon",
);

/** What happened to people, standing for them: "40 dead", "12 injured". Their unit is people. */
export const CASUALTY_WORDS: ReadonlySet<string> = wordSet(
  "dead killed injured wounded missing hurt hospitalised hospitalized arrested detained displaced homeless unaccounted rescued evacuated infected",
);

/** Nouns that are counted without a plural ending. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  (
    "people police troops children men women staff personnel aircraft spacecraft hovercraft fish sheep cattle deer livestock poultry clergy crew " +
    "offspring series species infantry artillery military youth folk percent media data criteria phenomena bacteria feet teeth mice geese oxen grandchildren " +
    "fishermen policemen servicemen gunmen businessmen lawmen firemen congressmen salmon tuna cod squid shrimp swine headquarters crossroads means"
  ).split(" "),
);

/** "8 more", "another 200": the figure adds to another. */
export const MORE_WORDS: ReadonlySet<string> = wordSet("more additional further extra others other");
export const MORE_BEFORE: ReadonlySet<string> = wordSet("another additional further extra");
export const FEWER_WORDS: ReadonlySet<string> = wordSet("fewer less");

/** Nouns that never are what is counted: they make another construction of the figure. */
export const NEVER_COUNTED: ReadonlySet<string> = wordSet("way fold off another thing day other");

/** Adverbs and the like that may stand between a figure and its noun. */
export const INSIDE_COUNTED: ReadonlySet<string> = wordSet("newly most very highly or so-called other");

/** Verbs of rising and falling, by lemma, that stand before the size of the change ("rose 3 %", "fell by 10"). */
export const RISE_VERBS: ReadonlySet<string> = new Set(
  (
    "rise gain climb jump grow increase surge soar advance add rally leap spike rebound swell expand boost raise hike improve " +
    "appreciate accelerate up skyrocket rocket edge inch"
  ).split(" "),
);
export const FALL_VERBS: ReadonlySet<string> = new Set(
  (
    "fall drop decline lose slip slide plunge plummet tumble shed sink dip decrease shrink slump ease retreat crash dive contract " +
    "reduce cut lower weaken depreciate tank slash down slid"
  ).split(" "),
);
