/** Words that say something was taken over from an outlet, to be found right before its name; what stands in brackets at the end is allowed between. */
export const citesBefore: RegExp =
  /(?:\b(?:(?:first |as |was |were |been )?(?:reported|published|revealed|disclosed|cited|quoted|obtained|seen|reviewed|released|broken|carried|aired) (?:\w+ )?(?:by|in|on|to)|according to|citing|quoting|per|via|[,”"] (?:reported|reports|wrote|writes)|(?:report|reports|reporting|story|article|account|piece|investigation|interview|op-ed|editorial|statement|dispatch) (?:by|in|from|with|to|on|for|published by|published in)|excerpt from|credited|courtesy of|source:))(?: (?:a|an|the|local|state|daily|news agency|newspaper|broadcaster|channel|website|paper|magazine|sources? (?:at|in)|reports? (?:by|in|from|on)|(?:\w+ )?(?:news agency|newspaper|broadcaster|television|magazine|affiliate|station|daily)))* $/iu;

/** The same right after its name. */
export const citesAfter: RegExp =
  /^(?:['’]s?)?(?:,? (?:has|had|have|also|first|later|earlier|previously|the (?:newspaper|paper|agency|broadcaster|station)|which|news agency|newspaper|magazine))*,? (?:reported|reports|reporting|report|story|article|investigation|wrote|writes|notes|noted|said|says|cited|quoted|published|revealed|disclosed|learned|broke the|obtained)\b/iu;

/** Somebody spoke to the outlet: exclusive words, but often only a line of the report. */
export const toldBefore: RegExp =
  /\b(?:told|tells|telling|speaking to|spoke to|talking to|speaking with|spoke with|interview(?:ed)? (?:with|by)|statement to|comment(?:s)? to|confirmed to|interview on|appear(?:ed|ing|ance)? on) (?:(?:the|a|an|local|reporters? (?:at|from)|newspaper|broadcaster|news agency|(?:\w+ )?(?:affiliate|station)) )*$/iu;

/** A share in the work, not the whole of it. */
export const contributed: RegExp = /\bcontributed (?:to|reporting)\b/iu;

/** The outlet named before, by a word for its kind: "the newspaper wrote", "according to the agency". */
export const namedBefore: RegExp =
  /\b(?:the|that) (?:newspaper|paper|news agency|broadcaster|magazine|daily|station|outlet|news organi[sz]ation)(?=,? (?:also |first |later )?(?:report|reports|reported|wrote|writes|said|says|cited|quoted|added)\b)|(?<=\b(?:according to|told|by|citing) )the (?:newspaper|paper|news agency|broadcaster|magazine|daily|station|outlet|news organi[sz]ation)\b/giu;

/** An agency in a dateline: "LONDON (Reuters) —", "TARVIK, March 13 (NPA) —", "(CNN) ". */
export const datelineMark: RegExp = /(?:^|\n)[^\n()]{0,60}\(([^()\n]{2,40})\)[^\S\n]{0,2}(?:[-–—]{1,2}|(?=\p{Lu}))/gu;

/** Who owns or wrote the text, said at its head or foot: what follows up to the end of the line names the outlet. */
export const ownerMark: RegExp =
  /(?:©|\bcopyright\b|\(c\))[^\n]{0,20}?(?=\p{Lu})|\b(?:this (?:story|article|report) (?:was|is|first|originally)[^\n]{0,40}? (?:by|in|on)|read the (?:full )?(?:story|article) (?:at|on|in)|originally published (?:by|in|on)|first published (?:by|in|on)|story (?:from|by|via)|courtesy of|with files from)\s?/giu;

/** The sign-off of one agency's stories: "(Reporting by …; Editing by …)". */
export const reutersSignOff: RegExp = /\((?:Reporting|Additional reporting|Writing|Editing) by [^()\n]{3,300}\)/u;
