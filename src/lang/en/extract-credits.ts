const houses =
  "ap|a\\.p\\.|afp|epa|epa-efe|efe|upi|pa|pa wire|press association|associated press|the associated press|reuters|thomson reuters|getty(?: images)?|bloomberg|shutterstock|istock|alamy|corbis|rex(?: features)?|zuma(?: press)?|sipa|xinhua|kyodo|tass|anadolu(?: agency)?|nurphoto|imago|barcroft(?: media)?|splash(?: news)?|wireimage|file|handout|pool|contributed|courtesy|submitted|screenshot|screengrab|provided|staff";

/** The last brackets of a caption, whole: a credit word, a picture agency, or a television station's letters. */
export const creditInBrackets: RegExp = new RegExp(
  `^[(\\[](?:(?:file )?(?:photo|photos|image|images|picture|video|source|credit|credits|screenshot|screengrab|graphic|illustration|map|courtesy|pic|still)\\b[^()\\[\\]]{0,120}|[^()\\[\\]]{0,80}\\b(?:photo|getty images|via getty|for the washington post|the washington post|the new york times|staff photo|file photo|handout)|[^()\\[\\]]{0,60}(?:\\/|\\bvia |^|, |— )(?:${houses})(?:[ /][^()\\[\\]]{0,60})?|(?:${houses})|[KW][A-Z]{2,3}(?:-TV)?)[)\\]]\\W{0,2}$`,
  "iu",
);

/** Names in brackets after a finished sentence, at the end of a paragraph and without a full stop of their own. */
export const nameAfterSentence: RegExp =
  /(?<=[.!?]["”’]?\s)[(](?:\p{Lu}[\p{L}\p{N}.'’&-]*|\/|of|the|via|and|for|courtesy|by|from)(?:[\s,/]{1,3}(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|via|and|for|courtesy|by|from)){0,7}[)]$/iu;

/** "… by the sea. Photo: Name" at the end of a paragraph. */
export const trailingCredit: RegExp =
  /(?<=[.!?]["”’]?\s)(?:(?:photo|image|picture|credit|photo credit|image credit)s?(?:\s?:|\sby|\scourtesy)\s.{2,80}|(?:ap photo|getty images|reuters|afp photo)\s?\/\s?.{2,60})$/iu;

/** A photographer and a paper before a caption: "Ann Example/Harbour Times A crane …". */
export const photographerMark: RegExp =
  /^(?:\p{Lu}[\p{L}.'’-]+\s){1,2}\p{Lu}[\p{L}.'’-]+\s?\/\s?(?:(?!(?:A|An|The|In|On|At|It)\s)\p{Lu}[\p{L}.'’-]+\s){1,5}(?=(?:A|An|The|In|On|At|It|He|She|They|This|These|Police|Officers|People|Two|Three|Four|Five)\s)/u;

/** "Image copyright X Image caption Y" as printed by one large broadcaster's pages: the credit up to the caption. */
export const inlineCaption: RegExp =
  /^(?:(?:image|media) (?:copyright|source)\s.{2,60}?(?:(?:image|media) caption\s)|(?:image|media) caption\s)(?=\S)/iu;

/** A picture agency glued before a caption: its name, then at once the caption's own capital. */
export const creditMark: RegExp =
  /^(?:(?:Handout|Contributor|Pool|File)\s?[-–—/:]\s?)?(?:Getty Images|Getty|GETTY|Reuters|REUTERS|AFP or licensors|AFP|AP:Associated Press|EPA|PA:Press Association|Barcroft Media|Rex Features|Alamy|Splash News|PA)(?:\s?[-–—/:,]\s?(?:Contributor|Pool|Handout|Getty|Stringer|File))?\s(?=(?:The|A|An|In|On|At|It|He|She|They|This|These|Police|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[A-Z][a-z]+\s[A-Z]?[a-z]+)\b)/u;

/** Who wrote and edited, in brackets at the end of the last paragraph; the opening bracket may be lost. */
export const deskCredit: RegExp =
  /(?:\((?:Additional )?(?:Reporting|Writing|Editing|Compiled)|(?<=[.!?]["”’]?\s)(?:Additional )?(?:Reporting|Writing|Editing)) (?:by|and (?:writing|editing) by) \p{Lu}[^()]{3,300}\)?$/u;
