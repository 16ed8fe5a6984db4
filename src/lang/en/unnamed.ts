/** Speakers who are described and not named. */
export const unnamed: RegExp =
  /\b(?:officials?|sources?|persons? familiar|people familiar|persons?|people|aides?|insiders?|witness(?:es)?|diplomats?|others?|some|many|several|one|analysts?|experts?|observers?|residents?|critics|supporters|authorities|anonymous|unnamed|someone|anyone)\b/i;

/** Words that end with a first name and a surname: "officials like Ida McHale". */
export const named: RegExp = /\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

/** "One of the winners, Ida Falk, a baker": the name stands behind the comma. */
export const appended: RegExp = /^(?:[Aa]t least )?[Oo]ne\b[^,]*, (?:\p{Lu}\p{L}+[’']s )?\p{Lu}[\p{L}.’'-]* \p{Lu}/u;

/** What was read as a speaker and names or describes nobody: a pronoun, a phrase of another kind. */
export const nobody: RegExp =
  /^(?:he|she|they|we|i|it|that|this|those|who|which|with|by|in|on|at|of|for|from|to|as|after)\b|,/i;
