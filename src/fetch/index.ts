import type { Item } from "../input/item.js";
import { readStream } from "../input/read.js";
import { explain } from "./explain.js";
import { fetchPage, type Means } from "./fetchPage.js";
import { inOrder } from "./inOrder.js";
import { MAX_AT_A_TIME, PAUSE, TIMEOUTS, type Timeouts } from "./limits.js";
import { openAgent, type Resolve } from "./openAgent.js";
import { readerOfRobots } from "./robots.js";
import { takeTurns } from "./takeTurns.js";

export interface FetchOptions {
  /** Lets addresses lead to this machine and into private networks. */
  readonly allowPrivate: boolean;
  /** Told one line about each page, when it is there. */
  readonly tell: (line: string) => void;
  /** Milliseconds between two pages of one host; a second unless given. */
  readonly pause?: number;
  readonly resolve?: Resolve;
  readonly timeouts?: Timeouts;
}

/**
 * Retrieves pages from the web, in the order of their addresses, several at a time and one at a time per host. Every
 * address gives a page or the reason why not; nothing is thrown.
 */
export async function* fetchPages(addresses: readonly string[], options: FetchOptions): AsyncGenerator<Item> {
  const { allowPrivate, resolve, timeouts = TIMEOUTS, pause = PAUSE.usual } = options;
  const dispatcher = openAgent(allowPrivate, resolve, timeouts);
  const means = { dispatcher, robotsOf: readerOfRobots(dispatcher), turns: takeTurns(), pause, timeouts };
  try {
    const all = inOrder(addresses, MAX_AT_A_TIME, (address) => retrieve(address, means, options.tell));
    for await (const items of all) yield* items;
  } finally {
    await dispatcher.destroy();
  }
}

async function retrieve(input: string, means: Means, tell: FetchOptions["tell"]): Promise<readonly Item[]> {
  try {
    const { answer, url, hops } = await fetchPage(input, means);
    const size = `${Math.ceil(answer.body.length / 1000)} kB`;
    tell(`${input}: ${size}${hops === 0 ? "" : `, redirected to ${url.href}`}`);
    return await toItems(input, answer.body, url.href, answer.contentType);
  } catch (error) {
    return [{ kind: "unread", input, reason: explain(error) }]; // whoever reads the items says it
  }
}

async function toItems(name: string, body: Buffer, address: string, contentType: string | null): Promise<Item[]> {
  const bytes = (async function* () {
    yield body;
  })();
  const retrieved = new Date().toISOString();
  const items: Item[] = [];
  for await (const item of readStream({ name, bytes, given: {}, fallback: {}, address, contentType, retrieved }))
    items.push(item);
  return items;
}
