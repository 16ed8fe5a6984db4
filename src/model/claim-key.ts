import type { ClaimRef } from "./story.js";

/** What tells one claim of a story from the others, as a key. */
export const claimKey = ({ report, claim }: ClaimRef): string => `${report}:${claim}`;
