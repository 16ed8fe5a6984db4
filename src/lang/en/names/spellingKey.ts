/** One key for the spellings that transcription gives a name: Zelensky, Zelenskyy, Zelenskiy; Gaddafi, Qaddafi, Gadhafi. */
export function spellingKey(name: string): string {
  return name
    .replace(/[-'. ]/g, "")
    .replace(/kh|gh|dh|th|ph|sh|zh/g, (pair) => (pair === "ph" ? "f" : (pair[0] as string)))
    .replace(/^q|^g|^k/, "k")
    .replace(/q/g, "k")
    .replace(/(?:[iyj]){1,3}/g, "i")
    .replace(/oo|ou/g, "u")
    .replace(/w/g, "v")
    .replace(/([a-z])\1+/g, "$1");
}
