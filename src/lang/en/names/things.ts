import { phraseSet } from "../phraseSet.js";

/** Last words that make a name an event ("the Harbour War", "the Lisle Summit"), lower case. */
export const eventHeads: ReadonlySet<string> = phraseSet(`
war|wars|battle|revolution|uprising|rebellion|intifada|coup|massacre|genocide|holocaust|crisis|depression|recession|olympics|paralympics|games|cup|championship|championships|tournament|open|bowl|prix|marathon|derby|series|playoffs|festival|fair|expo|exposition|convention|summit|talks|election|elections|primary|caucuses|referendum|hurricane|typhoon|cyclone|storm|tsunami|earthquake|parade|ceremony|anniversary|christmas|easter|thanksgiving|ramadan|hanukkah|spring|night|inauguration|hearing|trial|watergate|brexit|superstorm|gala|rally|march|attacks|bombing|conference|show
`);

/** First words of named events ("Hurricane Odile", "Operation Lantern"), lower case. */
export const eventOpeners: ReadonlySet<string> = phraseSet(
  "hurricane|typhoon|cyclone|superstorm|operation|battle|tropical|world war|battles",
);

/** Last words that make a name a thing: laws, prizes, vessels, products, lower case. */
export const objectHeads: ReadonlySet<string> = phraseSet(`
act|bill|law|treaty|agreement|accord|accords|pact|deal|amendment|constitution|protocol|convention|declaration|charter|resolution|directive|plan|program|programme|code|medal|prize|award|awards|trophy|missile|missiles|rocket|rockets|jet|jets|aircraft|plane|planes|tank|tanks|dreamliner|boat|ship|carrier|submarine|shuttle|satellite|telescope|spacecraft|app|phone|tablet|console|edition|bible|quran|koran|album|report|papers|index|average|dollar|dollars|euro|pound|yen|yuan|ruble|virus|disease|syndrome|scale|system|systems|pro|store|os|server|browser|windows|office|fund
`);

/** Things known by name: currencies, indices, products, faiths and languages, lower case. */
export const things: ReadonlySet<string> = phraseSet(`
nasdaq composite|s&p 500|dow jones industrial average|dow|ftse|ftse 100|nikkei|nikkei 225|dax|cac 40|hang seng|hang seng index|euro stoxx 50|sensex|stoxx 600|topix|libor
iphone|ipad|ipod|imac|mac|macbook|macintosh|itunes|mac os|mac os x|os x|windows|android|ios|linux|kindle|xbox|playstation|wii|gmail|chrome|safari|firefox|internet explorer|siri|alexa|photoshop|bitcoin|ethereum|obamacare|medicare|medicaid|social security|bible|quran|koran|internet|web|world wide web|covid|covid-19|ebola|zika|aids|hiv|h1n1|sars|novichok|sputnik|atacms|himars|patriot|javelin|kalashnikov|ak-47|ar-15|humvee|dreamliner|concorde|hubble|soyuz|apollo
christianity|islam|judaism|hinduism|buddhism|catholicism|english language
`);

/** Faiths, parties, peoples and other groups whose adjectives take a capital: groups of people, not a name of one. Lower case. */
export const groupAdjectives: ReadonlySet<string> = phraseSet(`
muslim|muslims|christian|christians|jewish|jew|jews|catholic|catholics|protestant|protestants|hindu|hindus|buddhist|buddhists|sikh|sikhs|mormon|mormons|sunni|sunnis|shiite|shiites|shia|shi'ite|evangelical|evangelicals|islamic|islamist|islamists|jihadist|jihadists|orthodox|anglican|baptist|baptists|methodist|methodists|lutheran|lutherans|presbyterian|presbyterians|pentecostal|pentecostals|quaker|quakers|amish|korean|koreans|missourian|missourians|floridian|floridians|ohioan|ohioans|iowan|iowans|minnesotan|minnesotans|hawaiian|hawaiians|alaskan|alaskans|virginian|virginians|oregonian|oregonians|kansan|kansans|nebraskan|nebraskans|arizonan|arizonans|michigander|michiganders|pennsylvanian|pennsylvanians|coloradan|coloradans|arab|arabs|kurd|kurds|kurdish|latino|latinos|latina|hispanic|hispanics|asian|asians|african|africans|european|europeans|african-american|african-americans|african american|african americans|native american|native americans|asian-american|black|white|nazi|nazis|communist|communists|marxist|socialist|socialists|fascist|republican|republicans|democrat|democrats|democratic|libertarian|libertarians|tory|conservative|conservatives|liberal|liberals|texan|texans|californian|californians|new yorker|new yorkers|londoner|londoners|latin|western|eastern|middle eastern|scandinavian|balkan|slavic|persian|hebrew|arabic|bolshevik|zionist|keynesian|victorian|olympic|caucasian|rohingya|uyghur|uighur|pashtun|tutsi|hutu|roma|houthi|houthis|soviet|semitic|anti-semitic|parisian|wall streeter
`);

/** Capitalised words that name no one: days, months, pronouns, calendar and page words. Lower case. */
export const notNames: ReadonlySet<string> = phraseSet(`
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mon.|tues.|wed.|thurs.|fri.|sat.|sun.
january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sept.|sep.|oct.|nov.|dec.
i|i'm|i've|am|pm|a.m.|p.m.|est|edt|pst|pdt|gmt|utc|bst|cet|et|pt|ok|okay|tv|id|faq|url|pdf|ceo|cfo|coo|cto|vp|phd|mp|mps|mep|meps|pr|q&a|vs|vs.|no|no.|nos.|fig.|god|lord|sir|madam|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|dna|gdp|gps|hiv|suv|suvs|ufo|ipo|pm|bc|ad|b.c.|a.d.|yes|hi|hello|oh|breaking|exclusive|watch|read|photo|image|file|video|update|updated|advertisement|copyright|editor|note|related|share|print|email|comments|r|d|l|lgbt|lgbtq|lcd|cd|cds|dvd|dvds|led|usb|pc|pcs|sms|ceos|atm|atms|icu|dui|vip|vips|3d|vr|rv|gb|mb|tb|ghz|mhz|sdk|block|
christmas|easter|thanksgiving|halloween|new year|new year's eve|new year's day|christmas eve|christmas day|valentine's day|mother's day|father's day|chapter|section|article|phase|round|week|day|part|page|figure|table|level|stage|grade|type|new year's|black friday|spring|summer|autumn|fall|winter|weekend|they|she|we|his|her|their|its|my|your|our|you|them|today|tomorrow|yesterday|internet|web
`);

/** Followers of a party, named by where they are from: "the Florida Republican". Lower case. */
export const partisans: ReadonlySet<string> = phraseSet(
  "republican|republicans|democrat|democrats|conservative|conservatives",
);
