/** The words of a line in small letters, without punctuation, typographic variants or spacing: two prints of one line have one key. */
export function wordKey(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}
