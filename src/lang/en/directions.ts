/** Words for parts of a place, each with the ones that exclude it. */
const SIDES: readonly (readonly [string, readonly string[]])[] = [
  ["north", ["north", "northern", "northerly"]],
  ["south", ["south", "southern", "southerly"]],
  ["east", ["east", "eastern", "easterly"]],
  ["west", ["west", "western", "westerly"]],
  ["northeast", ["northeast", "northeastern", "north-east", "north-eastern"]],
  ["northwest", ["northwest", "northwestern", "north-west", "north-western"]],
  ["southeast", ["southeast", "southeastern", "south-east", "south-eastern"]],
  ["southwest", ["southwest", "southwestern", "south-west", "south-western"]],
  ["centre", ["central", "centre", "center", "downtown"]],
  ["left", ["left", "left-hand"]],
  ["right", ["right-hand"]],
  ["upper", ["upper"]],
  ["lower", ["lower"]],
];

/** The side that a word names, or undefined. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  SIDES.flatMap(([side, words]) => words.map((word) => [word, side] as const)),
);
