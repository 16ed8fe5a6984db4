import { wordSet } from "../wordSet.js";

/** Abbreviations that keep their full stop and seldom end a sentence: titles, months, places within names. Lower case. */
export const leadingAbbreviations: ReadonlySet<string> =
  wordSet(`mr mrs ms dr prof rev hon fr sr. gov sen rep reps sens govs pres gen col maj lt sgt cpt cpl pvt capt cmdr adm brig supt insp
  messrs st sts mt ft vs v no nos al eg ie cf approx dept est fig vol viz univ rt attys atty hwy
  det dets drs comm ofc apt`);

/** Abbreviations that a sentence may end with as well: it does where a capital follows that begins sentences. */
export const closingAbbreviations: ReadonlySet<string> =
  wordSet(`jan feb mar apr aug sept sep oct nov dec inc corp co ltd bros jr sr etc ave blvd rd ala ariz ark calif colo conn del fla ga ill ind
  kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph esq mon tue tues wed thu
  thur thurs fri sat sun`);

/** Words of their own as well: an abbreviation only where they are written with a capital and a capital, a figure or a comma follows. */
export const doubtfulAbbreviations: ReadonlySet<string> = wordSet(
  "al apt comm del est fig ill ind la mar mass miss mo mon no nos pa pres rd sat sun wash wed",
);

/** Ends of addresses on the web: what they close is one word ("example.org"). */
export const domains: ReadonlySet<string> = wordSet(
  "com org net gov edu mil info co uk us eu io tv ly fr de ru ca au me news biz int",
);

/** Words that begin sentences far more often than they go on after an abbreviation. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my but and or so yet in on at for from with by as
  if when while after before since although though because during until there here what who why how where which mr mrs ms dr
  some many most several both all one two no not now then however meanwhile earlier later still also according police officials`.split(
    /\s+/,
  ),
);
