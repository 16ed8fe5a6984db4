import type { Dispatcher } from "undici";
import { MAX_BODY_BYTES } from "../input/limits.js";
import { type Answer, ask } from "./ask.js";
import { barrierOf } from "./barrier.js";
import { explainStatus } from "./explain.js";
import { FetchError } from "./fetchError.js";
import { type Followed, follow } from "./follow.js";
import { PAUSE, type Timeouts } from "./limits.js";
import type { Robots } from "./robots.js";
import type { Turns } from "./takeTurns.js";

/** What fetching a page needs: connections, permission, and patience. */
export interface Means {
  readonly dispatcher: Dispatcher;
  readonly robotsOf: (url: URL) => Promise<Robots>;
  readonly turns: Turns;
  /** Milliseconds between two pages of one host. */
  readonly pause: number;
  readonly timeouts: Timeouts;
}

/** Retrieves the page at an address; every hop of a redirect is asked for under the same rules. Throws what `explain` explains. */
export async function fetchPage(address: string, means: Means): Promise<Followed> {
  if (!URL.canParse(address)) throw new FetchError("This is not an address.");
  const start = new URL(address);
  if (start.username !== "" || start.password !== "")
    throw new FetchError("The address holds a password; it was not asked for.");
  const followed = await follow(start, (url) => visit(url, means));
  const { answer, url } = followed;
  if (answer.status < 200 || answer.status > 299) throw new FetchError(explainStatus(answer.status));
  const barrier = barrierOf(start.href, url.href);
  if (barrier !== null) throw new FetchError(barrier);
  if (answer.body.length === 0) throw new FetchError("The page is empty.");
  return followed;
}

async function visit(url: URL, { dispatcher, robotsOf, turns, pause, timeouts }: Means): Promise<Answer> {
  const robots = await robotsOf(url);
  if (!robots.allows(url)) throw new FetchError("The host's robots.txt asks programs not to read this page.");
  const asked = Math.min(robots.delay * 1000, PAUSE.longest);
  return turns(url.host, Math.max(pause, asked), () => ask(url, dispatcher, MAX_BODY_BYTES, timeouts.whole));
}
