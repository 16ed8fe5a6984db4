import { roleNouns } from "../../lang/en/names/roleNouns.js";
import type { LedgerEntity } from "../../model/index.js";
import { type Names, spellingOf, stateOf } from "./names.js";

/** Who an entity is among the story's speakers: one person, one state, under whatever name a report has them. */
export function whoIs(id: string, names: Names): LedgerEntity | undefined {
  const entity = names.byId.get(id);
  if (entity === undefined) return undefined;
  const other =
    entity.label === "person"
      ? personOf(entity, names)
      : (stateFor(entity, names) ?? withoutOffice(id, entity.name.split(" "), names));
  return names.byId.get(other ?? id);
}

function personOf({ id, name }: LedgerEntity, names: Names): string | undefined {
  const parts = name.split(" ");
  if (parts.length === 1) return names.byPart.get(name.toLowerCase());
  return withoutOffice(id, parts, names) ?? names.misspelt.get(id) ?? names.byLetters.get(spellingOf(name));
}

/** "Bureau spokesman Josh Dorn" is Josh Dorn, where reports have both. */
function withoutOffice(id: string, parts: readonly string[], { byName, byId }: Names): string | undefined {
  const shorter = parts.slice(1, -1).flatMap(
    (_, i) =>
      byName.get(
        parts
          .slice(i + 1)
          .join(" ")
          .toLowerCase(),
      ) ?? [],
  );
  const other = byId.get(shorter.find((found) => found !== id) ?? "");
  if (other?.label !== "person") return undefined;
  return roleNouns.has(parts[parts.length - other.name.split(" ").length - 1]?.toLowerCase() ?? "")
    ? other.id
    : undefined;
}

const stateFor = (entity: LedgerEntity, { byState }: Names): string | undefined => {
  const [state, more] = stateOf(entity);
  return state === undefined || more !== undefined ? undefined : byState.get(state);
};
