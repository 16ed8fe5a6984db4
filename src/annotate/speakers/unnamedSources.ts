import { foldName } from "../../lang/en/names/plainName.js";
import { roleNouns } from "../../lang/en/names/roleNouns.js";
import { documentNouns } from "../../lang/en/speakers/nominals.js";
import { pronounKinds } from "../../lang/en/speakers/pronouns.js";
import type { Attribution, Entity, Span } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import type { Tie } from "./readDiscourse.js";

interface Unnamed {
  readonly noun: string;
  readonly attributions: number[];
  readonly spans: (Span & { readonly pronoun: boolean })[];
}

/** Sources never named to which the report comes back: "two harbour officials said … the officials said … they said". */
export function unnamedSources(
  draft: AttributedDraft,
  speakers: readonly number[],
  taken: readonly Tie[],
): {
  readonly entities: readonly Entity[];
  readonly ties: readonly Tie[];
  readonly speakers: Readonly<Record<number, number>>;
} {
  const places = new Set(taken.map(({ start }) => start));
  const recurring = gather(draft, speakers, places).filter(({ attributions }) => attributions.length > 1);
  const given: Record<number, number> = {};
  const ties: Tie[] = [];
  const entities = recurring.map(({ attributions, spans }, i): Entity => {
    const entity = draft.entities.length + i;
    for (const attribution of attributions) given[attribution] = entity;
    for (const { start, end, pronoun } of spans)
      ties.push({ start, end, kind: pronoun ? "pronoun" : "nominal", entity });
    const { start, end } = spans[0] as Span;
    return {
      id: `u${i + 1}`,
      name: draft.report.text.slice(start, end),
      label: "person",
      aliases: [],
      mentions: [],
      roles: [],
    };
  });
  return { entities, ties, speakers: given };
}

function gather(draft: AttributedDraft, speakers: readonly number[], places: ReadonlySet<number>): readonly Unnamed[] {
  const groups: Unnamed[] = [];
  const order = draft.attributions.map((_, i) => i).sort((a, b) => sourceStart(draft, a) - sourceStart(draft, b));
  for (const i of order) {
    const source = (draft.attributions[i] as Attribution).source[0];
    if (source === undefined || speakers[i] !== -1 || places.has(source.start)) continue;
    const words = foldName(draft.report.text.slice(source.start, Math.min(source.end, source.start + 120))).split(" ");
    const plural = words.length === 1 && pronounKinds.get(words[0] as string) === "many";
    const noun = plural ? "" : headNoun(words);
    const group = findGroup(groups, words, noun, plural);
    const span = { start: source.start, end: source.end, pronoun: plural };
    if (group !== undefined) {
      group.attributions.push(i);
      group.spans.push(span);
    } else if (noun !== "") groups.push({ noun, attributions: [i], spans: [span] });
  }
  return groups;
}

const sourceStart = (draft: AttributedDraft, i: number): number =>
  draft.attributions[i]?.source[0]?.start ?? Number.POSITIVE_INFINITY;

/** The role a source is described by ("official" of "a senior harbour official, who …"); empty for documents and pronouns. */
function headNoun(words: readonly string[]): string {
  for (const word of words.slice(0, 12)) {
    const noun = word.replace(/[,.]$/, "");
    const single = noun.replace(/s$/, "");
    if (documentNouns.has(noun)) return "";
    if (roleNouns.has(single)) return noun;
  }
  return "";
}

/** The same words again, "the" with the same noun, or "they" after a group of several. */
function findGroup(
  groups: readonly Unnamed[],
  words: readonly string[],
  noun: string,
  plural: boolean,
): Unnamed | undefined {
  const last = groups.at(-1);
  if (plural) return last?.noun.endsWith("s") ? last : undefined;
  if (noun === "" || !/^(?:the|this|that|these|those)$/.test(words[0] as string)) return undefined;
  return groups.findLast((group) => group.noun === noun && words.length <= 3);
}
