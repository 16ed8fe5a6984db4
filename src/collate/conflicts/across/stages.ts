import { HAPPENINGS } from "../../../lang/en/happenings.js";
import type { Fact } from "../../fact.js";
import { type Stage, stagesOf } from "../../phase.js";
import { agentsOf, isPresent, targetsOf } from "../partiesOf.js";
import { byKey, type Gatherer, gatherAlike } from "./gather.js";
import { areApart, namesIn, shared, thingsIn } from "./names.js";

/** What must be common of two mentions of a happening: an agent in common is worth two, a name one, a noun half. */
const ENOUGH = 2.5;
const AGENT = 2;
const THING = 0.5;

interface Told {
  readonly fact: Fact;
  readonly stage: Stage;
  readonly agents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

/** Claims that tell how far one happening has come, be it in sentences about different things: it's expected, it's under way. */
export const gatherStages: Gatherer = (facts) => {
  const told = facts.filter(isPlain).flatMap(tell);
  return [...byKey(told, ({ stage }) => stage.event)].flatMap(([about, of]) =>
    gatherAlike(of, isOneHappening, { rule: "state", about }),
  );
};

const isPlain = ({ body, words }: Fact): boolean =>
  body.polarity === "positive" &&
  body.modality !== "conditional" &&
  body.modality !== "opinion" &&
  !words.some(({ lower }) => lower === "if" || lower === "whether" || lower === "unless");

function tell(fact: Fact): readonly Told[] {
  return [...stagesOf(fact).values()]
    .filter((stage) => HAPPENINGS.has(stage.word.lemma) && isPresent(fact, stage))
    .map((stage) => {
      const others = fact.words.filter((word) => word !== stage.word && word !== stage.cue);
      return {
        fact,
        stage,
        agents: agentsOf(fact, stage),
        targets: targetsOf(fact, stage),
        names: namesIn(others),
        things: thingsIn(others),
      };
    });
}

function isOneHappening(a: Told, b: Told): boolean {
  if (a.fact.ref.report === b.fact.ref.report || areApart(a.agents, b.agents) || areApart(a.targets, b.targets))
    return false;
  const agents = shared(a.agents, b.agents) > 0 ? AGENT : 0;
  const others = new Set([...b.names].filter((name) => !(a.agents.has(name) && b.agents.has(name))));
  return agents + shared(a.names, others) + THING * shared(a.things, b.things) >= ENOUGH;
}
