import { setTimeout as delay } from "node:timers/promises";
import type { AnnotatedReport } from "../model/index.js";
import type { Failure, Read } from "./readReports.js";

/** Nothing that has come is kept back longer than this for what may come with it, in ms. */
const PATIENCE = 5;

/** What is read, annotated, in order; reports that come one upon the other are annotated together, which is quicker. */
export async function* annotateReads(reads: AsyncIterable<Read>): AsyncGenerator<AnnotatedReport | Failure> {
  const { annotateAll, REPORTS_TOGETHER } = await import("../annotate/index.js");
  for await (const batch of together(reads, REPORTS_TOGETHER)) {
    const annotated = annotateAll(batch.flatMap((one) => ("report" in one ? [one.report] : [])));
    let next = 0;
    for (const one of batch) yield "report" in one ? annotated[next++]! : one;
  }
}

/** Lists of at most `most` items, each of what comes within `PATIENCE` of its first. */
async function* together<Item>(items: AsyncIterable<Item>, most: number): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<Item>> => {
    const answer = iterator.next();
    answer.catch(() => {}); // a failure is thrown where the answer is awaited
    return answer;
  };
  try {
    for (let next = ask(), first = await next; !first.done; first = await next) {
      const batch = [first.value];
      next = ask();
      const late = delay(PATIENCE, null);
      while (batch.length < most) {
        const more = await Promise.race([next, late]).catch(() => null); // thrown where it is asked for first
        if (more === null || more.done) break;
        batch.push(more.value);
        next = ask();
      }
      yield batch;
    }
  } finally {
    iterator.return?.().catch(() => {}); // not waited for: it may be waiting for a line itself
  }
}
