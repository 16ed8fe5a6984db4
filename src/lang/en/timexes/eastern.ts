/** Places where it is tomorrow already when papers of Europe and America go to print; a capital first. */
export const EASTERN: RegExp =
  /\b(?:Japan(?:ese)?|Tokyo|Hokkaido|Okinawa|(?:North|South) Korean?|Seoul|Pyongyang|China|Chinese|Beijing|Shanghai|Hong Kong|Taiwan(?:ese)?|Taipei|Australian?|Sydney|Melbourne|New Zealand|Auckland|Wellington|Philippines|Manila|Guam|Fiji|Vanuatu|Samoa)\b/;
