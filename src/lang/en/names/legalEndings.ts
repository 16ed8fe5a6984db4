import { wordSet } from "../wordSet.js";

/** Endings of company names that are left out in comparing, and suffixes of persons. Lower case. */
export const organisationEndings: ReadonlySet<string> = wordSet(
  "inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc gmbh ag sa s.a. nv n.v. group holdings jr jr. sr sr. ii iii",
);
