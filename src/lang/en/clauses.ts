import { wordSet } from "./wordSet.js";

/** Openers of a clause that states a condition: it can't be cut from what depends on it. */
export const conditions: ReadonlySet<string> = wordSet("if unless whether provided once until lest");

/** Openers of an adverbial clause that asserts something of its own. */
export const assertingOpeners: ReadonlySet<string> = wordSet(
  "while although though because since after before when as whereas so but even despite whilst",
);

/** Words that open a clause with a verb of its own, and never an infinitive or a gerund: "that", "because". */
export const subordinators: ReadonlySet<string> = wordSet(
  "that because although though while whilst whereas since when if unless whether as until till once lest after before",
);

/** Those of them that can be left out without a change of what the clause asserts. */
export const concessions: ReadonlySet<string> = wordSet("while although though whereas whilst");

/** Words that deny the verb they stand with. */
export const negators: ReadonlySet<string> = wordSet("not n't n’t never neither nor cannot hardly no");

/** Words that deny a statement as its subject or object, or at the head of it. */
export const noObjects: ReadonlySet<string> = wordSet("no nobody none nothing neither nowhere nor");

/** What behind "no" or "not" makes it say something else: "not only", "no fewer than", "no surprise". */
export const emptyNo: ReadonlySet<string> = wordSet(
  "only just merely simply fewer less more later sooner doubt matter wonder surprise secret question stranger mistake coincidence accident",
);

/** Verbs (lemmas) that leave their infinitive or participle undone. */
export const failures: ReadonlySet<string> = wordSet(
  "fail refuse decline refrain neglect omit cease stop abstain forget",
);

/** Verbs (lemmas) behind which "without" is the predicate: "homes were without power". */
export const states: ReadonlySet<string> = wordSet("be remain go stay leave live");

/** Verbs whose own negation denies what is believed: "don't expect them to stay". */
export const beliefs: ReadonlySet<string> = wordSet(
  "think believe expect see want plan intend suppose imagine anticipate",
);

/** Verbs that deny their content. */
export const denials: ReadonlySet<string> = wordSet("deny refute rebut reject dispute doubt");

/** Verbs (lemmas) whose object is hardly ever a thing: what they report is a clause. */
export const clausal: ReadonlySet<string> = wordSet("say insist claim argue contend allege believe think");

/** Verbs that tell: what somebody does not confirm is open. */
export const telling: ReadonlySet<string> = wordSet(
  "confirm say know announce disclose reveal specify verify clear indicate",
);

/** Words that open a condition. */
export const hypotheses: ReadonlySet<string> = wordSet("if unless lest provided");

/** Verbs (lemmas) behind which "if" is "whether". */
export const asking: ReadonlySet<string> = wordSet(
  "ask see know determine wonder decide question check say tell learn find clear unclear sure unsure ascertain investigate out",
);

/** Modal words and verbs, by what they make of a statement. */
export const modalities: {
  readonly forecast: ReadonlySet<string>;
  readonly foreseeing: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly opinion: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
} = {
  forecast: wordSet("will 'll ’ll wo shall may might could likely"),
  foreseeing: wordSet("expect predict forecast anticipate"),
  conditional: wordSet("would 'd ’d"),
  opinion: wordSet("should must ought think believe feel hope fear wish consider regard"),
  planned: wordSet(
    "plan intend aim vow pledge promise schedule prepare propose seek want threaten mean set due agree poise slate about",
  ),
};

/** Words behind which a subject and a verb make a clause that tells of an event of its own. */
export const clauseOpeners: ReadonlySet<string> = wordSet("when while after before because although though whereas");

/** Words besides `clauseOpeners` that open a clause in front of the main one, lower case. */
export const leadIns: ReadonlySet<string> = wordSet("as since once until if unless");

/** Verbs that begin commands with a clause behind them, lower case: "Make sure the gate is shut". */
export const demands: ReadonlySet<string> = wordSet(
  "let make ensure hope remember think know note imagine say see try continue watch tell ask thank check read forget get come",
);

/** Verbs (lemmas) besides those of saying that tell how somebody came to speak: "who spoke on condition of anonymity", "who asked not to be named". */
export const speakersActs: ReadonlySet<string> = wordSet("speak ask decline name identify request insist want");

/** Words that foresee as predicates: "is likely to fall", "are expected within days". */
export const foreseen: ReadonlySet<string> = wordSet(
  "likely unlikely expected forecast predicted projected anticipated poised",
);

/** Participles that serve as prepositions or name a source: ", including four children" says nothing of its own. */
export const tailless: ReadonlySet<string> = wordSet(
  "including excluding according regarding concerning depending following considering involving during pending barring being excepting notwithstanding owing ranging starting beginning",
);

/** Verbs (lemmas) whose past is never a participle behind a noun: "and a fifth died at the port". */
export const actives: ReadonlySet<string> = wordSet(
  "be die come go arrive fall rise remain stay happen occur live sit stand sleep flee begin run speak lie emerge appear disappear escape",
);

/** Verbs (lemmas) that hardly stand without an object: "found and fired a gun" has one for both. */
export const objectTakers: ReadonlySet<string> = wordSet(
  "shoot stab kill injure wound hurt strike hit beat attack assault rape rob kidnap abduct strangle choke bite grab seize catch tackle restrain subdue handcuff arrest detain chase pursue confront drag pull push lift throw toss raise drop find locate identify recover confiscate steal destroy damage build create make take bring buy review approve reject",
);

/** Verbs (lemmas) that say no more than that something happens: what comes behind says it. */
export const happenings: ReadonlySet<string> = wordSet("come happen occur");

/** Nouns behind which "when" or "where" says which one is meant. */
export const moments: ReadonlySet<string> = wordSet(
  "time times moment moments point points day days night nights year years week weeks month months hour hours case cases situation situations period periods era place places area areas country countries stage instances occasion occasions morning evening",
);

/** Joints that a statement can't end in. */
export const dangling: ReadonlySet<string> = wordSet("that because although though while whereas if");

/** Verbs (lemmas) thrown in with their subject alone: "I think", "you know". */
export const bareThoughts: ReadonlySet<string> = wordSet("think believe guess know suppose mean hope");

/** Pronouns that are subjects and nothing else. */
export const nominatives: ReadonlySet<string> = wordSet("i he she we they");

/** Verbs whose participle may have a noun phrase behind it: "named the best". By lemma. */
export const naming: ReadonlySet<string> = wordSet(
  "name call dub give tell show ask offer pay deny promise teach elect appoint declare label consider grant award hand send deem",
);
