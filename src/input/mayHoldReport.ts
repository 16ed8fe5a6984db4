/** Content types that may hold a report. A server that states none may have sent one. */
const READABLE =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:xhtml|rss|atom))/i;

/** Whether a body that was sent with this Content-Type may hold a report. */
export const mayHoldReport = (contentType: string | null): boolean =>
  contentType === null || contentType.trim() === "" || READABLE.test(contentType.trim());
