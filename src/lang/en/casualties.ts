import { roleNouns } from "./names/roleNouns.js";
import { wordSet } from "./wordSet.js";

/** Verbs whose subject is dead then. By lemma. */
export const dying: ReadonlySet<string> = wordSet("die perish succumb");

/** Verbs whose object is dead then. By lemma. */
export const killing: ReadonlySet<string> = wordSet("kill slay murder execute assassinate");

/** Adjectives and nouns that tell of the dead: "two dead", "pronounced dead", "the death of". Lower case. */
export const deadWords: ReadonlySet<string> = wordSet("dead deceased died");
export const deathNouns: ReadonlySet<string> = wordSet("death deaths killing killings slaying slayings murder murders");

/** Verbs whose object is hurt then. By lemma. */
export const hurting: ReadonlySet<string> = wordSet(
  "injure wound hurt hospitalize hospitalise maim graze wounding injuring grazing grazed",
);

/** Verbs whose object is dead or hurt then: other words tell which. By lemma. */
export const hitting: ReadonlySet<string> = wordSet("shoot stab gun");

/** Verbs that tell of it only where shots are told of in the claim. By lemma. */
export const striking: ReadonlySet<string> = wordSet("strike hit");
export const shots: ReadonlySet<string> = wordSet("bullet gunfire gunshot shot shoot shooter gunman knife round");

/** Where somebody is hit, by whatever it was: "hit in the leg". Lower case. */
export const bodyParts: ReadonlySet<string> = wordSet(
  "leg legs arm arms head chest shoulder back face neck hand foot stomach abdomen torso thigh ankle hip side",
);

/** Verbs whose object is in custody then. By lemma. */
export const arresting: ReadonlySet<string> = wordSet("arrest detain apprehend");

/** Words beside "shot" that tell of a death: "fatally shot", "shot dead", "shot to death". Lower case. */
export const fatalBeside: ReadonlySet<string> = wordSet("fatally mortally dead death died killed");

/** Those who kill whoever did it in the end: "was shot by police". Lower case. */
export const guards: ReadonlySet<string> = wordSet("police officer officers deputy deputies trooper troopers swat");

/** Nouns for whoever did it. By lemma. */
export const doers: ReadonlySet<string> = wordSet("suspect shooter gunman attacker assailant assassin bomber killer");

/** Verbs and nouns behind which nothing has happened yet: "threatened to kill two". By lemma. */
export const attempting: ReadonlySet<string> = wordSet(
  "attempt try threaten plan want intend plot conspire conspiracy vow need",
);

/** Adjectives of what happened and not of people: "a deadly evening for five friends". Lower case. */
export const fatalAdjectives: ReadonlySet<string> = wordSet("deadly fatal");

/** Adverbs that tell it without a verb: "four were shot, one fatally". Lower case. */
export const fatalAdverbs: ReadonlySet<string> = wordSet("fatally mortally");

/** Words that tell of a part of those who are hurt: "two were seriously injured". Lower case. */
export const severe: ReadonlySet<string> = wordSet(
  "seriously critically severely gravely badly slightly lightly minor serious severe grazed still remain remains remained",
);

/** What everybody hurt may happen to be: "six other men". By lemma. */
export const grownUps: ReadonlySet<string> = wordSet("man woman teen teenager youth");

/** Adjectives of a weekend of many incidents. Lower case. */
export const bloody: ReadonlySet<string> = wordSet("violent bloody deadly");

/** What there are several of where people of more than one event were counted: "seven killed in three separate shootings". By lemma. */
export const incidents: ReadonlySet<string> = wordSet(
  "shooting stabbing homicide attack incident crash collision accident explosion blast bombing fire robbery",
);

/** Words before or behind them that say that they are several. Lower case. */
export const severalOf: ReadonlySet<string> = wordSet("separate several multiple different weekend overnight citywide");

/** What people of several incidents were hurt all over: "35 were shot across the city". Lower case. */
export const wholePlaces: ReadonlySet<string> = wordSet("city town county");

