/** Who speaks for a force by what its people are called, lower case, and the word that its name holds then: "police" for a police department. */
export const forces: ReadonlyMap<string, string> = new Map([
  ["police", "police"],
  ["deputies", "sheriff"],
  ["troopers", "patrol"],
]);
