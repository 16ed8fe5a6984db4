import { type Item, unread } from "./item.js";
import type { Named } from "./read.js";

/** The pages of a web archive. */
export async function* readArchive({ name }: Named): AsyncGenerator<Item> {
  yield unread(name, "Web archives are not read yet.");
}
