import { type NameForm, nameForm } from "../lang/en/names/nameForm.js";
import { SAME_NAME, sameForm } from "../lang/en/sameName.js";
import type { Entity, EntityRef, Label, Rulings, Story, StoryEntity } from "../model/index.js";

interface Node {
  readonly report: number;
  readonly entity: number;
  readonly name: string;
  readonly label: Label;
  readonly form: NameForm;
  readonly aliases: readonly NameForm[];
  readonly weight: number;
  /** "a senior official": described, not named; in two reports it may be two people. */
  readonly unnamed: boolean;
}

/**
 * The entities of the story: those of its reports that go by the same name. Each is held against the fullest name of the
 * others, so two full names never join through a short one; a short name joins the fuller one that it fits best. Those in one
 * set of `decided` are one, and go by the name of the first; of each pair of sets in `apart` none are one.
 */
export function linkEntities(
  story: Story,
  decided: readonly (readonly EntityRef[])[] = [],
  apart: Rulings["entitiesApart"] = [],
): readonly StoryEntity[] {
  const forms = new Map<string, NameForm>(); // most names come again in every report
  const formOf = (name: string): NameForm => {
    const form = forms.get(name) ?? nameForm(name);
    forms.set(name, form);
    return form;
  };
  const nodes = story.reports.flatMap((witness, report) =>
    witness.entities.map((entity, i) => toNode(entity, report, i, formOf)),
  );
  const homes: Node[][] = [];
  const index = new Map<string, Node[][]>();
  const mayJoin = keptApart(apart);
  for (const node of nodes.toSorted(byFullness)) {
    const found = node.unnamed ? undefined : homeOf(node, index, mayJoin);
    const home = found ?? [];
    if (found === undefined) homes.push(home);
    home.push(node);
    if (!node.unnamed && found === undefined) enter(index, node, home);
  }
  return decided
    .reduce(joinHomes, homes)
    .map(toStoryEntity)
    .sort(byPlace)
    .map((entity, i) => ({ ...entity, id: `n${i + 1}` }));
}

type MayJoin = (node: Node, home: readonly Node[]) => boolean;

/** Whether a decision keeps the node out of a home: one of those it is held apart from lives there. */
function keptApart(apart: Rulings["entitiesApart"]): MayJoin {
  if (apart.length === 0) return () => true;
  const isAmong = (set: readonly EntityRef[], { report, entity }: EntityRef): boolean =>
    set.some((ref) => ref.report === report && ref.entity === entity);
  return (node, home) =>
    !apart.some(([left, right]) =>
      home.some(
        (other) => (isAmong(left, node) && isAmong(right, other)) || (isAmong(right, node) && isAmong(left, other)),
      ),
    );
}

/** All homes of a set become one, that of its first member at the head. */
function joinHomes(homes: Node[][], set: readonly EntityRef[]): Node[][] {
  const isIn = (node: Node, ref: EntityRef): boolean => node.report === ref.report && node.entity === ref.entity;
  const meant = new Set(set.flatMap((ref) => homes.filter((home) => home.some((node) => isIn(node, ref)))));
  return meant.size < 2 ? homes : [[...meant].flat(), ...homes.filter((home) => !meant.has(home))];
}

function toNode(
  { id, name, label, aliases, mentions }: Entity,
  report: number,
  i: number,
  formOf: (name: string) => NameForm,
): Node {
  const form = formOf(name);
  const unnamed = id.startsWith("u") || form.plain === "";
  return {
    report,
    entity: i,
    name,
    label,
    form,
    // A person's other names are mostly surnames, which relatives share; a thing's are its own.
    aliases: label === "person" || unnamed ? [] : aliases.map(formOf).filter(({ plain }) => plain !== ""),
    weight: mentions.length,
    unnamed,
  };
}

function byFullness(a: Node, b: Node): number {
  return (
    b.form.words.length - a.form.words.length ||
    b.weight - a.weight ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.report - b.report || a.entity - b.entity)
  );
}

/** The home whose first, fullest name fits best; the earlier one of two. */
function homeOf(node: Node, index: ReadonlyMap<string, readonly Node[][]>, mayJoin: MayJoin): Node[] | undefined {
  let [best, score]: [Node[] | undefined, number] = [undefined, 0];
  for (const key of keysOf(node))
    for (const home of index.get(key) ?? []) {
      const fit = fitOf(node, home[0] as Node);
      if (fit >= SAME_NAME && fit > score && mayJoin(node, home)) [best, score] = [home, fit];
    }
  return best;
}

function fitOf(node: Node, first: Node): number {
  const byName = sameForm(node.form, node.label, first.form, first.label);
  if (byName >= SAME_NAME || node.label === "person" || first.label === "person") return byName;
  const other = new Set([first.form, ...first.aliases].map(({ canonical }) => canonical));
  return [node.form, ...node.aliases].some(({ canonical }) => other.has(canonical)) ? SAME_NAME : byName;
}

/** Homes looked at under one key: a hostile text may give one surname to thousands. */
const MOST_HOMES = 32;

function enter(index: Map<string, Node[][]>, node: Node, home: Node[]): void {
  for (const key of keysOf(node)) {
    const homes = index.get(key) ?? [];
    if (homes.length < MOST_HOMES) index.set(key, [...homes, home]);
  }
}

/** Under these a name is found by all names that it may go by. */
function keysOf({ form, aliases, label }: Node): ReadonlySet<string> {
  const keys = [form, ...aliases].flatMap((each) => [
    `= ${each.canonical}`,
    `~ ${each.key}`,
    `s ${each.sorted}`,
    `2 ${each.words.slice(0, 2).join(" ")}`,
    ...each.initials.map((letters) => `a ${letters}`),
    ...(each.code === "" ? [] : [`a ${each.code}`]),
    ...(label === "person" ? [`l ${each.lastKey}`, `w ${each.words.at(-1)}`] : []),
  ]);
  return new Set(keys);
}

function toStoryEntity(nodes: readonly Node[]): StoryEntity {
  const first = nodes[0] as Node;
  const members = nodes
    .map(({ report, entity }) => ({ report, entity }))
    .sort((a, b) => a.report - b.report || a.entity - b.entity);
  return { id: "", name: first.name, label: first.label, members };
}

function byPlace(a: StoryEntity, b: StoryEntity): number {
  const [m, n] = [a.members[0], b.members[0]];
  return m === undefined || n === undefined ? 0 : m.report - n.report || m.entity - n.entity;
}
