/** At most `size` code units, cut at a word and marked with an ellipsis. */
export function excerpt(text: string, size: number): string {
  if (text.length <= size) return text;
  const cut = text.slice(0, size);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > size / 2 ? space : size).trimEnd()}…`;
}
