import type { AncestorName, ClaimName, EntityName, Verdict } from "../../model/index.js";
import { type Fields, isFields, textOf } from "./fields.js";

/** The fields that say what is decided, and how each is read. */
const READERS: Readonly<Record<string, (fields: Fields) => Verdict | string>> = {
  same: (fields) => toClaims("same", fields),
  "not-same": (fields) => toClaims("not-same", fields),
  "not-conflict": (fields) => toClaims("not-conflict", fields),
  entity: toEntity,
  "derives-from": (fields) => toDescent("derives", "derives-from", fields),
  "independent-of": (fields) => toDescent("not-derives", "independent-of", fields),
};
const ALLOWED: ReadonlySet<string> = new Set([
  ...Object.keys(READERS),
  "report",
  "is",
  "is-not",
  "note",
  "author",
  "date",
]);

/** What an entry of a decisions file decides, or in one sentence what is wrong with it. */
export function toVerdict(fields: Fields): Verdict | string {
  const unknown = Object.keys(fields).find((key) => !ALLOWED.has(key));
  if (unknown !== undefined) return `“${unknown.slice(0, 40)}” is nothing that can be decided; there are ${KINDS}.`;
  const told = Object.keys(READERS).filter((key) => fields[key] !== undefined);
  if (told.length > 1) return `It decides ${told.join(" and ")} at once; each decision is an entry of its own.`;
  const [kind] = told;
  return kind === undefined ? `It decides nothing; there are ${KINDS}.` : READERS[kind]!(fields);
}

const KINDS = "same, not-same, not-conflict, entity with is or is-not, and report with derives-from or independent-of";

function toClaims(kind: "same" | "not-same" | "not-conflict", fields: Fields): Verdict | string {
  const list = fields[kind];
  if (!Array.isArray(list) || list.length < 2)
    return `${kind} needs two statements or more, each like {report: b.txt, exact: its words}.`;
  const claims = list.map(toClaimName);
  return claims.find((claim) => typeof claim === "string") ?? { kind, claims: claims as readonly ClaimName[] };
}

function toClaimName(value: unknown): ClaimName | string {
  const fields = isFields(value) ? value : {};
  const [report, exact] = [textOf(fields.report), textOf(fields.exact)];
  if (report === null) return "One of its statements has no report (a file name, address or id).";
  if (exact === null) return "One of its statements has no exact words.";
  const { start } = fields;
  if (start === undefined || start === null) return { report, exact, start: null };
  if (typeof start === "number" && Number.isInteger(start) && start >= 0) return { report, exact, start };
  return "A start must be a whole number of UTF-16 code units, counted from 0.";
}

function toEntity(fields: Fields): Verdict | string {
  const { is, "is-not": isNot, entity } = fields;
  if (is !== undefined && isNot !== undefined)
    return "It says is and is-not at once; each decision is an entry of its own.";
  const other = is ?? isNot;
  const names = [other, entity].flat().map(toEntityName);
  if (Array.isArray(other) || names.length < 2 || names.some((name) => name === null))
    return "entity needs a name, and is (or is-not) the name of whom it is (or isn't); {name, report} means it in one report.";
  return { kind: is === undefined ? "not-same-entity" : "same-entity", names: names as readonly EntityName[] };
}

function toEntityName(value: unknown): EntityName | null {
  if (!isFields(value)) return textOf(value);
  const [name, report] = [textOf(value.name), textOf(value.report)];
  return name === null ? null : report === null ? name : { name, report };
}

function toDescent(kind: "derives" | "not-derives", field: string, fields: Fields): Verdict | string {
  const later = textOf(fields.report);
  if (later === null) return `${field} needs a report (a file name, address or id) that it is said of.`;
  const earlier = toAncestor(fields[field]);
  return earlier === null
    ? `${field} needs the name of a report, or {outlet: its name} for one that is not among the inputs.`
    : { kind, later, earlier };
}

function toAncestor(value: unknown): AncestorName | null {
  const [report, outlet] = [textOf(value), isFields(value) ? textOf(value.outlet) : null];
  if (outlet !== null) return { outlet };
  return report === null ? null : { report };
}
