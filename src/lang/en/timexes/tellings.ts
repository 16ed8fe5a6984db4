import { wordSet } from "../wordSet.js";

/** "More than two weeks ago": it was no such day, only about then. Tried on the expression with the few words before it. */
export const ABOUT_THEN: RegExp =
  /\b(?:about|around|almost|nearly|over|more than|less than|roughly|some|at least|approximately) \S+ \S+ ago$/iu;

/** Expressions that are about one's own day and date nothing: "the day", "this day", "that week". */
export const NO_DATE: RegExp = /^(?:(?:the|this|that|every|each|one|a)\s+)?(?:day|days|time|times|moment)$/iu;

/** Words that join two times to one stretch, by what stands before the first: "from 1999 to 2002", "between May and July", "2011-16". */
export const STRETCH_JOINS: ReadonlySet<string> = wordSet("to through until till - – —");
export const STRETCH_AND: RegExp = /\bbetween\s*$/iu;

/** In a quotation these make what is told the speaker's own day. */
export const OWN_DAY: ReadonlySet<string> = wordSet("i me my we us our you your");

/** Verbs (lemmas) of speaking that report nothing themselves: "Speaking on Friday, Falk said". */
export const SPEAKING: ReadonlySet<string> = wordSet("speak talk write address interview ask appear");
