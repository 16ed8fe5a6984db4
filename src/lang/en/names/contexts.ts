import { phraseSet } from "../phraseSet.js";

/** Verbs after a name that say a person or an organisation speaks, lower case. */
export const speechVerbs: ReadonlySet<string> = phraseSet(
  "said|says|told|added|adds|wrote|tweeted|argued|explained|insisted|noted|asked|replied|announced|stated|claimed|warned|testified|recalled|quipped|joked",
);

/** Nouns right before or after a name that tell its kind: "the company Harlow", "Harlow shares"; "Lisle residents". Lower case. */
export const organisationCompany: ReadonlySet<string> = phraseSet(
  "company|firm|airline|automaker|carmaker|planemaker|manufacturer|maker|airframer|retailer|bank|lender|insurer|giant|group|agency|network|newspaper|magazine|daily|broadcaster|chain|startup|start-up|supplier|operator|developer|carrier|brand|unit|subsidiary|shares|stock|stocks|executives|executive|employees|spokesman|spokeswoman|spokesperson|shareholders|board|ceo|plant|plants|factory|headquarters|dealers|dealership|workers|staff|management|products|sales|profits|lawmakers|senators|members|leaders|chairman|president|director|correspondent|reporter|editor",
);
export const placeCompany: ReadonlySet<string> = phraseSet(
  "city|town|village|capital|suburb|island|region|district|province|county|state|country|port|neighborhood|neighbourhood|residents|resident|area|border|coast|streets|airport|metro|native",
);

/** Prepositions that mostly stand before places, lower case. */
export const placePrepositions: ReadonlySet<string> = phraseSet(
  "in|near|across|outside|throughout|toward|towards|into|around|inside|within|at",
);

/** Words before a name that mostly stand before organisations or persons, lower case. */
export const agentPrepositions: ReadonlySet<string> = phraseSet("by|with|against|for|of|between|to");

/** Capitalised openers of sentences that go with a name without being part of it, lower case. */
export const openers: ReadonlySet<string> = phraseSet(
  "former|late|many|some|most|several|few|all|both|every|each|other|another|such|current|fellow|embattled|incoming|outgoing|veteran|longtime|top|senior|new|old|young|like|unlike|meanwhile|however|also|then|now|still|yet|even|only|just|last|next|earlier|later|today|more|less|as|if|when|while|after|before|since|because|although|though|but|and|or|so|nor|for|not|no|yes|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|rival|critics|supporters|officials|police|analysts|experts|sources|according|despite|during|following|instead|once|whether|why|how|what|who|where|here|there|this|that|these|those|it|he|she|they|we|you|his|her|their|our|my|your|its|the|a|an|in|on|at|by|from|with|to|of|about|under|over|between|against|through|until|without|within|among|across|amid|around|near|via|asked|speaking|citing|thanks|even|ever|never|maybe|perhaps|please|let|see|read|watch",
);

/** Words before "in" and a name that make a person of it as well: "trust in Harlow". Lower case. */
export const takesPersons: ReadonlySet<string> = phraseSet(
  "trust|trusted|trusts|believe|believes|believed|faith|confidence|confident|invest|invested|interest|interested|change|stake|shares",
);

/** Vessels and vehicles that carry a name of their own behind their noun ("the ferry Orla"), lower case. */
export const vessels: ReadonlySet<string> = phraseSet(
  "ferry|ship|vessel|boat|tanker|trawler|freighter|yacht|schooner|liner|barge|tugboat|frigate|destroyer|submarine|cruiser|corvette|warship|icebreaker|lifeboat|steamer|sailboat|catamaran|locomotive|spacecraft|satellite|rover",
);

/** Roles that companies have as often as persons, lower case. */
export const corporateRoles: ReadonlySet<string> = phraseSet(
  "operator|owner|maker|publisher|parent|supplier|partner|developer|builder|manufacturer|distributor|producer|sponsor|host|employer|insurer|lender|regulator|watchdog",
);

/** Nouns behind a person's name that tells whose they are: "the Harlow administration". Lower case. */
export const familyCompany: ReadonlySet<string> = phraseSet(
  "administration|family|campaign|presidency|brothers|sisters|siblings|era",
);

/** Nouns before the name of what they are: "the law firm Harlow". Lower case. */
export const ownBefore: ReadonlySet<string> = phraseSet(
  "firm|company|airline|carmaker|automaker|retailer|newspaper|magazine|website|broadcaster|charity|startup|start-up|nonprofit|non-profit|party|militia",
);
