import { phraseSet } from "../phraseSet.js";

/** Continents, regions, seas and parts of states that news names, lower case. */
export const regions: ReadonlySet<string> = phraseSet(`
africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania|australasia|eurasia
middle east|mideast|near east|far east|southeast asia|east asia|south asia|central asia|north africa|west africa|east africa|sub-saharan africa
eastern europe|western europe|central europe|northern europe|southern europe|balkans|caucasus|scandinavia|baltics|caribbean|persian gulf|gulf
west bank|gaza|gaza strip|golan heights|donbas|donbass|kashmir|kurdistan|darfur|sinai|siberia|sahel|sahara|levant|arctic|antarctic|balochistan|xinjiang
midwest|northeast|deep south|new england|silicon valley|wall street|capitol hill|gulf coast|east coast|west coast|bay area|great lakes|rust belt|sun belt
pacific|atlantic|pacific ocean|atlantic ocean|indian ocean|mediterranean|mediterranean sea|black sea|baltic sea|north sea|south china sea|east china sea|red sea|caspian sea|sea of japan|gulf of mexico
english channel|strait of hormuz|suez canal|panama canal|nile|danube|rhine|mississippi river|himalayas|alps|andes|rocky mountains|rockies|appalachia
bavaria|saxony|brittany|normandy|tuscany|sicily|sardinia|andalusia|flanders|wallonia|ulster|cornwall|kent|essex|yorkshire|lancashire|surrey|sussex|devon|norfolk|suffolk
ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|prince edward island|yukon|nunavut|northwest territories
new south wales|queensland|tasmania|western australia|south australia|northern territory|punjab|sindh|gujarat|maharashtra|kerala|tamil nadu|uttar pradesh|bihar|west bengal|karnataka|rajasthan
okinawa|hokkaido|fukushima|honshu|kyushu|hiroshima|sichuan|guangdong|hubei|hunan|guam|bermuda|gibraltar|falkland islands|chernobyl|guantanamo|guantanamo bay|pearl harbor
helmand|kandahar|anbar|idlib|aleppo|homs|raqqa|fallujah|mosul|luhansk|donetsk|kharkiv|kherson|zaporizhzhia|odesa|odessa|kursk|belgorod|bryansk|dagestan|south ossetia|abkhazia|transnistria|nagorno-karabakh
manhattan|brooklyn|queens|bronx|staten island|harlem|long island|hollywood|beverly hills|heathrow|chicago|los angeles|boston|houston|dallas|denver|seattle|miami|atlanta|philadelphia|detroit|phoenix
cleveland|orlando|austin|charlotte|baltimore|pittsburgh|cincinnati|milwaukee|tampa|portland|sacramento|buffalo|oakland|new orleans|las vegas|memphis|nashville|indianapolis|columbus|kansas city|salt lake city|albany|trenton|annapolis|harrisburg|des moines|honolulu|anchorage|omaha|tulsa|birmingham|manchester|leeds|sheffield|bristol|glasgow|perth|adelaide|brisbane|melbourne|sydney|vancouver|calgary|montreal|toronto
`);

/** States of the United States and the short forms news uses, lower case. */
export const states: ReadonlySet<string> = phraseSet(`
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana
maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina
north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
district of columbia|d.c.|dc|washington, d.c.|washington d.c.|ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|w.va.|wis.|wyo.
`);

/** Last words that make a name a place ("Maple County", "Lake District"), lower case. */
export const placeHeads: ReadonlySet<string> = phraseSet(`
city|town|township|village|county|province|state|states|republic|federation|kingdom|emirates|region|district|territory|territories|oblast|prefecture|borough|municipality
river|creek|lake|lakes|sea|ocean|bay|gulf|strait|straits|channel|canal|island|islands|isle|isles|peninsula|coast|beach|cape|reef|falls|delta|lagoon|harbor|harbour|port
mount|mountain|mountains|hill|hills|valley|canyon|desert|forest|plains|plateau|basin|volcano|glacier|ridge
street|avenue|road|boulevard|highway|route|interstate|lane|drive|square|plaza|park|garden|gardens|parish|circle|terrace|trail|parkway|expressway|freeway|turnpike|bridge|tunnel|tower|towers|airport|station|stadium|arena|center|centre|hall|building|palace|castle|fort|base|prison|jail|cemetery|memorial|monument|cathedral|mosque|temple|zoo|dam|mine|ranch|resort|mall|pier|strip|border|heights|springs|junction|gate|corridor|crossing|hwy|hwy.|rd.|ave.|blvd.
north|south|east|west
`);

/** First words that make a name a place ("Mount Aldous", "Port Verity"), lower case. */
export const placeOpeners: ReadonlySet<string> = phraseSet(`
mount|mt.|lake|port|fort|ft.|cape|gulf|isle|camp|point|rio|santa|san|saint-|los|las|el|puerto|new|north|south|east|west|northern|southern|eastern|western|central|upper|lower|great|greater
`);

/** How words for streets, shires and cities end in several languages. */
export const placeEnding: RegExp = /[a-z](?:strasse|platz|shire|istan|abad|borough|town|ville)$/;
