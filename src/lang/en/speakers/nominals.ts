import { wordSet } from "../wordSet.js";

/** Words that make a noun phrase point back to something named, lower case. */
export const pointers: ReadonlySet<string> = wordSet("the this that these those his her their its");

/** Nouns that stand for an organisation named before, lower case. */
export const organisationNouns: ReadonlySet<string> = wordSet(`
company firm airline automaker carmaker manufacturer retailer bank lender insurer giant group agency network newspaper paper magazine daily
broadcaster station outlet publication website site chain startup supplier operator developer carrier corporation department ministry bureau office
committee commission council court panel party union association organization organisation institute university school college hospital
campaign administration government army military police church charity foundation club team league federation coalition alliance nonprofit
watchdog regulator union studio publisher utility brand maker service force senate house congress parliament chamber tribunal
`);

/** Those of them that stand for a firm, for people who have joined, and for an outlet, whatever its name. */
export const companyNouns: ReadonlySet<string> = wordSet(
  "company firm manufacturer retailer giant startup developer operator supplier corporation maker brand automaker carmaker",
);
export const groupNouns: ReadonlySet<string> = wordSet(
  "group agency association organization organisation nonprofit watchdog",
);
export const mediaNouns: ReadonlySet<string> = wordSet(
  "newspaper paper magazine daily broadcaster station outlet publication network",
);

/** Words in the names of public bodies and forces: none is "the company" or "the group". */
export const bodyWords: ReadonlySet<string> = wordSet(
  "office department dept ministry council police court university committee party bureau commission parliament congress senate government school hospital church army force service",
);

/** Nouns that a document or a medium speaks by, lower case: they have no person to name. */
export const documentNouns: ReadonlySet<string> = wordSet(
  "report statement letter email e-mail memo study survey poll document documents complaint lawsuit indictment affidavit article story post tweet release filing book review paper analysis ruling order bill law website account sources data figures",
);

/** Words for one person who was named by office or not at all, lower case. */
export const personNouns: ReadonlySet<string> = wordSet(
  "man woman boy girl teen teenager child victim suspect mother father wife husband son daughter brother sister neighbor neighbour witness resident driver passenger spokesman spokeswoman spokesperson official officer nominee candidate incumbent frontrunner front-runner republican democrat billionaire mogul magnate businessman politician newcomer veteran native lawmaker",
);

/** What somebody says, lower case: "the mayor's response" speaks for the mayor. */
export const ownWords: ReadonlySet<string> = wordSet(
  "response reply answer comment comments remark remarks words testimony",
);

/** What an office is held in and isn't itself an organisation, lower case: "state Senator". */
export const seats: ReadonlySet<string> = wordSet("state city county town village district board majority minority");
