import { conceptOf } from "./concept.js";

/** Words under the word for their kind, a kind a line: one report says "the weapons", the other "the missiles". */
const GENERA: readonly string[] = [
  "weapon missile drone bomb gun rifle pistol shell artillery tank torpedo",
  "vessel ship boat ferry tanker freighter trawler yacht barge",
  "aircraft plane jet helicopter airliner bomber",
  "drug vaccine medicine pill tablet insulin antibiotic",
  "facility plant factory mine mill refinery smelter",
  "product phone car lens model appliance",
  "crop wheat maize corn barley rice",
  "animal cattle sheep pig horse dog",
  "area region province district zone basin valley county town city",
];

const genera = new Map(
  GENERA.flatMap((line) => {
    const [kind = "", ...words] = line.split(" ");
    return words.map((word) => [conceptOf(word), conceptOf(kind)] as const);
  }),
);

/** The concept of the kind that a concept belongs to, or the concept itself. */
export const genusOf = (concept: string): string => genera.get(concept) ?? concept;
