/**
 * Words for what begins, goes on and ends, by lemma: two reports that name one by the same agent or at the same place tell of
 * one. Verbs only where they tell of the same as the noun.
 */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  (
    "offensive assault attack onslaught counteroffensive evacuation evacuate talk talks negotiation negotiate trial investigation investigate " +
    "inquiry probe search hunt manhunt rescue strike walkout election vote hearing ceasefire truce siege operation exercise drill merger " +
    "takeover recall closure construction demolition demolish lockdown blockade invasion withdrawal withdraw retreat protest march rally " +
    "demonstration summit meeting audit auction referendum curfew recovery raid mission eruption outage shutdown conference ceremony funeral " +
    "campaign crackdown inspection inspect review tour voyage race tournament shipment repair cleanup clean-up salvage excavation boycott event speech rally crash shooting fire explosion blast " +
    "testify testimony resign resignation retire retirement surrender reopen reopening"
  ).split(" "),
);
