/** The tag if it is a well-formed language tag; anything else is no attribute value. */
export const languageTag = (language: string): string | undefined =>
  /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(language) && language !== "und" ? language : undefined;
