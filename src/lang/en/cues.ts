import { wordSet } from "./wordSet.js";

/** Verbs (lemmas) that report words: what they report is a clause or a quotation, before or after them. */
export const sayings: ReadonlySet<string> = wordSet(`
 say tell add note write announce report argue claim state declare warn insist suggest explain acknowledge confirm deny
 assert stress emphasize emphasise contend allege admit concede conclude recall reply respond predict estimate reveal
 tweet maintain reiterate caution urge remark observe comment complain quip disclose indicate testify vow pledge promise
 ask joke counter retort mention post email shout yell chant whisper lament muse boast echo repeat assure
 remind inform advise brief recount relate narrate exclaim interject mutter murmur rule charge
 hint imply cite point propose recommend swear affirm proclaim opine posit theorize reason agree
 disagree object protest describe blog telegraph forecast determine demand 
 advocate tout brag crow deadpan wonder snap summarize underline underscore highlight specify
 clarify convey communicate relay elaborate`);

/** Verbs of thinking, knowing, perceiving and showing: the content is a clause, seldom a quotation. */
export const thoughts: ReadonlySet<string> = wordSet(`
 believe think know feel fear worry hope expect assume suspect doubt guess imagine realize realise recognize recognise
 understand see notice decide figure reckon deem consider anticipate foresee presume learn discover sense demonstrate
 speculate wish dream regret remember forget concern show 
 mind view perceive judge agree concur conclude find reveal fret envision question calculate marvel ponder contemplate
 hypothesize hypothesise grumble grouse gripe fume confess profess insinuate intimate surmise contend signal illustrate`);

/** Verbs whose content is an infinitive: "plans to resign". */
export const intentions: ReadonlySet<string> = wordSet(`
 want plan hope expect seek promise pledge vow threaten refuse decline offer agree propose prefer decide wish
 desire long swear demand ask urge tell order advise instruct warn invite remind request persuade
 claim volunteer consent resolve commit beg implore direct
 challenge recommend look vote aim attempt push intend balk hesitate opt yearn`);

/** Verbs that take a stand on what follows as their object: "praised the deal". */
export const stands: ReadonlySet<string> = wordSet(`
 praise criticize criticise endorse oppose accuse call describe blame attack mock  denounce condemn
 applaud reject dismiss slam blast question tout hail laud decry deride ridicule
 deplore disavow disparage insult bash lambaste rebuke rebut refute repudiate scold castigate chide admonish chastise
 commend thank congratulate portray depict characterize characterise label brand dub term refer cite mention
 discuss  reference recall recount detail outline announce propose promise pledge offer demand request urge 
 prefer  regard deem dislike fear doubt deny admit acknowledge concede confirm disclose
 reveal report predict forecast estimate project anticipate expect suggest recommend advocate emphasize emphasise stress
 note observe claim allege assert declare proclaim state reiterate repeat echo explain clarify
 interpret quote cite paraphrase invoke champion trumpet lament bemoan mourn regret resent admire 
 distrust believe remember recognize recognise disapprove 
 contest dispute protest warn  pan skewer savage vilify demonize demonise belittle trash hammer
 assail impugn malign smear taunt tease troll needle ponder envision
 imagine liken equate suspect    hint recommend  see show indicate address`);

/**
 * Verbs that take a stand, judge or put words out, told of people: "the mayor backed the plan". They do other things as often where
 * they are infinitives or a thing is their subject: only finite forms with a speaker count.
 */
export const leanings: ReadonlySet<string> = wordSet(`
 support oppose back defend express share accept consider want seek know view identify list ignore embrace welcome credit compare
 understand voice love hate downplay nominate reject quote detail articulate judge urge boo cheer applaud attribute ascribe lambast
 lambaste renounce denounce dismiss preach pitch peg rate rank contrast debate worry repeat encourage spot perceive decide merit
 display show publish release tweet retweet pen file unveil unleash lay coin rip knock charge order authorize veto overrule
 extol laud glorify deride decry disown spurn rebuff shun snub justify excuse condone rationalize champion espouse profess
 parrot restate reaffirm recap recite retell overstate understate exaggerate inflate sugarcoat misstate misrepresent contradict
 counter rail contemplate mull weigh second-guess dread resent begrudge envy adore cherish prize prefer favor favour dislike
 despise detest loathe abhor revile misunderstand appreciate herald salute honor honour cite spell float trash
 threaten pressure convince persuade reassure console sympathize mocking repeating listing preferred referenced pooh-pooh spotlight
 write sign expose choose avoid signal resist relish broadcast vow stress introduce restrict answer bar grant append
 prescribe comprehend query quiz flag tease trumpet plug hawk ban outlaw boycott propound advance trace chronicle document illustrate crown appoint sue block name say talk feel ask hope think like promote enact`);

