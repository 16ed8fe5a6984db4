/** A state: its names, what its people and things are called, and the seats that stand for its government. All lower case. */
export interface Country {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** One a line: names | demonyms and adjectives | capital and metonyms. The first name is the usual one. */
const table = `
afghanistan|afghan,afghans|kabul
albania|albanian,albanians|tirana
algeria|algerian,algerians|algiers
andorra|andorran,andorrans|andorra la vella
angola|angolan,angolans|luanda
argentina|argentine,argentines,argentinian,argentinians|buenos aires
armenia|armenian,armenians|yerevan
australia|australian,australians,aussie,aussies|canberra
austria|austrian,austrians|vienna
azerbaijan|azerbaijani,azerbaijanis,azeri,azeris|baku
bahamas,the bahamas|bahamian,bahamians|nassau
bahrain|bahraini,bahrainis|manama
bangladesh|bangladeshi,bangladeshis|dhaka
barbados|barbadian,barbadians|bridgetown
belarus|belarusian,belarusians,belarussian,belarussians|minsk
belgium|belgian,belgians|brussels
belize|belizean,belizeans|belmopan
benin|beninese|porto-novo
bhutan|bhutanese|thimphu
bolivia|bolivian,bolivians|la paz
bosnia,bosnia and herzegovina,bosnia-herzegovina|bosnian,bosnians|sarajevo
botswana|botswanan,botswanans|gaborone
brazil|brazilian,brazilians|brasilia
brunei|bruneian,bruneians|bandar seri begawan
bulgaria|bulgarian,bulgarians|sofia
burkina faso|burkinabe|ouagadougou
burundi|burundian,burundians|bujumbura
cambodia|cambodian,cambodians|phnom penh
cameroon|cameroonian,cameroonians|yaounde
canada|canadian,canadians|ottawa
cape verde|cape verdean,cape verdeans|praia
central african republic|central african|bangui
chad|chadian,chadians|n'djamena
chile|chilean,chileans|santiago
china,people's republic of china,prc|chinese|beijing,peking
colombia|colombian,colombians|bogota
comoros|comorian,comorians|moroni
congo,democratic republic of congo,democratic republic of the congo,dr congo,drc|congolese|kinshasa
costa rica|costa rican,costa ricans|san jose
croatia|croatian,croatians,croat,croats|zagreb
cuba|cuban,cubans|havana
cyprus|cypriot,cypriots|nicosia
czech republic,czechia|czech,czechs|prague
denmark|danish,dane,danes|copenhagen
djibouti|djiboutian,djiboutians|djibouti city
dominica|dominican,dominicans|roseau
dominican republic||santo domingo
ecuador|ecuadorian,ecuadorians,ecuadorean,ecuadoreans|quito
egypt|egyptian,egyptians|cairo
el salvador|salvadoran,salvadorans,salvadorean|san salvador
equatorial guinea||malabo
eritrea|eritrean,eritreans|asmara
estonia|estonian,estonians|tallinn
eswatini,swaziland|swazi,swazis|mbabane
ethiopia|ethiopian,ethiopians|addis ababa
fiji|fijian,fijians|suva
finland|finnish,finn,finns|helsinki
france|french,frenchman,frenchmen,frenchwoman|paris
gabon|gabonese|libreville
gambia,the gambia|gambian,gambians|banjul
georgia|georgian,georgians|tbilisi
germany,federal republic of germany|german,germans|berlin
ghana|ghanaian,ghanaians|accra
greece|greek,greeks|athens
greenland|greenlandic,greenlander,greenlanders|nuuk
grenada|grenadian,grenadians|st. george's
guatemala|guatemalan,guatemalans|guatemala city
guinea|guinean,guineans|conakry
guinea-bissau||bissau
guyana|guyanese|georgetown
haiti|haitian,haitians|port-au-prince
honduras|honduran,hondurans|tegucigalpa
hungary|hungarian,hungarians|budapest
iceland|icelandic,icelander,icelanders|reykjavik
india,republic of india|indian,indians|new delhi
indonesia|indonesian,indonesians|jakarta
iran,islamic republic of iran|iranian,iranians|tehran,teheran
iraq|iraqi,iraqis|baghdad
ireland,republic of ireland|irish,irishman,irishmen|dublin
israel|israeli,israelis|jerusalem,tel aviv
italy|italian,italians|rome
ivory coast,cote d'ivoire|ivorian,ivorians|yamoussoukro,abidjan
jamaica|jamaican,jamaicans|kingston
japan|japanese|tokyo
jordan|jordanian,jordanians|amman
kazakhstan|kazakh,kazakhs,kazakhstani|astana
kenya|kenyan,kenyans|nairobi
kosovo|kosovar,kosovars,kosovan|pristina
kuwait|kuwaiti,kuwaitis|kuwait city
kyrgyzstan|kyrgyz|bishkek
laos|laotian,laotians,lao|vientiane
latvia|latvian,latvians|riga
lebanon|lebanese|beirut
lesotho|basotho|maseru
liberia|liberian,liberians|monrovia
libya|libyan,libyans|tripoli
liechtenstein||vaduz
lithuania|lithuanian,lithuanians|vilnius
luxembourg|luxembourgish,luxembourger|luxembourg city
madagascar|malagasy|antananarivo
malawi|malawian,malawians|lilongwe
malaysia|malaysian,malaysians|kuala lumpur
maldives,the maldives|maldivian,maldivians|male
mali|malian,malians|bamako
malta|maltese|valletta
mauritania|mauritanian,mauritanians|nouakchott
mauritius|mauritian,mauritians|port louis
mexico|mexican,mexicans|mexico city
micronesia|micronesian,micronesians|palikir
moldova|moldovan,moldovans|chisinau
monaco|monegasque|
mongolia|mongolian,mongolians|ulaanbaatar,ulan bator
montenegro|montenegrin,montenegrins|podgorica
morocco|moroccan,moroccans|rabat
mozambique|mozambican,mozambicans|maputo
myanmar,burma|burmese|naypyidaw,yangon,rangoon
namibia|namibian,namibians|windhoek
nepal|nepalese,nepali,nepalis|kathmandu
netherlands,the netherlands,holland|dutch,dutchman,dutchmen|amsterdam,the hague
new zealand|new zealander,new zealanders,kiwi,kiwis|wellington
nicaragua|nicaraguan,nicaraguans|managua
niger|nigerien,nigeriens|niamey
nigeria|nigerian,nigerians|abuja
north korea,democratic people's republic of korea,dprk|north korean,north koreans|pyongyang
north macedonia,macedonia|macedonian,macedonians|skopje
norway|norwegian,norwegians|oslo
oman|omani,omanis|muscat
pakistan|pakistani,pakistanis|islamabad
palestine,palestinian territories,state of palestine|palestinian,palestinians|ramallah
panama|panamanian,panamanians|panama city
papua new guinea||port moresby
paraguay|paraguayan,paraguayans|asuncion
peru|peruvian,peruvians|lima
philippines,the philippines|philippine,filipino,filipinos|manila
poland|polish,pole,poles|warsaw
portugal|portuguese|lisbon
puerto rico|puerto rican,puerto ricans|san juan
qatar|qatari,qataris|doha
romania|romanian,romanians|bucharest
russia,russian federation|russian,russians|moscow,kremlin
rwanda|rwandan,rwandans|kigali
samoa|samoan,samoans|apia
saudi arabia,kingdom of saudi arabia|saudi,saudis,saudi arabian|riyadh
senegal|senegalese|dakar
serbia|serbian,serbians,serb,serbs|belgrade
seychelles|seychellois|victoria
sierra leone|sierra leonean,sierra leoneans|freetown
singapore|singaporean,singaporeans|
slovakia|slovak,slovaks,slovakian|bratislava
slovenia|slovenian,slovenians,slovene,slovenes|ljubljana
solomon islands||honiara
somalia|somali,somalis,somalian|mogadishu
south africa|south african,south africans|pretoria
south korea,republic of korea|south korean,south koreans|seoul
south sudan|south sudanese|juba
soviet union,ussr,u.s.s.r.|soviet,soviets|
spain|spanish,spaniard,spaniards|madrid
sri lanka|sri lankan,sri lankans|colombo
sudan|sudanese|khartoum
suriname|surinamese|paramaribo
sweden|swedish,swede,swedes|stockholm
switzerland|swiss|bern
syria,syrian arab republic|syrian,syrians|damascus
taiwan,republic of china|taiwanese|taipei
tajikistan|tajik,tajiks|dushanbe
tanzania|tanzanian,tanzanians|dodoma
thailand|thai,thais|bangkok
togo|togolese|lome
tonga|tongan,tongans|nuku'alofa
trinidad and tobago,trinidad|trinidadian,trinidadians|port of spain
tunisia|tunisian,tunisians|tunis
turkey,turkiye|turkish,turk,turks|ankara
turkmenistan|turkmen|ashgabat
uganda|ugandan,ugandans|kampala
ukraine|ukrainian,ukrainians|kyiv,kiev
united arab emirates,uae,u.a.e.,emirates|emirati,emiratis|abu dhabi
united kingdom,uk,u.k.,britain,great britain|british,briton,britons,brit,brits|london,downing street,whitehall
united states,united states of america,us,u.s.,usa,u.s.a.,america|american,americans|washington,white house
uruguay|uruguayan,uruguayans|montevideo
uzbekistan|uzbek,uzbeks|tashkent
vanuatu|vanuatuan|port vila
vatican,vatican city,holy see||
venezuela|venezuelan,venezuelans|caracas
vietnam,viet nam|vietnamese|hanoi
yemen|yemeni,yemenis|sanaa,sana'a
yugoslavia|yugoslav,yugoslavs|
zambia|zambian,zambians|lusaka
zimbabwe|zimbabwean,zimbabweans|harare
england|english,englishman,englishmen|
scotland|scottish,scot,scots|edinburgh
wales|welsh,welshman|cardiff
northern ireland|northern irish|belfast
hong kong|hongkonger,hongkongers|
tibet|tibetan,tibetans|lhasa
chechnya|chechen,chechens|grozny
crimea|crimean,crimeans|simferopol
catalonia|catalan,catalans|
`;

const list = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(","));

export const countries: readonly Country[] = table
  .trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([names = "", demonyms = "", capitals = ""]) => ({
    names: list(names),
    demonyms: list(demonyms),
    capitals: list(capitals),
  }));
