/** An article at the beginning of a name, which is no part of it: "the harbour master", "a spokesman". Lower case. */
export const leadingArticle: RegExp = /^(?:the|an?) /u;