/** Verbs of saying and standing whose content follows a preposition: "called for a ceasefire". */
export const prepositionsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: "for on",
    argue: "for against over",
    point: "to out",
    refer: "to",
    talk: "about of",
    speak: "about of out against for",
    say: "of about",
    tell: "of about",
    ask: "about for",
    warn: "of about against",
    complain: "about of",
    boast: "of about",
    brag: "about",
    joke: "about",
    worry: "about",
    care: "about",
    lie: "about",
    think: "of about",
    focus: "on",
    touch: "on",
    push: "for on against",
    count: "on",
    distance: "from",
    confess: "to",
    zero: "on",
    expand: "on",
    dwell: "on",
    reminisce: "about",
    fret: "about over",
    gripe: "about",
    grumble: "about",
    gush: "about over",
    bristle: "at",
    scoff: "at",
    sneer: "at",
    take: "at",
    vote: "for against",
    side: "with",
    weigh: "on in",
    double: "on",
    identify: "as",
    cast: "as",
    view: "as",
    quote: "as",
    frame: "as",
    position: "as",
    seem: "like",
    look: "to for at",
    marvel: "at",
    respond: "to with by",
    know: "of about",
    hear: "of about",
    learn: "of about",
    dream: "of",
    comment: "on",
    reflect: "on",
    insist: "on",
    remark: "on",
    rail: "against",
    press: "for",
    advocate: "for",
    campaign: "for against",
    plead: "for",
    hope: "for",
    wish: "for",
    long: "for",
    reply: "to",
    react: "to",
    object: "to",
    allude: "to",
    agree: "with to on",
    disagree: "with",
    believe: "in",
    accuse: "of",
    approve: "of",
    disapprove: "of",
    write: "of about",
    apologize: "for",
    vouch: "for",
    hint: "at",
    balk: "at",
    lash: "out at",
    inquire: "about",
    elaborate: "on",
    testify: "about to",
    speculate: "about on",
    muse: "about on",
    protest: "against",
    root: "for",
    stand: "by",
    aim: "for at",
    go: "after",
    turn: "against",
    spar: "over with",
    clash: "over with",
    feud: "over with",
    bicker: "over about",
    quarrel: "over about",
    differ: "on over with",
    waver: "on",
    equivocate: "on",
    sympathize: "with",
    sympathise: "with",
    empathize: "with",
    rally: "behind around",
    jab: "at",
    jeer: "at",
    fume: "at over about",
    seethe: "at over",
    obsess: "over about",
    agonize: "over",
    swoon: "over",
    wax: "about",
    yearn: "for",
    pine: "for",
    lobby: "for against",
    agitate: "for against",
  }).map(([verb, list]) => [verb, wordSet(list)]),
);

/** Verbs that raise their subject: "seems to have left" is somebody's impression. */
export const impressions: ReadonlySet<string> = wordSet("seem appear");

/** Participles that report in the passive: "is expected to", "was believed to", "were said to". */
export const reportingPassives: ReadonlySet<string> = wordSet(`
 expect believe think say report know understand assume estimate project predict forecast allege consider deem
 see view regard perceive describe portray depict call name accuse suspect fear rumor rumour predict consider
 reckon presume hope tout hail dub label brand anticipate describe criticize criticise praise quote
 claim find show widely mock condemn denounce know charge mention treat confirm rate boo reject approve endorse back debate identify
 favor favour remember attribute`);

/** Participles that report in the passive by their subject alone: "the plan was criticised", "the results were announced". */
export const barePassives: ReadonlySet<string> = wordSet(`
 know name mention show consider confirm announce criticize criticise dismiss view report disclose condemn praise reject
 denounce mock expect deem document think believe question discuss see claim deny publicize note`);

/** Participles behind a noun that name who told it: "the decision, reported by the paper"; "photographs released by" tells nothing. */
export const toldBy: ReadonlySet<string> = wordSet("report announce propose describe quote");

/** Verbs that with their subject alone tell nothing but who spoke. */
export const bareSayings: ReadonlySet<string> = wordSet("say tell add note write argue explain reply insist");

/** Words that open a frame without a verb of its own. */
export const frameOpeners: ReadonlySet<string> = wordSet("according citing quoting");

/** Verbs that make an attribution of their own within what somebody else says: "officials said the mayor told them". */
export const heardInside: ReadonlySet<string> = wordSet(
  "say tell add note report argue suggest accuse announce acknowledge warn write complain insist testify contend",
);

/** Verbs that hardly do anything but report words: what stands behind them, or else before them, is what was said. */
export const plainSayings: ReadonlySet<string> = wordSet(`
 say tell add note write announce argue claim state declare warn insist acknowledge assert contend allege conclude reply
 tweet maintain reiterate remark quip complain testify explain suggest believe think predict estimate admit confirm stress report`);

/** Verbs that report words in quotation marks and nothing else: "the sign read “Closed”". */
export const quotings: ReadonlySet<string> = wordSet("read");

/** Every verb of the lists: what isn't among them is no cue, and is passed over at the cost of one look. */
export const verbCues: ReadonlySet<string> = new Set(
  [
    sayings,
    quotings,
    thoughts,
    intentions,
    leanings,
    stands,
    impressions,
    reportingPassives,
    new Set(prepositionsOf.keys()),
  ].flatMap((list) => [...list]),
);

/** Verbs whose content is what somebody else is to do, with that one: "wants the council to act". */
export const movers: ReadonlySet<string> = wordSet(
  "want expect urge demand like prefer wish desire need order encourage press push beg implore",
);

/** Verbs (lemmas) of one who passes on another's words: "quoted the mayor as saying". */
export const quoters: ReadonlySet<string> = wordSet("quote cite");

/** Verbs that make their object do something: "led the mayor to deny it". */
export const causers: ReadonlySet<string> = wordSet(`
 lead prompt allow force help enable cause encourage push get require persuade convince inspire compel permit drive press
 leave expect order invite ask tell urge want`);
