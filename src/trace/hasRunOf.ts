/** Whether two texts have so many words in a row in common, whatever stands between the words. */
export function hasRunOf(words: number, a: string, b: string): boolean {
  const runs = new Set(runsOf(words, a));
  return runs.size > 0 && runsOf(words, b).some((run) => runs.has(run));
}

function runsOf(length: number, text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(" "));
}
