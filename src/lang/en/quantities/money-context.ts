/** Words near "pounds" that make money of them. */
export const MONEY_CONTEXT: RegExp =
  /(?<![a-z])(?:cost|pays?|paid|pric|worth|fine|salar|wage|earn|spen[dt]|bill|tax|debt|profit|revenue|sales|budget|fees?|charg|invest|savings|reward|donat|fund|compensation|loan|deposit|bail|bonus|pension|grant|cash|stole|fraud|ticket|rent|sterling)/i;
