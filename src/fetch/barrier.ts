/** Addresses to which readers are sent who must agree to something, sign in or pay before they may read. */
const BARRIERS: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [
    /^https?:\/\/(?:consent|guce|cmp|privacy-?gate|choices)\./i,
    "The address leads to a consent page, not to the report.",
  ],
  [
    /^https?:\/\/[^/]+\/(?:[\w-]+\/)?(?:cookie-?|privacy-?|tcf-?)?consent\b/i,
    "The address leads to a consent page, not to the report.",
  ],
  [/^https?:\/\/(?:login|signin|accounts?|auth|id|sso)\./i, "The address leads to a login page, not to the report."],
  [
    /^https?:\/\/[^/]+\/(?:[\w-]+\/)?(?:log-?in|sign-?in|sign-?up|register)\b/i,
    "The address leads to a login page, not to the report.",
  ],
  [
    /^https?:\/\/[^/]+\/(?:[\w-]+\/)?(?:subscribe|subscription|paywall|abo)\b/i,
    "The address leads to a paywall, not to the report.",
  ],
];

/** What stands between the reader and the page, when redirects led from one address to another; null when nothing does. */
export function barrierOf(from: string, to: string): string | null {
  const match = (address: string) => BARRIERS.find(([pattern]) => pattern.test(address))?.[1] ?? null;
  return from === to || match(from) !== null ? null : match(to);
}
