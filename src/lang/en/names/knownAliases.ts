/** Names of one thing that share no words or letters that would show it, a line each, lower case. */
export const knownAliases: readonly (readonly string[])[] = `
federal reserve|fed|the fed|u.s. federal reserve|federal reserve board
republican party|gop|g.o.p.|republican
new york times|the times|nyt
wall street journal|wsj|the journal
associated press|ap|a.p.
pentagon|department of defense|defense department|u.s. department of defense
state department|department of state|u.s. state department
justice department|department of justice|doj|u.s. department of justice
treasury department|department of the treasury|treasury
homeland security|department of homeland security|dhs
general motors|gm
general electric|ge
volkswagen|vw
british petroleum|bp
hewlett-packard|hp
international monetary fund|imf
united nations|un|u.n.
european union|eu|e.u.
european central bank|ecb
north atlantic treaty organization|nato
world health organization|who
environmental protection agency|epa|e.p.a.
federal bureau of investigation|fbi|f.b.i.
central intelligence agency|cia|c.i.a.
supreme court|u.s. supreme court|us supreme court
senate|u.s. senate|us senate
congress|u.s. congress|us congress
house|house of representatives|u.s. house|u.s. house of representatives
american airlines|american
islamic state|isis|isil|islamic state of iraq and syria|islamic state of iraq and the levant|daesh
al qaeda|al-qaeda|al qaida|al-qaida
hezbollah|hizbollah|hizbullah
kyiv|kiev
odesa|odessa
kharkiv|kharkov
beijing|peking
mumbai|bombay
yangon|rangoon
new york|new york city|nyc|n.y.c.
los angeles|la|l.a.
washington|washington, d.c.|washington d.c.|d.c.|dc|district of columbia
tea party|tea party movement
j.p. morgan|jpmorgan|jp morgan|jpmorgan chase|jp morgan chase
at&t|at & t
facebook|meta
google|alphabet
`
  .trim()
  .split("\n")
  .map((line) => line.split("|"));
