/** A character from a to z: told before a pattern is asked, most words need none. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
