import type { Dispatcher } from "undici";
import { ask } from "./ask.js";
import { FetchError } from "./fetchError.js";
import { follow } from "./follow.js";
import { MAX_ROBOTS_BYTES } from "./limits.js";
import { ROBOT_NAME } from "./userAgent.js";

/** What a host's robots.txt lets us do. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Seconds it asks to leave between requests; 0 when it asks for nothing. */
  readonly delay: number;
}

const ALLOWS_ALL: Robots = { allows: () => true, delay: 0 };

/** Reads robots.txt once per origin (RFC 9309): a missing one allows everything, a host that fails to give it allows nothing. */
export function readerOfRobots(dispatcher: Dispatcher): (url: URL) => Promise<Robots> {
  const read = new Map<string, Promise<Robots>>();
  return (url) => {
    const known = read.get(url.origin) ?? readRobots(new URL("/robots.txt", url), dispatcher);
    read.set(url.origin, known);
    return known;
  };
}

async function readRobots(url: URL, dispatcher: Dispatcher): Promise<Robots> {
  const { answer } = await follow(url, (hop) => ask(hop, dispatcher, MAX_ROBOTS_BYTES));
  if (answer.status >= 500)
    throw new FetchError(
      `The host's robots.txt could not be read (HTTP ${answer.status}), which forbids reading its pages.`,
    );
  if (answer.status < 200 || answer.status > 299) return ALLOWS_ALL;
  const { default: module } = await import("robots-parser");
  const parse = module as unknown as typeof module.default; // its types describe an ES module, which it is not
  const robots = parse(url.href, answer.body.toString("utf8"));
  return {
    allows: (page) => robots.isAllowed(page.href, ROBOT_NAME) ?? true,
    delay: robots.getCrawlDelay(ROBOT_NAME) ?? 0,
  };
}
