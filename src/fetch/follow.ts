import type { Answer } from "./ask.js";
import { FetchError } from "./fetchError.js";
import { MAX_REDIRECTS } from "./limits.js";

/** The answer at the end of a chain of redirects, and where that was. */
export interface Followed {
  readonly answer: Answer;
  readonly url: URL;
  readonly hops: number;
}

/** Follows redirects, asking every hop through `visit`, which checks it. Throws when they don't end or lead nowhere. */
export async function follow(start: URL, visit: (url: URL) => Promise<Answer>): Promise<Followed> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await visit(url);
    if (answer.location === null || answer.status < 300 || answer.status > 399) return { answer, url, hops };
    url = nextOf(answer.location, url);
  }
  throw new FetchError(`The address was redirected more than ${MAX_REDIRECTS} times.`);
}

function nextOf(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href))
    throw new FetchError("The address redirects to something that is no address.");
  const next = new URL(location, from);
  if (next.protocol === "http:" || next.protocol === "https:") return next;
  throw new FetchError(`The address redirects to ${next.protocol}, which is not read.`);
}
