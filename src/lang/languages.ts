/** The languages whose words are read; reports in others take part in clustering and lineage only. BCP 47 primary subtags. */
const READ: ReadonlySet<string> = new Set(["en"]);

/** Whether a report in this language is read in full; one too short to tell (`und`) is tried. */
export const isRead = (language: string): boolean => language === "und" || READ.has(language);

/** Languages that write every noun with a capital, where a capital alone makes no name. */
export const capitalNouns: ReadonlySet<string> = new Set(["de", "lb"]);
