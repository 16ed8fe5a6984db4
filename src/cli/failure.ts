import type { Io } from "./io.js";
import { STATUS, type Status } from "./status.js";

/** A reason to stop that the user can do something about: one sentence, no stack. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: Status;
  constructor(sentence: string, status: Status = STATUS.usage) {
    super(sentence);
    this.status = status;
  }
}

/** What to tell of an error, and how to exit. The stack is shown on request only: it helps nobody but us. */
export function toFailure(error: unknown, env: Io["env"]): { readonly text: string; readonly status: Status } {
  if (error instanceof Refusal) return { text: `${error.message}\n`, status: error.status };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const report = "Please report this with the input that caused it (VARIORUM_DEBUG=1 shows where).";
  const detail = env.VARIORUM_DEBUG ? `${stack}\n` : "";
  return {
    text: `Variorum failed, which is a fault of its own: ${firstLine(message)}\n${report}\n${detail}`,
    status: STATUS.fault,
  };
}

const firstLine = (message: string): string => (message.split("\n")[0] ?? "").slice(0, 300);
