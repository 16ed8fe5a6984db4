/** Endings of company names that are left out in comparing, and suffixes of persons. Lower case. */
export const organisationEndings: ReadonlySet<string> = new Set(
  "inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc gmbh ag sa s.a. nv n.v. group holdings jr jr. sr sr. ii iii".split(
    " ",
  ),
);
