/** Words that say something was taken over from an outlet, to be found right before its name; what stands in brackets at the end is allowed between. */
export const citesBefore: RegExp =
  /(?:\b(?:(?:first |as |was |were |been )?(?:reported|published|revealed|disclosed|cited|quoted|obtained|seen|reviewed|broken) (?:\w+ )?(?:by|in|on|to)|according to|citing|quoting|per|via|[,”"] (?:reported|reports|wrote|writes)|(?:report|reports|reporting|story|article|account|piece|investigation|op-ed|editorial|statement|dispatch) (?:by|in|from|with|to|on|for|published by|published in)|excerpt from|credited|courtesy of|source:))(?: (?:a|an|the|local|state|daily|news agency|newspaper|broadcaster|channel|website|paper|magazine|sources? (?:at|in)|reports? (?:by|in|from|on)|(?:\w+ )?(?:news agency|newspaper|broadcaster|television|magazine|affiliate|station|daily)))* $/iu;

/** The same right after its name. */
export const citesAfter: RegExp =
  /^(?:['’]s?)?(?: \([^()\n]{1,12}\))?(?:,? (?:has|had|have|also|first|later|earlier|previously|the (?:newspaper|paper|agency|broadcaster|station)|which|news agency|newspaper|magazine))*,? (?:reported|reports|reporting|report|story|article|investigation|wrote|writes|notes|noted|said|says|cited|quoted|published|revealed|disclosed|learned|broke the|obtained|released|uncovered|exposed)\b/iu;

/** Right after a name that may be no outlet's: only what outlets do. */
export const reportsAfter: RegExp = /^(?:['’]s?)?,? (?:first |also |has |had )*(?:reported|reports)\b/iu;

/** Somebody spoke to the outlet: exclusive words, but often only a line of the report. */
export const toldBefore: RegExp =
  /\b(?:told|tells|telling|speaking to|spoke to|talking to|speaking with|spoke with|interview(?:ed)? (?:with|by|in|for|to)|interview (?:\p{L}+ ){1,4}(?:gave|given|granted) to|statement to|comment(?:s)? to|confirmed to|interview on|appear(?:ed|ing|ance)? on) (?:(?:the|a|an|local|reporters? (?:at|from)|newspaper|broadcaster|news agency|(?:\w+ )?(?:affiliate|station)) )*$/iu;

/** A share in the work, not the whole of it. */
export const contributed: RegExp = /\bcontributed (?:to|reporting)\b/iu;

/** An agency's own writers, named at the foot of what is its report: "Norland Press Agency writers Ada Lund in Tarvik and …". */
export const ownWriters: RegExp = /^ (?:staff )?(?:writers?|reporters?|correspondents?|journalists?) \p{Lu}/u;

/** The outlet named before, by a word for its kind: "the newspaper wrote", "according to the agency". */
export const namedBefore: RegExp =
  /\b(?:the|that) (?:newspaper|paper|news agency|broadcaster|magazine|daily|station|outlet|news organi[sz]ation)(?=,? (?:also |first |later )?(?:report|reports|reported|wrote|writes|said|says|cited|quoted|added)\b)|(?<=\b(?:according to|told|by|citing) )the (?:newspaper|paper|news agency|broadcaster|magazine|daily|station|outlet|news organi[sz]ation)\b/giu;

/** An agency in a dateline: "LONDON (Reuters) —", "TARVIK, March 13 (NPA) —", "(CNN) ". */
export const datelineMark: RegExp =
  /(?:^|\n)[^\n()]{0,60}\(([^()\n]{2,40})\)[^\S\n]{0,2}(?:[-–—]{1,2}|(?=\p{Lu})|(?<=\n\p{Lu}{3}[\p{Lu} ,.]{0,40}\([^()\n]{2,12}\))[^\S\n]?(?=\n))/gu;

/** Who owns or wrote the text, said at its head or foot: what follows up to the end of the line names the outlet. */
export const ownerMark: RegExp =
  /(?:©|\bcopyright\b|\(c\))[^\n]{0,20}?(?=\p{Lu})|\b(?:this (?:story|article|report|piece|post) (?:was|is|first|originally)[^\n]{0,40}? (?:by|in|on)|(?:originally|first) appeared (?:in|on|at)|information from:|read the (?:full )?(?:story|article) (?:at|on|in)|originally published (?:by|in|on)|first published (?:by|in|on)|story (?:from|by|via)|courtesy of|with files from)\s?/giu;

/** Whose reporting an agency took over, said at the foot of its text; what follows names the outlet. */
export const informationFrom: RegExp = /\binformation from:[^\S\n]*/iu;

/** An agency's name alone behind the last sentence: "… the harbour. EFE", "(ANI)". */
export const lastWords: RegExp =
  /(?:\n|[.!?]["”’]? )[—–-]? ?[([]?(\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,20}){0,3})[)\]]?\s*$/u;

/** A line of credit that is of the text, not of a picture. */
export const copyrightLine: RegExp = /^\s*(?:©|copyright\b|\(c\)|information from:)/iu;

/** A headline that says the report rests on another's: "Report: …", "…, report says". */
export const reportedHeadline: RegExp =
  /^(?:report|reports):|[,:;–—-] ?(?:reports?|reportedly)(?: (?:says?|claims?|finds?))?$|\breports? (?:says?|claims?)\b|\breportedly\b/iu;

/** Follows the name of a company that owns outlets and is none: "… Television Corp.", "… Broadcasting, Inc.". */
export const companyEnding: RegExp =
  /^,? (?:corp|corporation|inc|llc|ltd|co|company|group|holdings|partners|communications|broadcasting|stations|media group)\b/iu;

/** Ends the name of a company that owns stations, where it stands as the owner of a text: "© Velmouth Television". */
export const companyName: RegExp = / (?:television|broadcasting|media|communications|radio)$/iu;

/** The sign-off of one agency's stories: "(Reporting by …; Editing by …)". */
export const reutersSignOff: RegExp = /\((?:Reporting|Additional reporting|Writing|Editing) by [^()\n]{3,300}\)/u;

/** Stands right before the name of an outlet in the credit of a picture, which says nothing of where the report is from. */
export const pictureCredit: RegExp =
  /(?:^|\n|[(/])\s*(?:(?:file )?photos?|images?|pictures?|videos?|graphics?|screen ?(?:grab|shot)|footage|credits?)\b[^\n()]{0,80}$/iu;

/** What may stand beside an outlet's name in a line that credits it: "By the …", "… | Updated: 12 May, 17:52", "… staff". */
export const creditLineWords: RegExp =
  /\b(?:by|from|via|source|the|a|an|updated|published|posted|last|at|on|staff|wires?|services?|reports?|and|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sept?\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|mon|tues?|wed\p{L}*|thurs?|fri|sat\p{L}*|sun|\p{L}*day|am|pm|a\.m|p\.m|[ecmp][ds]?t|gmt|bst|utc)\b/giu;

/** A line that names authors first: "By Ada Lund, …". */
export const authorLine: RegExp = /^by\b/iu;

/** A line at the foot that names nothing but its source: "[…]", "Source: …", "— …". */
export const sourceLine: RegExp = /^(?:\[[^\]\n]+\]|\([^)\n]+\)|(?:source|via)s?:.+|[—–-] ?.+)$/iu;

/** Says what the author works for: "is a Tarvik Post staff writer", "is a reporter for the Tarvik Post". The name is the first group that matched. */
export const staffOf: RegExp =
  /\b(?:is|are) (?:an?|the) (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}) (?:staff |senior |chief )?(?:writers?|reporters?|correspondents?|columnists?|editors?|photographers?)\b|\b(?:is|are) (?:an? |the )?(?:staff |senior |chief )?(?:writers?|reporters?|correspondents?|columnists?|editors?|photographers?) (?:for|at|with) (?:the )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})/gu;

/** Ends a paragraph after which another's text stands word for word: "The company said in a statement:". */
export const textFollows: RegExp =
  /\b(?:statement|release|letter|memo|e-?mail|message|post|posted|tweet|tweeted|wrote|writes|reads?|said|says|added|announced|as follows)\b[^\n.!?]{0,80}:\s*$/iu;

/** An appeal or service line that outlets of one town print alike. */
export const appeal: RegExp =
  /\b(?:any(?:one|body)|those|persons?|people|witnesses|callers?) (?:with|who (?:has|have|may have|saw|witnessed)|having) (?:any )?(?:more |further |additional )?(?:information|details|tips?)\b|\bcrime ?stoppers\b|\btip ?line\b|\btips? (?:can|may|should) be\b|\bstay (?:with|tuned)\b|\bcheck back\b|\bdeveloping story\b|\bfollow us on\b|\bdownload (?:the|our)\b[^.\n]{0,40}\bapp\b/iu;
