import { wordSet } from "./wordSet.js";

/** Nouns (lemmas) that stand for something said or thought, with their content in a clause, an infinitive or a phrase. */
export const cueNouns: ReadonlySet<string> = wordSet(`
 claim warning assessment assertion allegation accusation announcement argument suggestion belief opinion
 hope fear concern worry expectation promise pledge vow prediction forecast estimate conclusion finding
 rumor rumour speculation suspicion doubt confidence conviction insistence contention admission acknowledgment
 acknowledgement denial demand proposal desire wish refusal
 determination criticism praise opposition endorsement condemnation complaint recommendation
 assurance theory notion observation reminder hint indication
 indicator assumption perception realization understanding statement charge comment talk critique call mention
 advocate remark question reference impression decision intention determination vow
 account apology assertion acknowledgement disapproval portrayal description admiration rejection embrace tweet email ruling
 case point thesis sentiment contention premise proposition certainty
 favor favour proponent defender opponent believer fan skeptic sceptic champion
 feeling suspicion unwillingness eagerness willingness plea pronouncement discussion reservation`);

/** Nouns of these whose content follows some prepositions only, or only where somebody owns them ("own"). */
export const nounPrepositionsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    mention: "of",
    account: "of own",
    description: "of own",
    portrayal: "of own",
    embrace: "of own",
    rejection: "of own",
    advocate: "for",
    call: "for to",
    apology: "for",
    plea: "for",
    question: "about",
    talk: "about of",
    remark: "about own",
    comment: "about on",
    discussion: "about",
    feeling: "about own",
    reservation: "about",
    statement: "that",
    charge: "that",
    tweet: "that",
    email: "that",
    ruling: "that",
    notion: "that",
    reference: "to",
    decision: "to own",
    intention: "to own",
    demand: "for that",
    expectation: "that",
    conclusion: "that",
    contention: "that",
    hint: "that",
    case: "that",
    point: "that",
    favor: "of",
    favour: "of",
    proponent: "of",
    defender: "of",
    opponent: "of",
    believer: "in",
    fan: "of",
    skeptic: "of",
    sceptic: "of",
    champion: "of",
  }).map(([noun, list]) => [noun, wordSet(list)]),
);

/** Those of them that are mere topics where nobody is said to have them: "concern about prices". */
export const unowned: ReadonlySet<string> = wordSet("fear concern promise hope desire worry demand campaign");

/** Prepositions that lead to a cue noun's content: "support for", "criticism of". */
export const nounPrepositions: ReadonlySet<string> = wordSet("for of about on against to over with");

/** Adjectives after a form of "be" that take a content: "is confident that", "is critical of". */
export const cueAdjectives: ReadonlySet<string> = wordSet(`
 confident aware afraid worried concerned hopeful optimistic skeptical sceptical critical supportive 
 convinced doubtful proud glad sorry surprised disappointed angry eager reluctant determined
 interested adamant keen committed opposed dismissive wary fearful hesitant pleased unsure unaware unclear fond
 unhappy upset furious unwilling willing quick promising upbeat uneasy vocal excited shy passionate clear obvious happy desperate
 certain pressured skeptical undecided tepid sure sensitive leery enthusiastic disgruntled satisfied thrilled impressed comfortable
 uncomfortable enamored mistrustful distrustful mindful conscious scared shocked nervous inclined frustrated aghast uncertain anxious
 apprehensive ambivalent indifferent lukewarm bullish bearish cautious sanguine curious jealous resentful contemptuous scornful
 bitter apologetic outraged appalled alarmed dismayed disturbed troubled puzzled baffled amused relieved grateful thankful hostile`);

/** Verbs that tie such an adjective to its subject besides "be": "remains confident". */
export const linking: ReadonlySet<string> = wordSet("remain feel seem sound become grow look get stay appear");

/** What may open the content of such an adjective, besides a clause: "worried about", "confident in". */
export const adjectivePrepositions: ReadonlySet<string> = wordSet(
  "for of about on against to over with in at toward towards",
);

/** Stances that one gets from another: "won the endorsement of". */
export const stancesReceived: ReadonlySet<string> = wordSet(
  "endorsement backing blessing support criticism praise rebuke",
);

/** Verbs of getting such a stance. */
export const receivings: ReadonlySet<string> = wordSet(
  "have win receive get pick earn gain secure draw land garner snag attract enjoy",
);
