import { phraseSet } from "../phraseSet.js";

/** Forms of address before a person's name, no part of it. Lower case, with and without the point. */
export const honorifics: ReadonlySet<string> = phraseSet(`
mr|mr.|mrs|mrs.|ms|ms.|miss|mx|mx.|dr|dr.|drs.|prof|prof.|sir|dame|lord|lady|rev|rev.|reverend|fr|fr.|sister|hon|hon.|madam|madame|monsieur|herr|frau|señor|sheikh|sheik|ayatollah|imam|rabbi|mullah|baron|baroness|saint
`);

/** Honorifics and kinship words that tell a man or a woman. */
export const maleTitles: ReadonlySet<string> = phraseSet(`
mr|mr.|sir|lord|king|prince|duke|father|fr|fr.|pope|congressman|councilman|chairman|spokesman|businessman|policeman|salesman|assemblyman|alderman|husband|son|brother|uncle|grandfather|nephew|actor|monsieur|herr|sheikh|sheik|ayatollah|imam|mullah|baron
`);
export const femaleTitles: ReadonlySet<string> = phraseSet(`
mrs|mrs.|ms|ms.|miss|dame|lady|queen|princess|duchess|sister|congresswoman|councilwoman|chairwoman|spokeswoman|businesswoman|policewoman|saleswoman|assemblywoman|wife|daughter|mother|aunt|grandmother|niece|actress|madame|frau|baroness
`);

/** Ranks and offices printed before a name, lower case; each word of a longer title ("vice president") stands alone here. */
export const titleWords: ReadonlySet<string> = phraseSet(`
president|president-elect|vice|deputy|prime|premier|minister|chancellor|secretary|undersecretary|sen|sen.|senator|senators|sens.|rep|rep.|reps.|representative|congressman|congresswoman|congressmen|gov|gov.|govs.|governor|lt|lt.|lieutenant|gen|gen.|general|brig.|brigadier|maj|maj.|major|col|col.|colonel|capt|capt.|captain|cmdr|cmdr.|commander|adm|adm.|admiral|sgt|sgt.|sergeant|cpl|cpl.|corporal|pvt.|private|pfc.|spc.|staff|chief|marshal|field|officer|detective|det.|dets.|ofc.|inspector|constable|sheriff|undersheriff|superintendent|trooper|agent|special|mayor|councilman|councilwoman|councillor|councilor|alderman|commissioner|comm.|ambassador|envoy|consul|attorney|atty.|solicitor|judge|justice|magistrate|prosecutor|district|speaker|whip|leader|majority|minority|chairman|chairwoman|chairperson|chair|vice-president|co-chairman|director|executive|ceo|c.e.o.|cfo|coo|cto|founder|co-founder|manager|head|coach|king|queen|prince|princess|emperor|duke|duchess|earl|count|pope|cardinal|archbishop|bishop|pastor|father|mother|first|lady|spokesman|spokeswoman|spokesperson|professor|analyst|economist|author|actor|actress|singer|comedian|candidate|nominee|democrat|republican|former|ex-president|then-president|assistant|acting|associate|senior|national|security|adviser|advisor|state|foreign|defense|defence|interior|finance|treasury|trade|health|energy|education|justice|labor|press|rear|warrant|petty|firefighter|nurse|editor|reporter|correspondent|columnist|host|anchor|commentator|activist|businessman|billionaire|lawyer|defendant|suspect|engineer|scientist|researcher|historian|pilot|driver|striker|midfielder|goalkeeper|defender|quarterback|co-chairwoman|co-chair|co-director|co-president|co-host|vice-chairman|vice-chair|political|communications|campaign|policy|counsel|operations|managing|regional|operating|financial|marketing|medical|technical|creative|commercial|affairs|coroner|treasurer|comptroller|patrolman|paramedic
`);

/** Words of rank before an office. Lower case. */
export const degrees: ReadonlySet<string> = phraseSet(
  "chief|deputy|vice|assistant|acting|associate|senior|former|principal",
);

/** Offices that stand alone as a title before a name or, with a capital, for their holder. Lower case. */
export const offices: ReadonlySet<string> = phraseSet(`
president|president-elect|vice president|vice-president|prime minister|premier|minister|chancellor|secretary|senator|congressman|congresswoman|representative|governor|general|colonel|captain|commander|admiral|sergeant|lieutenant|major|chief|sheriff|officer|mayor|commissioner|ambassador|envoy|attorney general|judge|justice|prosecutor|speaker|chairman|chairwoman|director|king|queen|prince|princess|emperor|pope|cardinal|archbishop|bishop|pastor|spokesman|spokeswoman|spokesperson|professor|secretary of state|secretary-general|first lady|chief executive|chief justice|foreign minister|defense secretary|defense minister|interior minister|finance minister
`);

/** After a name, part of it or not told apart from it. */
export const nameSuffixes: ReadonlySet<string> = phraseSet("jr|jr.|sr|sr.|ii|iii|iv|esq|esq.|phd|ph.d.|m.d.|md");

/** Small words inside a person's name ("Ursula van der Berg"), lower case. */
export const particles: ReadonlySet<string> = phraseSet(
  "van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|bint|ibn|ben|abu|ter|ten|y|zu|st.",
);
