import { forces } from "../../lang/en/speakers/sources.js";
import type { LedgerEntity, LedgerSpeaker, LedgerUtterance, Sigil } from "../../model/index.js";
import { usualName } from "../topics/subject.js";
import { isName, type Names, namesIn } from "./names.js";
import { plainWords } from "./plainWords.js";
import { roleOf } from "./roleOf.js";
import { type Heard, type Said, statedIn } from "./said.js";
import { type Holder, spokenBy } from "./spokenBy.js";
import { joinUnnamed } from "./unnamed.js";
import { variantsOf } from "./variants.js";

interface Held {
  readonly said: Said;
  readonly holder: Holder;
}

/** Everyone whose words are reported with what each report has them say: people and bodies by name, then unnamed sources, then papers and outlets. */
export function tellSpeakers(heard: Heard): readonly LedgerSpeaker[] {
  const names = namesIn(heard);
  const all = statedIn(heard).flatMap((said): readonly Held[] => {
    const holder = spokenBy(said.attribution, names);
    return holder === null ? [] : [{ said, holder }];
  });
  const held = all.filter((one) => !isChain(one, all));
  const known = new Map<string, Held[]>();
  for (const one of held.filter(({ holder }) => holder.kind !== "unnamed"))
    known.set(one.holder.key, [...(known.get(one.holder.key) ?? []), one]);
  const unnamed = joinUnnamed(
    heard,
    held.filter(({ holder }) => holder.kind === "unnamed"),
  );
  return [...joinNamesakes([...known.values()], names), ...unnamed]
    .map((group) => toSpeaker(heard, names, group, all))
    .sort(byWeight)
    .map((speaker, i) => ({ ...speaker, id: `s${i + 1}` }));
}

/** Those who go by one name in print, as one: "police" and "the police" of a report that names their town, "Norland's government" and "the Norlandic government". */
function joinNamesakes(groups: readonly (readonly Held[])[], names: Names): readonly (readonly Held[])[] {
  const byName = new Map<string, Held[]>();
  for (const group of groups) {
    const { kind, entity } = (group[0] as Held).holder;
    const name = nameOf(group, entity, names);
    const key = `${kind} ${isPerson(entity, names) ? name.toLowerCase() : plainWords(name)}`;
    byName.set(key, [...(byName.get(key) ?? []), ...group]);
  }
  return joinShort(byName).map((group) => group.toSorted((a, b) => a.said.index - b.said.index));
}

const isPerson = (entity: string | null, { byId }: Names): boolean => byId.get(entity ?? "")?.label === "person";

/** "Police" of a story that tells of one force are that force. */
function joinShort(byName: ReadonlyMap<string, readonly Held[]>): readonly (readonly Held[])[] {
  const joined = new Map(byName);
  for (const [short, held] of byName) {
    if (!forces.has(short.replace(/^named /, ""))) continue;
    const longer = [...byName.keys()].filter((key) => key.startsWith("named ") && key.endsWith(short.slice(5)));
    const [one, other] = longer.filter((key) => key !== short);
    if (one === undefined || other !== undefined || one.includes(" and ")) continue;
    joined.delete(short);
    joined.set(one, [...(joined.get(one) ?? []), ...held.map(unnamedHere)]);
  }
  return [...joined.values()];
}

/** Called by the fuller name, whatever entity the short one was read as. */
const unnamedHere = ({ said, holder }: Held): Held => ({ said, holder: { ...holder, entity: null } });

/** An outlet that only passes on what somebody else says there: it stands as `via` with them. */
const isChain = (one: Held, all: readonly Held[]): boolean =>
  one.holder.kind === "outlet" && all.some((other) => passesOn(one, other));

const passesOn = (outer: Held, inner: Held): boolean =>
  inner !== outer &&
  inner.said.attribution.report === outer.said.attribution.report &&
  inner.said.attribution.source.length > 0 &&
  inner.said.attribution.source.every((source) =>
    outer.said.attribution.content.some((content) => content.start <= source.start && source.end <= content.end),
  );

