/** Words that only a page says which withholds its article. */
export const paywall: RegExp =
  /(?:subscribe (?:now |today )?to (?:continue|keep|read (?:the (?:full|rest)|this))|to (?:continue|keep) reading,? (?:please |you )?(?:subscribe|sign in|log in|register|create)|(?:this|the) (?:article|content|story) is (?:for|only (?:available )?(?:for|to)|reserved for|exclusive(?:ly)? (?:for|to)) (?:our )?(?:subscribers|members)|already a subscriber\? (?:log|sign) in to (?:continue|read)|you(?:[’']ve| have) (?:reached|used|read) (?:your|all|the) .{0,30}(?:free|complimentary) (?:articles?|stories|limit)|unlock this article|subscribers[- ]only (?:article|content|story))\b/iu;

/** Words of a page that wants consent first. */
export const consent: RegExp =
  /(?:before you continue to|we value your privacy|your privacy choices|(?:accept|agree to) (?:all )?(?:our )?(?:use of )?cookies to continue|please (?:accept|enable) cookies to (?:continue|view|read))\b/iu;
