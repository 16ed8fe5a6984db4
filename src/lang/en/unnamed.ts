/** Speakers who are described and not named. */
export const unnamed: RegExp =
  /\b(?:officials?|sources?|persons? familiar|people familiar|persons?|people|aides?|insiders?|witness(?:es)?|diplomats?|others?|some|many|several|one|analysts?|experts?|observers?|residents?|critics|supporters|authorities|anonymous|unnamed|someone|anyone)\b/i;
