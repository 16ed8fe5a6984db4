import type { FurnitureRule } from "./extract-furniture-rule.js";

/** Lines that the page puts around the report: comments, share bars, sign-up, advertisements, navigation, links to other reports. */
export const pageLines: readonly FurnitureRule[] = [
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
      /^(?=.{0,40}\b(?:share[sd]?|tweet|pin|e-?mail|print|facebook|twitter|whatsapp|linkedin|reddit|google|tumblr|flipboard|messenger|telegram|link|save|like|pinterest|pocket)\b)(?:(?:share|tweet|pin(?:terest| it)?|pocket|email|e-mail|print|facebook|twitter|whatsapp|linkedin|reddit|google\+?|tumblr|flipboard|messenger|telegram|copy (?:this )?link|save|like|this|article|story|page|on|via|to|with|friends?|post|x|link|icon|(?<![\d.,])\d[\d.,]*(?![\d.,])[km]?|shares?|close|more|options|a|-|\||•|·|,|:|\/|\+)\s?){1,14}$/iu,
  },
  {
    kind: "signup",
    longest: 320,
    pattern:
      /^(?:please\s|to\s|for more[^.]{0,60},\s|you can\s|be sure to\s|don[’']t forget to\s)?(?:sign up|sign-up|subscribe|subscribe now|register|get (?:our|the|breaking|more|alerts|daily|all the|news)|follow (?:us|@|me|our|him|her)|like us|find us|download (?:the|our)|join (?:us|our|the)|connect with|enter your e-?mail|become a (?:member|subscriber)|support (?:our|independent)|turn on (?:desktop )?notifications|install the|text .{0,30} to \d+ for)\b.{0,300}$/iu,
  },
  {
    kind: "signup",
    longest: 260,
    holds: ["newsletter", "mobile app", "news app", "push alerts", "mail alerts", "news alerts", "inbox"],
    pattern:
      /^[^.!?]{0,120}\b(?:sign up|subscribe|get|receive|download|join|our|your|free|daily|weekly)\b.{0,80}\b(?:newsletters?|mobile app|news app|push alerts|e-?mail alerts|news alerts|inbox)\b.{0,100}$/iu,
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
    kind: "signup",
    longest: 400,
    pattern:
      /^(?:close get email|(?:\S+ ){1,4}app [-–—] install or update|get email notifications|your notification has been|there was a problem saving|whenever .{3,40} posts new content|email notifications are|for more (?:\p{L}+ )?news,|never miss (?:another|a)|got a (?:confidential |news |story )*tip|(?:do you )?have (?:a|any) (?:news )?(?:tip|story|photo)s?\b|send (?:us )?(?:your )?(?:news )?tips|we pay for your|find .{2,30} on (?:twitter|facebook)|stay in touch|report (?:an error|a correction|a typo)|get alerted to|refresh \S+ (?:and|for)|this is a (?:developing|breaking) (?:news )?(?:story|alert)[.,;] .{0,60}(?:check back|stay|refresh|follow|updates)|like (?:this|our) (?:story|page)|if you (?:would like|want) to receive|to receive (?:breaking|our|news))\b.{0,340}$/iu,
  },
  {
    kind: "signup",
    longest: 110,
    holds: ["facebook", "twitter", "instagram", "google+", "youtube", "desktop", "mobile device"],
    pattern:
      /^(?:follow|like|find|watch) \S+(?: \S+){0,4}:?(?: (?:on )?(?:facebook|twitter|instagram|google\+|youtube|your desktop|your mobile device|\||and|&|,))+\W*$/iu,
  },
  {
    kind: "share",
    longest: 160,
    pattern: /^(?:read or share this|like this: like|copy link|read\/share|free apps \|)\b.{0,140}$/iu,
  },
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
    holds: ["issued", "having trouble viewing", "embed"],
    pattern:
      /^(?:having trouble viewing|embed\s?>|(?:winter|lake|flood|flash|wind|high|severe|tornado|heat|frost|freeze|coastal|special|dense|air|red)\b(?:\s\p{L}+){0,3}\s(?:warning|watch|advisory|statement)\sissued)\b.{0,180}$/iu,
  },
  {
    kind: "related",
    longest: 160,
    pattern:
      /^\W{0,3}(?:also on|read more (?:articles|stories|top|from|about)|more (?:articles|stories|coverage) (?:by|from|on)|top trending|top stories|photo gallery|watch (?:the|this) video|see the full)\b[^.]{0,140}$/iu,
  },
  { kind: "related", longest: 160, pattern: /^[+►▶»]\s\p{L}[^.]{15,150}$/u },
  {
    kind: "related",
    longest: 140,
    pattern: /^\d{1,2}:\d{2}\s(?!(?:[ap]\.?m|et|edt|est|pt|on)\b)['"‘“\p{L}\d][^.]{10,120}$/iu,
  },
  { kind: "other", longest: 400, pattern: /^[^\p{L}\p{N}]+$/u },
  { kind: "signup", longest: 600, pattern: /^(?:(?:daily|free|our)\s)?newsletters? sign[- ]?up\b.{0,580}$/iu },
  {
    kind: "signup",
    longest: 240,
    holds: ["this story", "this report"],
    pattern:
      /^[^.!?]{2,60} (?:will|is|are) (?:update|continu(?:e|ing) to (?:follow|update)|have more on|be (?:updating|following)|updating|following) this (?:developing )?(?:story|report)\b[^.!?]{0,160}\W*$/iu,
  },
  {
    kind: "navigation",
    longest: 60,
    pattern: /^read (?:more|the rest) of (?:the|this) (?:full )?(?:story|article|report)\b.{0,30}$/iu,
  },
  {
    kind: "caption",
    longest: 2000,
    holds: ["back to gallery"],
    pattern: /\bimages? 1 of\b.{0,1900}\bback to gallery\W*$/iu,
  },
  {
    kind: "navigation",
    longest: 400,
    pattern: /^(?:just watched|must watch|now watching|replay more videos)\b.{0,380}$/iu,
  },
  {
    kind: "comments",
    longest: 60,
    pattern: /^\d+ (?:pending|new|recent|user|reader) comments?\W*$/iu,
  },
  {
    kind: "share",
    longest: 300,
    holds: ["copy this code", "embed this", "embed code"],
    pattern: /\b(?:copy this code to your (?:website|site)|embed (?:this|code))\b.{0,200}$/iu,
  },
  {
    kind: "related",
    longest: 200,
    pattern:
      /^(?:RAW VIDEO|VIDEO|PHOTOS?|GALLERY|SLIDESHOW|RELATED(?: STORY)?|MORE|READ MORE|WATCH(?: LIVE)?)\s?[:|].{6,180}$/u,
  },
  {
    kind: "related",
    longest: 60,
    holds: [".com", ".org", ".net", ".tv"],
    pattern: /^(?:more|also|read|stories|news|headlines) (?:on|at|from) (?:\p{L}[\w-]*\.)+(?:com|org|net|tv)\W*$/iu,
  },
  {
    kind: "navigation",
    longest: 160,
    prose: false,
    pattern:
      /^(?:from wikipedia, the free encyclopedia|skip (?:twitter|facebook|instagram) (?:post|embed)\b.{0,40}|end of (?:twitter|facebook|instagram) (?:post|embed)\b.{0,60}|watch the (?:report|story|segment)|mobile\/tablet users?:.{0,120}|(?:\[email protected\]\W*)+|welcome back\. please sign in|\S+(?:\|\S+){2,6})$/iu,
  },
  {
    kind: "navigation",
    longest: 700,
    holds: ["slideshow"],
    pattern: /\bplay slideshow\b.{0,400}\b\d{1,3} of \d{1,3}\b.{0,250}$/iu,
  },
  {
    kind: "advertisement",
    longest: 500,
    holds: ["photos can be", "photos may be", "reprints", "prints of"],
    pattern:
      /\b(?:photos?|(?:re)?prints)\b.{0,60}\b(?:can|may) be (?:ordered|purchased|bought)\b.{0,200}$|^(?:to )?(?:order|buy|purchase) (?:re)?prints\b.{0,200}$/iu,
  },
  {
    kind: "related",
    longest: 900,
    pattern:
      /^(?:MOST READ IN \p{Lu}|Most Read [Ii]n \p{Lu}|Related [Ss]tor(?:y|ies) ['‘“]?\p{Lu}{2}|More [Ff]rom \p{Lu}\S+ \p{Lu}{3}).{10,880}$/u,
  },
  {
    kind: "related",
    longest: 100,
    pattern:
      /^(?:read|see|watch) more (?:top |trending |local |breaking )*(?:stories|news|headlines|videos)\b[^.!?]*(?:\.\p{L}{2,8})?:?$/iu,
  },
  {
    kind: "share",
    longest: 120,
    prose: false,
    pattern:
      /^(?:(?:free apps|facebook|twitter|instagram|youtube|google\+|snapchat|now|apps|email|newsletter)\s?[|•·]?\s?){3,10}$/iu,
  },
  { kind: "caption", longest: 500, pattern: /^CLOSE (?!to\b|TO\b)["“‘']?(?:\p{Lu}\p{Ll}|A |I |The ).{20,480}$/u },
  {
    kind: "related",
    longest: 200,
    pattern: /^(?:continu(?:ing|ed)|complete|team|special|ongoing|earlier|prior) coverage\s?[:>|–—-]\s?.{4,180}$/iu,
  },
];
