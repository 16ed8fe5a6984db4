import type { FurnitureKind } from "../../model/index.js";

/** A whole line that is page furniture by its own words. Tried in order on lines of up to `longest` characters. */
export interface FurnitureRule {
  readonly kind: FurnitureKind;
  readonly longest: number;
  readonly pattern: RegExp;
}

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?";
const clock = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?[a-z]{1,4}\\)?)?";
const day = `(?:(?:${months})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s(?:${months})\\.?,?(?:\\s\\d{4})?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})`;
const moment = `(?:${weekday}\\s)?(?:${clock},?\\s(?:on\\s)?)?(?:${weekday}\\s)?${day}(?:,?\\s?(?:[|at•·-]{0,2}\\s?)${clock})?`;
const stamp =
  "(?:first\\s|last\\s)?(?:posted|published|updated|modified|created|last\\supdate)(?:\\s(?:on|at))?\\s?[:|]?";

export const lineRules: readonly FurnitureRule[] = [
  {
    kind: "date",
    longest: 160,
    pattern: new RegExp(
      `^(?:(?:[\\p{L}.& ]{2,30}\\s?[|•·-]\\s?)?(?:${stamp}\\s?)?${moment}(?:[|•·;,/-]|\\s)*){1,3}$`,
      "iu",
    ),
  },
  {
    kind: "date",
    longest: 80,
    pattern: new RegExp(`^${stamp}\\s?(?:${clock}|\\d+\\s(?:minutes?|hours?|days?|weeks?)\\sago)\\W*$`, "iu"),
  },
  { kind: "date", longest: 30, pattern: /^\d+\s(?:minutes?|mins?|hours?|days?|weeks?|months?)\sago$/iu },
  {
    kind: "byline",
    longest: 140,
    pattern:
      /^(?:(?:story|written|posted|reported|text)\s)?by:?\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*|and|of|for|de|van|von|la|&)(?:,?\s(?:\p{Lu}[\p{L}.'’-]*|and|of|for|de|van|von|la|in|the|&|\|)){0,14}(?:[\s|,/•·-]*(?:\S+@\S+|@\w+))*$/u,
  },
  {
    kind: "byline",
    longest: 140,
    pattern: /^(?:BY|By)\s\p{Lu}[\p{Lu}.'’ ,&-]{3,80}(?:[|,;/-]?\s?[\p{L}\s.@-]{0,50})?$/u,
  },
  {
    kind: "byline",
    longest: 120,
    pattern: /^(?:\p{Lu}[\p{L}.'’-]+\s){1,4}\|\s?(?:\S+@\S+|@\w+|\p{Lu}[\p{L}. ]{2,40})$/u,
  },
  {
    kind: "byline",
    longest: 60,
    pattern: /^(?:(?:follow|twitter):?\s)?(?:on twitter:?\s)?(?:@|(?:www\.)?twitter\.com\/)\w{2,30}[.:]?$/iu,
  },
  { kind: "byline", longest: 90, pattern: /^\S+@\S+\.\w{2,6}\W*$/u },
  {
    kind: "credit",
    longest: 300,
    pattern:
      /^(?:associated press|reuters|afp|the associated press|ap|bloomberg)?\s?(?:writers?|reporters?|correspondents?|journalists?|staff writers?|researchers?)\b.{3,200}\bcontributed to this (?:report|story|article)\W*$/iu,
  },
  {
    kind: "credit",
    longest: 300,
    pattern: /\b(?:contributed to|assisted (?:with|in)) (?:this|the) (?:report|story|article|reporting)\W*$/iu,
  },
  {
    kind: "credit",
    longest: 300,
    pattern:
      /^[([]?(?:additional |with )?(?:reporting|editing|writing|compiled|files?|inputs?|translated)\s(?:by|from)\b.{2,280}$/iu,
  },
  { kind: "credit", longest: 250, pattern: /^information from:\s.{3,200}$/iu },
  {
    kind: "credit",
    longest: 120,
    pattern:
      /^(?:\(c\)\s)?(?:photos?|images?|picture|video|screenshot|illustration|graphic|source|photo credit|image credit|credit|image source|image copyright|media playback)s?(?:\s(?:by|from|via|courtesy(?: of)?))?\s?[:：]\s?.{2,100}$/iu,
  },
  {
    kind: "credit",
    longest: 120,
    pattern: /^(?:photo|image|video|screenshot|illustration)s?\s(?:by|courtesy(?: of)?|via|copyright)\s.{2,100}$/iu,
  },
  {
    kind: "credit",
    longest: 80,
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]+\s){0,5}[/|,]?\s?(?:getty images?|reuters|ap photo|associated press|afp|epa|shutterstock|istock|file photo|pool photo|staff photo|handout)(?:\s?[/|,]\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}){0,3}$/iu,
  },
  {
    kind: "copyright",
    longest: 600,
    pattern:
      /^(?:[(]?©|\(c\)\s|&copy;|copyright\s(?:©|\(c\)|by|\d{4})|all rights reserved|all contents?\s©).{0,580}$/iu,
  },
  { kind: "copyright", longest: 400, pattern: /^.{0,200}(?:©|\(c\)|copyright)\s?(?:\d{4}|by).{0,160}$/iu },
  {
    kind: "copyright",
    longest: 300,
    pattern: /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|redistributed|copied)\b/iu,
  },
  {
    kind: "comments",
    longest: 90,
    pattern:
      /^(?:\d[\d,]*|no|view|show|hide|read|see|post|leave|add|write|join|load|sort|all)?\s?(?:a|an|the|your|all|more|\d[\d,]*)?\s?comments?(?:\s?[(:]\s?\d[\d,]*\)?|\spolicy|\ssection|\sbelow|\s\d[\d,]*)?\W*$/iu,
  },
  {
    kind: "comments",
    longest: 220,
    pattern:
      /^(?:(?:please\s)?(?:leave|post|add|write|share)\s(?:a|your)\s(?:comment|reply|thoughts?|opinions?)\b|what do you think\?|have your say|join the (?:discussion|conversation|debate)|comments? (?:are|have been|for this|on this) |be the first to comment|sign in to comment|log ?in to (?:comment|post)|report (?:abuse|a (?:typo|correction))|tell us (?:what you think|in the comments)).{0,200}$/iu,
  },
  {
    kind: "share",
    longest: 120,
    pattern:
      /^(?=.{0,40}\b(?:share[sd]?|tweet|pin|e-?mail|print|facebook|twitter|whatsapp|linkedin|reddit|google|tumblr|flipboard|messenger|telegram|link|save|like)\b)(?:(?:share|tweet|pin(?:terest| it)?|email|e-mail|print|facebook|twitter|whatsapp|linkedin|reddit|google\+?|tumblr|flipboard|messenger|telegram|copy (?:this )?link|save|like|this|article|story|page|on|via|to|with|friends?|post|x|link|icon|\d[\d.,]*[km]?|shares?|close|more|options|a|-|\||•|·|,|:|\/|\+)\s?){1,14}$/iu,
  },
  {
    kind: "share",
    longest: 160,
    pattern:
      /^(?:share this|share (?:on|via|with)|tweet this|email this|send this|recommend this|print this)\b.{0,140}$/iu,
  },
  {
    kind: "share",
    longest: 200,
    pattern: /^(?:a friend wanted you to see|copy this link|thanks for sharing|message: \*)\b.{0,190}$/iu,
  },
  {
    kind: "signup",
    longest: 320,
    pattern:
      /^(?:please\s|to\s|for more[^.]{0,60},\s|you can\s|be sure to\s|don[’']t forget to\s)?(?:sign up|sign-up|subscribe|subscribe now|register|get (?:our|the|breaking|more|alerts|daily|all the|news)|follow (?:us|@|me|our|him|her|\p{Lu})|like us|find us|download (?:the|our)|join (?:us|our|the)|connect with|enter your e-?mail|become a (?:member|subscriber)|support (?:our|independent)|turn on (?:desktop )?notifications|install the|text .{0,30} to \d+ for)\b.{0,300}$/iu,
  },
  {
    kind: "signup",
    longest: 260,
    pattern:
      /^.{0,120}\b(?:newsletters?|mobile app|news app|push alerts|e-?mail alerts|breaking news alerts)\b.{0,120}$/iu,
  },
  {
    kind: "signup",
    longest: 220,
    pattern:
      /^(?:stay (?:tuned|connected|informed|up to date|with)|keep up with|check back|for (?:the latest|more (?:news|stories|coverage|(?:neighborhood|local|breaking) news))|tune in)\b.{0,200}$/iu,
  },
  {
    kind: "advertisement",
    longest: 80,
    pattern:
      /^(?:-+\s?)?(?:story continues (?:below|after)(?: (?:this )?advertisements?)?|article continues (?:below|after)(?: (?:this )?advertisements?)?|continue(?:d)? (?:reading )?(?:the main story|below|after (?:the )?(?:ad|advertisement|break))|advertisements?(?:\s-.*)?|advertising|sponsored(?: content| links?)?|ad|ads by \w+|promoted(?: by .*)?|paid post|from our partners|scroll (?:down )?for more)\W*$/iu,
  },
  {
    kind: "navigation",
    longest: 110,
    pattern:
      /^(?:read more|read full (?:story|article)|show more|see more|view more|load more|more|next|previous|prev|back|back to top|top|home|menu|search|skip to (?:main )?content|close|open|hide caption|toggle caption|(?:hide|show) (?:caption|transcript)|enlarge(?: this)?(?: image)?|click to enlarge|expand|play|pause|replay|watch|listen|live|photos?|videos?|gallery|galleries|slideshow|(?:view|see|open|launch) (?:the )?(?:photo )?(?:gallery|slideshow|photos)|next (?:article|story|up|slide|photo)|previous (?:article|story|slide|photo)|\d+ of \d+|\d+ ?\/ ?\d+|page \d+(?: of \d+)?|loading\b.*|show\/hide|trending|breaking(?: news)?|just in|latest(?: news)?|top stories|most (?:read|popular|viewed|shared|recent)|full story|continue(?: reading)?|view (?:full )?(?:profile|version|site|page|original)|print article|text size|font size|topics?|tags?|key points|story highlights|highlights|at a glance|table of contents|contents|up next|now playing|coming up next|recommended|editor[’']s picks?|in this (?:article|story))\W*$/iu,
  },
  {
    kind: "navigation",
    longest: 260,
    pattern:
      /^(?:please enable java ?script|you must (?:enter the characters|be logged in|have java ?script)|your browser (?:does not|doesn[’']t|is)|this (?:video|content|site|page|browser) (?:is not|isn[’']t|requires|uses cookies|can ?not)|we use cookies|video (?:player|could not)|adobe flash|sorry, (?:this|your) (?:video|browser)|media playback is|this is a modal window|(?:click|tap|press) (?:here|on the|the|below|through|play|to (?:see|view|watch|read|listen))|watch (?:live|now|the (?:video|full)|above|below|this|more)|listen (?:live|now|to the)|see (?:the )?(?:video|photos?|map|full) (?:above|below|here)|scroll (?:down|through)|swipe|hover over|use (?:the )?arrow|mobile users|app users|if you are on mobile|view .{0,40} on (?:facebook|twitter|instagram)).{0,240}$/iu,
  },
  {
    kind: "related",
    longest: 260,
    pattern:
      /^(?:\W{0,3})(?:you (?:may|might) (?:also )?(?:like|be interested in)|(?:related|also|further|recommended|suggested|must) ?(?:read(?:ing)?|stor(?:y|ies)|articles?|content|coverage|links?|news|posts?|topics?|videos?)|related|read (?:also|more|next|this|the (?:full|rest|story))|see (?:also|more|related)|more (?:from|on|about|stories|news|coverage|in|like this)|previous(?:ly)?(?: (?:coverage|stories|story|reports?))?|earlier(?: (?:coverage|stories|story))?|don[’']t miss|what (?:else )?to read|from the archives?|watch(?: also| next| more)?|listen|photos|video|gallery|slideshow|check out|click here|full coverage|also on|learn more|next article|up next|in other news|trending)\s?(?:\p{L}+\s){0,4}[:>»|→–—-]+\s?.{2,230}$/iu,
  },
  {
    kind: "related",
    longest: 80,
    pattern:
      /^(?:related(?: (?:stor(?:y|ies)|articles?|content|coverage|links?|news|posts?|topics?|videos?|reading))?|read (?:also|more|next)|see also|more (?:from|on|in|about|stories|news|coverage|headlines)\b[^.?!]{0,60}|you (?:may|might) (?:also )?(?:like|be interested in)|recommended (?:for you|stories|reading|videos)|also (?:read|see|in (?:the )?news)|previous(?:ly)? (?:coverage|stories)|don[’']t miss|what to read next|around the web|from around the web|from the web|popular (?:on|in|stories)\b.{0,40}|trending (?:now|stories|on)\b.{0,40}|most (?:read|popular|viewed) (?:in|on|stories|articles|news)\b.{0,40}|latest (?:stories|news|headlines|from|in)\b.{0,40})\W*$/iu,
  },
  {
    kind: "related",
    longest: 200,
    pattern: /^(?:more|read|related|see|watch|photos|video|gallery|also):\s(?!.*[.!?]["”’)]*$).{8,180}$/iu,
  },
  {
    kind: "related",
    longest: 160,
    pattern:
      /^(?:\[\s?[^\]\s]{1,40}(?:\s[^\]\s]{1,40}){2,24}\s?\]|[►▶»>•]{1,2}\s?(?:read|more|related|watch|see)\b.{3,140})$/iu,
  },
  {
    kind: "correction",
    longest: 700,
    pattern:
      /^\W{0,3}(?:corrections?(?: (?:appended|added|note))?(?:,? [^:.]{3,30})?\s?[:–—-]|corrections? (?:appended|added)\b|clarifications?\s?[:–—-]|editor[’']s? notes?|editors[’'] notes?|this (?:story|article|post|report|piece|version|headline) (?:has been|was|is) (?:updated|corrected|amended|edited|clarified|revised|changed)|an (?:earlier|previous) version of this|a previous version|updated (?:to (?:include|correct|clarify|reflect|add)|with (?:new|more|additional)))\b.{0,650}$/iu,
  },
  {
    kind: "caption",
    longest: 400,
    pattern:
      /^(?:caption|photo caption|image caption|pictured(?: above| below| here)?|above|below|file(?: photo| image| picture| pic)?)\s?[:–—-]{1,2}\s?.{3,380}$/iu,
  },
  {
    kind: "caption",
    longest: 600,
    pattern:
      /^(?:file\s?[-–—]\s?)?in this (?:\p{L}{3,9}\.?,?\s(?:\d{1,2},?\s)?(?:\d{4},?\s)?)?(?:file\s|undated\s|handout\s|image\s|frame\s|still\s|screen\s?|\p{L}+\s){0,4}(?:photo(?:graph)?|image|picture|grab|handout)\b.{3,560}$/iu,
  },
  {
    kind: "caption",
    longest: 400,
    pattern:
      /^.{10,360}\b(?:ap photo|reuters|getty images|afp|epa)\s?\/\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,5}(?:\/\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}){0,2}[)\]]?$/iu,
  },
  {
    kind: "signup",
    longest: 400,
    pattern:
      /^(?:close get email|get email notifications|your notification has been|there was a problem saving|whenever .{3,40} posts new content|email notifications are|for more (?:\p{L}+ )?news,|never miss (?:another|a)|got a (?:confidential |news |story )*tip|(?:do you )?have (?:a|any) (?:news )?(?:tip|story|photo)s?\b|send (?:us )?(?:your )?(?:news )?tips|we pay for your|find .{2,30} on (?:twitter|facebook)|stay in touch|report (?:an error|a correction|a typo)|get alerted to|refresh \S+ (?:and|for)|this is a (?:developing|breaking) (?:news )?(?:story|alert)[.,;] .{0,60}(?:check back|stay|refresh|follow|updates)|like (?:this|our) (?:story|page)|if you (?:would like|want) to receive|to receive (?:breaking|our|news))\b.{0,340}$/iu,
  },
  {
    kind: "signup",
    longest: 110,
    pattern:
      /^(?:follow|like|find|watch) \S+(?: \S+){0,3}:?(?: (?:on )?(?:facebook|twitter|instagram|google\+|youtube|your desktop|your mobile device|\||and|&|,))+\W*$/iu,
  },
  {
    kind: "share",
    longest: 160,
    pattern: /^(?:read or share this|like this: like|copy link|read\/share|free apps \|)\b.{0,140}$/iu,
  },
  {
    kind: "byline",
    longest: 260,
    pattern:
      /^(?:(?:you can )?(?:contact|reach|call|e-?mail|to reach|to contact)\s(?:the (?:reporters?|writers?|author|bee|editor)\b|reporters?\b|staff writer\b|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,6}).{0,40}(?:@|\d{3}[-.\s)]|\(\d{3}|on twitter).{0,160}|.{3,60} (?:can be|may be) reached (?:at|by|on|via)\b.{3,160})$/iu,
  },
  {
    kind: "byline",
    longest: 160,
    pattern:
      /^(?:[-–—]{1,2}\s?)?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}(?:,|:|\sat|\s\|)?\s(?:\S+@\S+\.\w{2,6}|\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4})\W*$/u,
  },
  { kind: "byline", longest: 60, pattern: /^[-–—]{1,2}\s?(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}$/u },
  {
    kind: "byline",
    longest: 140,
    pattern: /^[Ww]ith\s(?:(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}.'’-]+(?:,\s|,?\sand\s)?){1,6}$/u,
  },
  {
    kind: "byline",
    longest: 60,
    pattern:
      /^(?:by:?\s)?(?:(?:breaking )?news staff|staff writers?|staff reports?|staff and wire reports?|with (?:news )?wire services|from (?:staff|wire) reports?|(?:the )?associated press|reuters|wire reports?)$/iu,
  },
  {
    kind: "byline",
    longest: 120,
    pattern: /^[^.!?"“”]{5,80}[’']s\s\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}'’-]+\sreports[.:]?$/u,
  },
  { kind: "byline", longest: 30, pattern: /^\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}$/u },
  {
    kind: "advertisement",
    longest: 80,
    pattern: /^(?:photo\s)?advertisement(?:\s(?:continue reading|story continues|article continues)\b.{0,40})?$/iu,
  },
  {
    kind: "navigation",
    longest: 60,
    pattern:
      /^(?:hide transcript|show transcript|photo|photos?|video|audio|graphic|map|image|inline media|interactive)(?:\s(?:hide|show|transcript|photo|video|caption))*$/iu,
  },
  {
    kind: "navigation",
    longest: 200,
    pattern:
      /^(?:having trouble viewing|embed\s?>|(?:winter|lake|flood|flash|wind|high|severe|tornado|heat|frost|freeze|coastal|special|dense|air|red)\b(?:\s\p{L}+){0,3}\s(?:warning|watch|advisory|statement)\sissued)\b.{0,180}$/iu,
  },
  {
    kind: "related",
    longest: 160,
    pattern:
      /^(?:also on|read more (?:articles|stories|top|from|about)|more (?:articles|stories|coverage) (?:by|from|on)|top trending|top stories|photo gallery|watch (?:the|this) video|see the full)\b[^.]{0,140}$/iu,
  },
  { kind: "related", longest: 160, pattern: /^[+►▶»]\s\p{L}[^.]{15,150}$/u },
  { kind: "related", longest: 140, pattern: /^\d{1,2}:\d{2}\s(?!(?:[ap]\.?m|et|edt|est|pt|on)\b)\p{L}[^.]{10,120}$/iu },
  {
    kind: "caption",
    longest: 600,
    pattern:
      /\b(?:view full caption|hide caption|toggle caption|buy photo)\b|\(published (?:mon|tues|wednes|thurs|fri|satur|sun)day,[^()]{4,30}\)$/iu,
  },
  {
    kind: "caption",
    longest: 240,
    pattern:
      /^(?:(?:an? )?(?:mug ?shots?|booking photos?|photo(?:graph)?s?|pictures?|screenshots?|still) (?:of|from|shows?|taken|courtesy|provided)\b|courtesy (?:of )?\p{Lu}).{3,220}$/iu,
  },
  { kind: "other", longest: 40, pattern: /^[^\p{L}\p{N}]+$/u },
];
