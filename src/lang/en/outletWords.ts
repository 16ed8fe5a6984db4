import { wordSet } from "./wordSet.js";

/** Words that end the name of a newspaper, station or agency: "Tarvik Times", "Harbour Post", "Radio Vest" by their first. */
export const outletEndings: ReadonlySet<string> = wordSet(
  "times post herald tribune gazette chronicle courier journal telegraph observer inquirer examiner bulletin dispatch echo mirror globe sentinel monitor register advertiser mercury argus newspaper daily weekly magazine wire press radio tv television broadcasting news today review reporter advocate star statesman ledger beacon bee picayune zeitung",
);

/** Broadcasters whose local stations bear their name and a place or number: "FOX Tarvik", "ABC 7" is not the network. */
export const networks: ReadonlySet<string> = wordSet("abc cbs cw fox nbc pbs");

/** Words that follow a network's name in the name of a programme or post of its own. */
export const networkWords: ReadonlySet<string> = wordSet(
  "news evening world nightly this morning good today meet face sports radio tv television network studios correspondent anchor reporter",
);

/** The call sign of an American station: "WXYZ", "KQRS-TV"; but the police, sheriff's and fire departments of a town sign "KXPD" too. */
export const callSign: RegExp = /^(?!\w{1,2}(?:PD|SO|FD|SP)$)[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/u;

/** Words and abbreviations that look like one. */
export const notCallSigns: ReadonlySet<string> = wordSet(
  "WHO WHY WITH WHAT WHEN WILL WAS WERE WANT WAR WEB WEEK WIN WORK WMD WTC WTO WWE WWF WWI WSJ WFP KEEP KFC KGB KIA KIDS KILL KING KKK KLM KNOW KPMG",
);

/** Words before an ending that make an office or a device of it, and no newspaper: "medical examiner", "heart monitor". */
export const notBeforeEnding: ReadonlySet<string> = wordSet(
  "medical bank insurance chief police court city county state cash heart blood fetal weather security school emergency fire world",
);

/** News agencies that speak for their government: what they "said" is its statement. */
export const mouthpieces: ReadonlySet<string> = wordSet("KCNA SANA IRNA");

/** Words that begin the name of a station: "Radio Vest", "Channel 4". */
export const outletBeginnings: ReadonlySet<string> = wordSet("radio channel tv");

/** Words in a publisher's name that tell nothing apart: "BBC News" is the BBC. */
export const outletFillers: ReadonlySet<string> = wordSet(
  "the www com co uk org net news online edition newspaper magazine agency m amp europe africa",
);

/** Hosts on which anybody publishes: two reports there needn't come from one newsroom. */
export const openPlatforms: ReadonlySet<string> = wordSet(
  "facebook twitter x youtube medium reddit blogspot wordpress tumblr yahoo msn google news.google substack linkedin instagram telegram t wikinews wikipedia",
);

/** Names of outlets that are common words or abbreviations of much else: "People", "Time", "AP". Lower case. */
export const commonOutletNames: ReadonlySet<string> = wordSet(
  "australian hindu scotsman oregonian people time sky fox sun hill age metro information athletic examiner independent guardian variety deadline dawn salon slate wired vice vox bild mirror telegraph economist sun-times cleveland the pa ani ap rt ft dw",
);

/** Those of them that people speak to: "her agent told People". Lower case. */
export const spokenTo: ReadonlySet<string> = wordSet("people time variety deadline wired vox fox sky");

/** An outlet named by its address: "Velmouth.com". */
export const hostName: RegExp = /^\p{L}[\p{L}\p{N}-]{1,30}\.(?:com|org|net)$/iu;

/** Lower-case words that may stand inside a name: "Journal of Commerce". */
export const outletInnerWords: ReadonlySet<string> = wordSet("of and & de -");
