import { wordSet } from "../wordSet.js";

/** Capitalised words that go on with a time of day ("at 9 p.m. Eastern", "at 9 p.m. Friday"), lower case. */
export const hoursAndDays: ReadonlySet<string> = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst aest eastern central mountain pacific greenwich moscow local christmas thanksgiving easter",
);