function toSpeaker(heard: Heard, names: Names, group: readonly Held[], all: readonly Held[]): LedgerSpeaker {
  const { kind } = (group[0] as Held).holder;
  const id = group.find(({ holder }) => holder.entity !== null)?.holder.entity ?? null;
  const entity = id === null ? undefined : names.byId.get(id);
  const outlets = group.flatMap((one) => all.filter((other) => other.holder.kind === "outlet" && passesOn(other, one)));
  const via = [
    ...group.flatMap(({ said }) => said.attribution.via),
    ...outlets.map(({ holder }) => names.byId.get(holder.entity ?? "")?.name ?? holder.words),
  ];
  return {
    id: "",
    kind,
    name: nameOf(group, id, names),
    entity: entity?.id ?? null,
    role:
      entity === undefined
        ? null
        : roleOf(
            entity,
            group.flatMap(({ said }) => said.attribution.source),
          ),
    via: [...new Set(via)].sort(),
    reports: carriedBy(
      heard,
      group.map(({ said }) => said),
    ),
    utterances: utterancesOf(
      heard,
      group.map(({ said }) => said),
    ),
  };
}

const nameOf = (group: readonly Held[], id: string | null, { byId }: Names): string => {
  const entity = id === null ? undefined : byId.get(id);
  return entity === undefined ? describe(group) : ownName(entity);
};

/** A person is called by words of the full name only: who is "the North's leader" goes by no country's. */
function ownName(entity: LedgerEntity): string {
  const own = new Set(entity.name.split(" "));
  const uses = entity.mentions.map(({ exact }) => exact).filter(isName);
  return usualName(
    entity,
    entity.label === "person" ? uses.filter((use) => use.split(/\s+/).some((word) => own.has(word))) : uses,
  );
}

/** Descriptions longer than this are told in fewer words elsewhere, or cut. */
const LONGEST = 60;

/** The description given most often of those that fit and don't only point back; the fuller of equals. */
function describe(group: readonly Held[]): string {
  const texts = group.map(({ holder }) => holder.words.replace(/, (?:which|who) .*$/, ""));
  const worth = (text: string): number =>
    (text.length > LONGEST ? -1e6 : 0) +
    (/^(?:the|these|those|they|he|she) ?/i.test(text) ? -1e5 : 0) +
    (/ /.test(text) ? 1e4 : 0) +
    1e2 * texts.filter((other) => other === text).length +
    text.length;
  return texts.toSorted((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))[0] ?? "";
}

const carriedBy = ({ reports }: Heard, all: readonly Said[]): readonly Sigil[] =>
  reports.map(({ sigil }) => sigil).filter((sigil) => all.some(({ attribution }) => attribution.report === sigil));

function utterancesOf(heard: Heard, all: readonly Said[]): readonly LedgerUtterance[] {
  const rank = new Map(heard.entries.map(({ id }, i) => [id, i]));
  const place = (id: string): number => rank.get(id) ?? rank.size;
  return variantsOf(all)
    .map(
      (variants): LedgerUtterance => ({
        attributions: variants
          .toSorted((a, b) => fullness(b) - fullness(a) || a.index - b.index)
          .map(({ index }) => index),
        entries: [...new Set(variants.flatMap(({ entries }) => entries))].sort((a, b) => place(a) - place(b)),
        reports: carriedBy(heard, variants),
      }),
    )
    .sort(
      (a, b) =>
        b.reports.length - a.reports.length ||
        place(a.entries[0] ?? "") - place(b.entries[0] ?? "") ||
        (a.attributions[0] ?? 0) - (b.attributions[0] ?? 0),
    );
}

/** Of variants, somebody's own words are shown first, then what can stand alone, then the longest that is still read at a glance. */
function fullness({ attribution: { kind, content }, concepts }: Said): number {
  const own = kind === "direct" ? 6 : kind === "mixed" ? 2 : 0;
  const alone = /^(?:that\b|["“'‘\p{Lu}\d]|the\b|an?\b)/u.test(content[0]?.exact ?? "") ? 4 : 0;
  return own + alone + Math.min(12, concepts.size);
}

const KINDS: readonly LedgerSpeaker["kind"][] = ["named", "unnamed", "document", "outlet"];

/** Of one kind: who is known by name, then by number of reports, of utterances, by name. */
const byWeight = (a: LedgerSpeaker, b: LedgerSpeaker): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  b.reports.length - a.reports.length ||
  b.utterances.length - a.utterances.length ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
  (a.utterances[0]?.attributions[0] ?? 0) - (b.utterances[0]?.attributions[0] ?? 0);
