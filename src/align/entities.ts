import type { Entity, Label, Story, StoryEntity } from "../model/index.js";

interface Node {
  readonly report: number;
  readonly entity: number;
  readonly name: string;
  readonly label: Label;
  readonly keys: readonly string[];
  readonly weight: number;
}

/**
 * The entities of the story: those of its reports that go by the same name. A name shortened to its last word joins the
 * fuller name that the story mentions most; two full names never join through a short one.
 */
export function linkEntities(story: Story): readonly StoryEntity[] {
  const nodes = story.reports.flatMap((witness, report) =>
    witness.entities.map((entity, i) => toNode(entity, report, i)),
  );
  const byFullness = nodes.toSorted(
    (a, b) =>
      words(b.name).length - words(a.name).length ||
      b.weight - a.weight ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.report - b.report || a.entity - b.entity),
  );
  const homes = new Map<string, Node[]>();
  const owner = new Map<string, Node[]>();
  for (const node of byFullness) {
    const found = node.keys.map((key) => owner.get(`${group(node.label)} ${key}`)).find((home) => home !== undefined);
    const home = found ?? [];
    if (found === undefined) homes.set(`${node.report}:${node.entity}`, home);
    home.push(node);
    for (const key of [...node.keys, ...shortForms(node)])
      if (!owner.has(`${group(node.label)} ${key}`)) owner.set(`${group(node.label)} ${key}`, home);
  }
  return [...homes.values()]
    .map(toStoryEntity)
    .sort(byPlace)
    .map((entity, i) => ({ ...entity, id: `n${i + 1}` }));
}

function toNode(entity: Entity, report: number, i: number): Node {
  const keys = [...new Set([entity.name, ...entity.aliases].map(plain).filter((key) => key !== ""))];
  return { report, entity: i, name: entity.name, label: entity.label, keys, weight: entity.mentions.length };
}

/** People never join things; places, organisations and the rest are often labelled differently by different reports. */
const group = (label: Label): string => (label === "person" ? "person" : "thing");

const words = (name: string): readonly string[] => plain(name).split(" ");

/** Lower case, without dots, accents and possessives. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/['’]s\b/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();

/** The forms that a fuller name lends to shorter ones: a person's last name, the initials of a body. */
function shortForms({ name, label }: Node): readonly string[] {
  const parts = words(name);
  if (parts.length < 2) return [];
  if (label === "person") return [parts.at(-1) as string];
  return parts.length < 3
    ? []
    : [
        parts
          .filter((part) => !/^(?:of|the|and|for|in)$/.test(part))
          .map((part) => part[0])
          .join(""),
      ];
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
