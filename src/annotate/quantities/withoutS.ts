/** "Americans" → "American", "days" → "day"; names keep their capital. */
export const withoutS = (word: string): string => (/[^s]s$/.test(word) ? word.slice(0, -1) : word);
