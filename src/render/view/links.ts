const MAX_URL = 2000;

/** The address if it is one a reader may follow (http or https, well formed); any other scheme is no link. */
export function safeLink(url: string | null): string | null {
  if (url === null || url.length > MAX_URL || !/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}
