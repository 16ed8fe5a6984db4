/** A list of words and phrases, parted by bars or line ends. */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[|\n]\s*/));
