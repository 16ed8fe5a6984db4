/**
 * Characters that would act on the page rather than be read: controls, bidirectional overrides, lone surrogates. Each
 * becomes a visible replacement character. Marks and isolates that right-to-left text needs stay; they end with the
 * element they stand in.
 */
const ACTING = /[\p{Cs}\u202d\u202e\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu;

/** Report text as a page may show it, code unit for code unit. */
export const shown = (text: string): string => text.replace(ACTING, "\ufffd");
