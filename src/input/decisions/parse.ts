import type { Decision, Unread } from "../../model/index.js";
import { isIsoDate } from "../isoDate.js";
import { isFields, textOf } from "./fields.js";
import type { DecisionsRead } from "./index.js";
import { toVerdict } from "./verdict.js";

/**
 * Reads the text of a decisions file: a list, or a mapping with the list under `decisions`. JSON is YAML. What is no
 * decision is told by its number, counted from 1, and the rest is read; a string says why nothing can be.
 */
export async function parseDecisions(file: string, text: string): Promise<DecisionsRead | string> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    logLevel: "silent",
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined)
    return `${file}, line ${lines.linePos(error.pos[0]).line}: It is neither YAML nor JSON: ${sentence(error.message)}`;
  const entries = listOf(toPlain(document));
  if (entries === null) return `${file}: It holds no list of decisions.`;
  const read = entries.map((entry, i) => toDecision(entry, `${file}, decision ${i + 1}`));
  return {
    decisions: read.filter((one): one is Decision => "verdict" in one),
    unread: read.filter((one): one is Unread => "reason" in one),
  };
}

/** Aliases would be a way to fill the memory, and nobody needs them here. */
function toPlain(document: { readonly toJS: (options: { readonly maxAliasCount: number }) => unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined; // unlike null, which an empty file holds
  }
}

function listOf(value: unknown): readonly unknown[] | null {
  if (value === null) return [];
  const list = isFields(value) ? value.decisions : value;
  return Array.isArray(list) ? list : null;
}

function toDecision(entry: unknown, place: string): Decision | Unread {
  const refuse = (reason: string): Unread => ({ input: place, reason });
  if (!isFields(entry)) return refuse("It is no mapping like {same: [{report, exact}, {report, exact}]}.");
  const verdict = toVerdict(entry);
  if (typeof verdict === "string") return refuse(verdict);
  const date = textOf(entry.date);
  if (date !== null && !isIsoDate(date)) return refuse("Its date is none; a date looks like 2024-11-18.");
  return { verdict, note: textOf(entry.note), author: textOf(entry.author), date, place };
}

const sentence = (message: string): string => `${(message.split("\n")[0] ?? "").replace(/[.:]?$/, "")}.`;
