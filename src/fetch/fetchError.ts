/** Why an address gave no page, in one sentence for the user. */
export class FetchError extends Error {
  override readonly name = "FetchError";
}
