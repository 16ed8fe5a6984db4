/**
 * News outlets and agencies as reports name them: full name first, then other names, abbreviations and the labels of hosts,
 * all lower case after the first. One line an outlet.
 */
const NAMES = `
The Associated Press|associated press|ap|a.p.|apnews
Reuters|thomson reuters
Agence France-Presse|afp|france24
United Press International|upi
Bloomberg|bloomberg news|bloomberg businessweek
Press Association|pa|pa media|pa news agency
Xinhua|xinhua news agency|xinhuanet
Kyodo|kyodo news
TASS|itar-tass
Interfax|interfax-ukraine
RIA Novosti|ria
Deutsche Presse-Agentur|dpa
Anadolu Agency|anadolu
EFE|efe news agency
Press Trust of India|pti
Asian News International|ani
The Canadian Press|canadian press|thecanadianpress
Australian Associated Press|aap
ANSA
ANP
Belga
Ritzau
NTB
Tanjug
PAP|polish press agency
CTK|czech news agency
Bernama
Antara
McClatchy
City News Service|cns
Bay City News|bcn|bay city news service
Tribune News Service
International Consortium of Investigative Journalists|icij
Organized Crime and Corruption Reporting Project|occrp
Indo-Asian News Service|ians
Yonhap|yonhap news agency|yonhapnews
KCNA|korean central news agency
Ukrinform
IRNA|fars|fars news agency
SANA
The New York Times|new york times|nytimes|nyt|n.y. times
The Washington Post|washington post|washingtonpost|wapo
The Wall Street Journal|wall street journal|wsj
Los Angeles Times|l.a. times|latimes
USA Today|usatoday
The Guardian|guardian|theguardian
The Times of London|thetimes
The Sunday Times
The Daily Telegraph|daily telegraph|telegraph|the telegraph|sunday telegraph
Financial Times|ft
The Economist|economist
The Independent
Daily Mail|dailymail|mail on sunday|mailonline
The Sun|thesun
Daily Mirror|the mirror
Evening Standard
Daily Express
BBC|bbc news|bbc radio|bbc radio 4|bbc world service
LBC|lbc radio
GB News
TalkSport
STV|stv news
RTÉ|rte
CNN|cnn international
NBC News|nbc|nbcnews
ABC News|abc|abcnews
CBS News|cbs|cbsnews|cbslocal
Fox News|fox|foxnews|fox news channel
MSNBC
CNBC
PBS|pbs newshour
NPR|national public radio
Sky News|skynews|sky
ITV|itv news
Channel 4|channel 4 news
Al Jazeera|aljazeera|al-jazeera
Al Arabiya
RT|russia today
Sputnik
Deutsche Welle|dw
Der Spiegel|spiegel|spiegel online
Die Zeit
Süddeutsche Zeitung|süddeutschen zeitung|sueddeutsche|sueddeutsche zeitung|suddeutsche zeitung|sz
Frankfurter Allgemeine Zeitung|faz
Die Welt
Neue Zürcher Zeitung|nzz
Der Standard
El Mundo
La Stampa
De Volkskrant
De Telegraaf
Le Soir
Le Temps
Le Parisien
Dagens Nyheter
Aftonbladet
Aftenposten
Politiken
Helsingin Sanomat
Gazeta Wyborcza
O Globo
Folha de S.Paulo|folha
Clarín
La Nación
Reforma
Bild
Le Monde
Le Figaro
Libération
El País|el pais|elpais
Corriere della Sera
La Repubblica
Haaretz
The Jerusalem Post|jerusalem post|jpost
The Times of Israel|timesofisrael
Ynet
Kyiv Independent|kyivindependent
Kyiv Post
Kommersant
Izvestia
Novaya Gazeta
Politico
The Hill|thehill
Axios
HuffPost|huffington post|huffingtonpost|hpo
BuzzFeed News|buzzfeed
Vox
Slate
Salon
Vice News|vice
ProPublica
The Intercept
The Daily Beast|daily beast|thedailybeast
Breitbart|breitbart news
Gawker
TMZ
People|people magazine
Us Weekly
Newsweek
Time|time magazine
The Atlantic
The New Yorker|new yorker
National Review
The Boston Globe|boston globe
Boston Herald
New York Post|nypost
New York Daily News|daily news|nydailynews
Chicago Tribune
Chicago Sun-Times|sun-times|suntimes|sun-times media wire
Houston Chronicle
Miami Herald
The Dallas Morning News|dallas morning news
San Francisco Chronicle
The Philadelphia Inquirer|philadelphia inquirer
The Denver Post
Star Tribune
Tampa Bay Times
The Times-Picayune|times-picayune|nola
The Seattle Times
The Oregonian
The Arizona Republic
Detroit Free Press|freep|free press
The Detroit News
The Baltimore Sun
The Atlanta Journal-Constitution|ajc
The Charlotte Observer
The Des Moines Register
The Plain Dealer|cleveland
The Globe and Mail
Toronto Star
CBC|cbc news
The Sydney Morning Herald
The Australian
The Times of India|times of india
The Hindu
Hindustan Times
NDTV
Dawn
South China Morning Post|scmp
China Daily|chinadaily
Global Times
People's Daily
The Asahi Shimbun|asahi shimbun|asahi
NHK
The Japan Times
The Korea Herald
The Straits Times
ESPN
Variety
The Hollywood Reporter
Deadline
Wired
The Verge
TechCrunch
Gizmodo
Krebs on Security|krebsonsecurity
CNET
Ars Technica|arstechnica
Engadget
Mashable
ZDNet
Business Insider|businessinsider
Forbes
Fortune
Quartz
Bellingcat
Mother Jones
Rolling Stone
Vanity Fair
The New Republic
The Texas Tribune
The Marshall Project
The Undefeated
The Athletic
Sports Illustrated
The Information
Recode
9to5Mac
MarketWatch
Barron's
CoinDesk
Page Six
E! News
Entertainment Tonight
Entertainment Weekly
Washington Examiner
The Washington Times|washington times
Roll Call
The Daily Caller|daily caller
Talking Points Memo
Newsmax
National Journal
The New York Observer
Newsday
The Star-Ledger|star-ledger
Metro
City A.M.
The Irish Times
The Scotsman
The Herald Sun
The Age
CTV|ctv news
The Yomiuri Shimbun|yomiuri shimbun|yomiuri
The Mainichi|mainichi shimbun|mainichi
Nikkei|nikkei asian review|nikkei asia
Chosun Ilbo
Dong-A Ilbo
JoongAng Ilbo
Hankyoreh
Munhwa Ilbo
CCTV
CGTN
Caixin
Tolo News|tolonews
Geo News
ARD
ZDF
ORF
RAI
NRK
SVT
YLE
NOS
`;

/** Each known name of an outlet, lower case and without "the", with the name to print. */
export const outlets: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split("\n")
    .flatMap((line) => {
      const [name, ...others] = line.split("|") as [string, ...string[]];
      return [name.toLowerCase().replace(/^the /, ""), ...others].map((key) => [key, name] as const);
    }),
);
