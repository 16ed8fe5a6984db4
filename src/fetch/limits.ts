/** How long to wait, in milliseconds: slow newsrooms answer within seconds; a dead one must not hold up the rest. */
export const TIMEOUTS: Timeouts = { connect: 10_000, headers: 15_000, body: 15_000, whole: 45_000 };

/** `whole` bounds one request from first to last byte; a host that drips can't hold us longer. */
export interface Timeouts {
  readonly connect: number;
  readonly headers: number;
  readonly body: number;
  readonly whole: number;
}

/** Redirects followed: moves to https, to www, to a canonical address and past a language choice make four. */
export const MAX_REDIRECTS: number = 5;

/** Pages asked for at a time. More gain little: the slowest host decides. */
export const MAX_AT_A_TIME: number = 6;

/** Pause between two pages of one host, in milliseconds; a crawl delay in robots.txt counts up to its limit. */
export const PAUSE = { usual: 1000, longest: 10_000 } as const;

/** Bytes of robots.txt that are read; RFC 9309 asks for at least 500 KiB. */
export const MAX_ROBOTS_BYTES: number = 512_000;
