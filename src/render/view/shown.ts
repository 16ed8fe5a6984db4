/**
 * Characters that would act on the page rather than be read: controls, bidirectional overrides, lone surrogates. Each
 * becomes a visible replacement character. Marks and isolates that right-to-left text needs stay; they end with the
 * element they stand in.
 */
const ACTING = /[\p{Cs}\u202d\u202e\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu;

/** A page as it may be shown: applied to the whole of it, so that no field is forgotten. */
export const shown = (text: string): string => text.replace(ACTING, "\ufffd");
