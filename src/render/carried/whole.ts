import type { Edition, Ledger } from "../../model/index.js";
import { GIVEN, textsOf } from "./slim.js";

/** The edition as it was before `slim`, from its JSON; the order of keys is the printers' concern. */
export function whole(json: string): Edition {
  const { stories, ...rest } = JSON.parse(json) as Edition;
  return { ...rest, stories: stories.map(wholeStory) };
}

function wholeStory(ledger: Ledger): Ledger {
  const texts = textsOf(ledger);
  return JSON.parse(JSON.stringify(ledger), (_key, value) =>
    value?.exact === GIVEN ? { ...value, exact: texts.get(value.report)?.slice(value.start, value.end) } : value,
  ) as Ledger;
}
