/** A command that was called wrongly: one sentence, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
