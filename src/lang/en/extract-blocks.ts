/** A line that opens a list of links and holds none itself. */
export const blockOpener: RegExp =
  /^\W{0,3}(?:related|read|see|more|you|recommended|also|previous|don[’']t|what|around|from|popular|trending|most|latest)\b(?! than)[^:.]{0,60}:?\W*$/iu;

/** A line that opens a note on the author. */
export const authorOpener: RegExp = /^about (?:the )?(?:author|writer|reporter|contributor)s?\W*$/iu;
