import { wordSet } from "./wordSet.js";

/**
 * Nouns for what verbs tell, so that a topic names a deed without asserting it: a line is a preposition and the verbs whose
 * object follows it, each with its noun. Spelled as American reports do; British endings are made from them.
 */
const LINES = `
of accept:acceptance acquire:acquisition adopt:adoption allocate:allocation amend:amendment announce:announcement appoint:appointment approve:approval arrange:arrangement arrest:arrest arrive:arrival assassinate:assassination assess:assessment authorize:authorization bury:burial cancel:cancellation capture:capture choose:choice claim:claim close:closure collapse:collapse collect:collection compare:comparison complete:completion condemn:condemnation confirm:confirmation conquer:conquest consider:consideration construct:construction create:creation criticize:criticism defend:defense deliver:delivery denounce:denunciation deny:denial deploy:deployment depart:departure describe:description destroy:destruction detain:detention deter:deterrence develop:development disclose:disclosure discover:discovery discuss:discussion dismiss:dismissal disrupt:disruption donate:donation elect:election eliminate:elimination endorse:endorsement escalate:escalation establish:establishment estimate:estimate evacuate:evacuation examine:examination execute:execution expand:expansion explain:explanation expose:exposure extend:extension extradite:extradition fail:failure fire:firing forecast:forecast found:founding free:release fulfill:fulfillment guarantee:guarantee identify:identification imitate:imitation impeach:impeachment implement:implementation import:import impose:imposition improve:improvement improve:improvement increase:increase indict:indictment inspect:inspection install:installation intercept:interception introduce:introduction invade:invasion involve:involvement isolate:isolation issue:issue kidnap:kidnapping kill:killing label:labeling leak:leak liberate:liberation lift:lifting lose:loss manage:management modify:modification mourn:mourning murder:murder negotiate:negotiation nominate:nomination obtain:possession occupy:occupation omit:omission operate:operation order:order organize:organization oust:ouster pay:payment permit:permission possess:possession postpone:postponement praise:praise predict:prediction prepare:preparation prevent:prevention produce:production promote:promotion prosecute:prosecution protect:protection prove:proof provide:provision publish:publication punish:punishment purchase:purchase reclaim:recapture recover:recovery reduce:reduction refuse:refusal register:registration reject:rejection release:release remove:removal replace:replacement rescue:rescue restore:restoration restrict:restriction reveal:revelation reverse:reversal review:review revise:revision rule:rule sell:sale seize:seizure sentence:sentencing settle:settlement shoot:shooting sign:signing store:storage strengthen:strengthening submit:submission supply:supply suppress:suppression survey:survey suspend:suspension test:test threaten:threat track:tracking transfer:transfer translate:translation treat:treatment use:use violate:violation withdraw:withdrawal wound:wounding warn:warning
for advocate:advocacy apologize:apology apply:application arrest:arrest campaign:campaign demand:demand plan:plan plead:plea pray:prayer preparation:preparation request:request search:search seek:bid suffice:sufficiency support:support thank:thanks vote:vote
to access:access adapt:adaptation agree:agreement appeal:appeal commit:commitment contribute:contribution give:gift move:move object:objection oppose:opposition react:reaction relate:relation reply:reply resist:resistance respond:response return:return surrender:surrender travel:trip
on attack:attack ban:ban bet:bet bomb:bombing comment:comment decide:decision depend:dependence focus:focus insist:insistence raid:raid spend:spending strike:strike vote:vote
with charge:charge compete:competition cooperate:cooperation interview:interview meet:meeting struggle:struggle talk:talks trade:trade fight:fight
against fight:fight protest:protest retaliate:retaliation sue:lawsuit testify:testimony
about argue:argument complain:complaint doubt:doubts fear:fears joke:joke lie:lie speculate:speculation worry:worries concern:concern
into inquire:inquiry investigate:investigation crash:crash
in believe:belief change:change die:death differ:difference drop:drop fall:fall grow:growth participate:participation rise:rise shift:shift
from benefit:benefit emerge:emergence escape:escape flee:flight resign:resignation retire:retirement recover:recovery
over clash:clash dispute:dispute fly:flight quarrel:quarrel
by visit:visit
`;

/** The noun for what a verb tells, and the preposition by which its object is joined to it. */
export interface Nominal {
  readonly noun: string;
  readonly preposition: string;
}

/** By lemma of the verb. Where a line says it twice, the first holds. */
export const nominals: ReadonlyMap<string, Nominal> = toMap();

function toMap(): ReadonlyMap<string, Nominal> {
  const found = new Map<string, Nominal>();
  for (const line of LINES.trim().split("\n")) {
    const [preposition = "of", ...pairs] = line.split(" ");
    for (const pair of pairs) {
      const [verb = "", noun = ""] = pair.split(":");
      for (const [lemma, name] of [
        [verb, noun],
        [verb.replace(/ize$/, "ise"), noun.replace(/ization$/, "isation")],
      ] as const)
        if (!found.has(lemma)) found.set(lemma, { noun: name, preposition });
    }
  }
  return found;
}

/** Verbs (lemmas) that say little by themselves: what they tell stands in their object. */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(
  "accompany accord allow appear bear become begin bring carry cause come conduct contain continue couple cover do draw express face feature feel find follow get give go happen have hit hold include keep launch lay lead leave let look make mark move need occur offer open pass perform play pose post present prompt put raise reach receive reflect remain represent run see send serve set share show speak stand start state stay suffer take tell throw turn undergo undertake win",
);

/** Nouns under which a topic could be anything, lower case. */
export const VAGUE_NOUNS: ReadonlySet<string> = wordSet(
  "action actions afternoon anyone anything area areas article aspect basis billions bit case cases chance circumstances comment comments course day days detail details dollars dozens earlier effort efforts end euros event events everyone everything example extent fact factor facts form front group groups hand hour hours hundreds idea incident information instance issue issues item items kind kinds line list lot lots manner matter matters measure measures media millions moment month months morning name names night nobody nothing number numbers one ones others part people percent person place places plane point points position pounds process purpose question reason reasons remark report reports rest result results sense series share side situation somebody someone something sort statement step steps story tens thanks thing things thousands time times today total type use version way ways week weeks while word words world year years",
);

/** Adjectives that don't tell one thing from another, lower case. */
export const EMPTY_ADJECTIVES: ReadonlySet<string> = wordSet(
  "able additional appropriate available aware certain close clear current different due early entire estimated existing first following former full further general given good great high key large last late latest least less likely local long major many more most much multiple new next numerous old only other own particular possible potential present previous prior real recent related right same second several significant similar small some special specific such sure third top total total various whole",
);

/** Words behind a verb that belong to it and don't join its object, lower case. */
export const PARTICLES: ReadonlySet<string> = wordSet("as than up out off down back over");
