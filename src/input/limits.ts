/**
 * Largest body read whole, in bytes after decompression. A news page is under 1 MB and a fat feed under 10; above that it
 * is a dump or a mistake, and reading it whole would cost its size several times over in memory.
 */
export const MAX_BODY_BYTES: number = 20_000_000;

/** Bytes looked at to tell what a file is. Enough for the prologue of a feed or the first lines of a page. */
export const HEAD_BYTES: number = 65_536;

/** Bytes looked at where JSON Lines are expected: enough to tell what is no text. */
export const MAGIC_BYTES: number = 16;

/** A limit or size in words a reader knows: "20 MB". */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