/** Behind "at": whoever is shot at so isn't said to have been hit, "shot at by guards", "shot at him". Lower case. */
export const shotAt: ReadonlySet<string> = wordSet("by him her them me us police officers people");

/** Words that tell of a part of the dead: "two victims died at the scene". Lower case. */
export const somewhere: ReadonlySet<string> = wordSet("victim victims scene scenes");

/** Verbs of coming upon the dead: "two bodies were found". By lemma. */
export const finding: ReadonlySet<string> = wordSet("find found discover recover pull retrieve locate learn encounter");

/** States of those who are hurt and alive: "in critical condition". Lower case. */
export const conditions: ReadonlySet<string> = wordSet("critical stable serious fair good guarded grave");

/** What those who are hurt have: "suffered injuries", "with gunshot wounds". By lemma. */
export const injuries: ReadonlySet<string> = wordSet("injury wound burn");

/** What stands before them. Lower case. */
export const harming: ReadonlySet<string> = wordSet("gunshot bullet stab shrapnel burn knife");

/** Verbs of having them. By lemma. */
export const suffering: ReadonlySet<string> = wordSet("suffer sustain receive have treat");

/** A verb and the word behind it that together tell of a death: "passed away". */
export const idioms: readonly (readonly [verb: string, word: string])[] = [
  ["pass", "away"],
  ["commit", "suicide"],
  ["lose", "life"],
  ["lose", "lives"],
  ["claim", "life"],
  ["claim", "lives"],
  ["take", "lives"],
  ["cost", "lives"],
  ["gun", "himself"],
  ["gun", "herself"],
];

/** Verbs of getting somebody to a hospital. By lemma. */
export const sending: ReadonlySet<string> = wordSet(
  "send put take transport rush airlift fly bring hospitalize treat admit release discharge",
);

/** Whether a noun is for a person, of whom any number may be told. By lemma. */
export const isPerson = (lemma: string): boolean =>
  persons.has(lemma) || (roleNouns.has(lemma) && !bodyParts.has(lemma));

/** Those that the list of roles hasn't. */
const persons: ReadonlySet<string> = wordSet(`
 person people man woman boy girl child kid teen adult adolescent juvenile minor male female gunmen assailant pedestrian
 cyclist motorcyclist bystander passerby passersby classmate policewoman cop guard bailiff paramedic medic patient intruder
 robber sibling fiancee stepson twin traveller hiker swimmer crewman crewmember fisherman miner relative individual civilian
 villager protester demonstrator local`);

/** Nouns before "of" that count or gather people. By lemma. */
export const groups: ReadonlySet<string> = wordSet(
  "group family crowd gang team crew number total dozen score hundred thousand half third quarter most majority pair couple trio all handful member body",
);

/** Words that stand for two: "the couple", "both". Lower case. */
export const pairs: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["twins", 2],
  ["trio", 3],
]);

/** Nouns of harm that "no" stands before when nobody met with it. By lemma. */
export const harms: ReadonlyMap<string, "dead" | "injured"> = new Map([
  ["injury", "injured"],
  ["death", "dead"],
  ["fatality", "dead"],
]);

/** Nobody at all. Lower case. */
export const nobody: ReadonlySet<string> = wordSet("nobody none");

/** Behind a number these stand for people besides those just told of: "two others", "three more". Lower case. */
export const besides: ReadonlySet<string> = wordSet("other others more additional");

/** "at least", "as many as", "an estimated": they stand before a figure. */
export const figureBounds: ReadonlySet<string> = wordSet(
  "at least most up to about around more less than as many nearly over some roughly approximately almost fewer only estimated just",
);

/** What may stand between a subject and the word for its fate. */
export const fateChain: ReadonlySet<string> = wordSet(
  "be been being was were is are has have had get got pronounced pronounce declare declared find found leave left shoot shot stab stabbed wound wounded injure injured kill killed treat suffer sustain receive remain list listed take taken transport transported airlift airlifted and also later fatally critically seriously in with to at for treatment being",
);
