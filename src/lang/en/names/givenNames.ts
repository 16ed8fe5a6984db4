import { wordSet } from "../wordSet.js";
import { femaleNames } from "./femaleNames.js";
import { maleNames } from "./maleNames.js";
import { sharedNames } from "./sharedNames.js";

/** First names that the lists of one country leave out. */
const moreMale = wordSet(
  "barack mitt jeb newt rand reince vladimir volodymyr emmanuel narendra recep viktor olaf benjamin bashar hosni hassan mahmoud kofi nicolas angus boris xi rishi keir kier jair lula pedro giuseppe matteo silvio dmitro serhiy oleksandr mykola andriy yevgeny igor oleg sergey yuri alexei aleksandr wladimir tayyip imran shinzo yoshihide fumio moon jong",
);
const moreFemale = wordSet(
  "angela theresa ursula condoleezza kamala ivanka melania michelle nikki kellyanne sonia benazir aung jacinda sanna mette giorgia christine marine olena yulia svetlana tatiana oksana natalia",
);

/** Whether a word, as `foldName` gives it, is a first name. */
export const isGivenName = (word: string): boolean =>
  maleNames.has(word) || femaleNames.has(word) || sharedNames.has(word) || moreMale.has(word) || moreFemale.has(word);

/** Which of the sexes mostly bears a first name; null when both do or it isn't known. */
export function sexOfName(word: string): "male" | "female" | null {
  if (maleNames.has(word) || moreMale.has(word)) return "male";
  return femaleNames.has(word) || moreFemale.has(word) ? "female" : null;
}
