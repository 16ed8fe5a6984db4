/** Verbs by which one takes a stand of one's own, by lemma: whose it is matters, as it doesn't where a fact is told. */
export const STANCES: ReadonlySet<string> = new Set(
  (
    "complain criticise criticize accuse blame condemn denounce praise welcome applaud demand urge call warn argue insist vow promise pledge " +
    "threaten deny reject admit concede confess apologise apologize regret believe think hope fear doubt predict expect claim allege contend " +
    "protest object lament mock dismiss oppose support endorse back defend propose suggest swear joke boast"
  ).split(" "),
);

/** Nouns for those who speak for somebody or know about something: two of them may be the same people. By lemma. */
export const SPEAKING_FOR: ReadonlySet<string> = new Set(
  (
    "official officer authority police source spokesman spokeswoman spokesperson representative government ministry minister department office " +
    "agency administration company firm statement report investigator prosecutor people person witness bystander expert analyst observer " +
    "researcher scientist doctor medic rescuer firefighter resident neighbour neighbor adviser aide lawyer attorney leader executive " +
    "organiser organizer author member lawmaker politician diplomat commander soldier military army council court other someone many"
  ).split(" "),
);

/** Of those the ones who speak for the law or the state, and those who were there or know somebody: nobody is both. By lemma. */
export const OF_THE_STATE: ReadonlySet<string> = new Set(
  "official officer authority police government ministry investigator prosecutor deputy detective sheriff army military".split(
    " ",
  ),
);
export const OF_THE_PLACE: ReadonlySet<string> = new Set(
  "witness bystander resident neighbour neighbor relative family parent friend passenger survivor activist protester doctor medic".split(
    " ",
  ),
);
