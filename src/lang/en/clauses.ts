/** Words that join two main clauses. */
export const coordinators: ReadonlySet<string> = new Set(["and", "but", "or", "so", "yet", "nor"]);

/** Words that open an adverbial clause. */
export const subordinators: ReadonlySet<string> = new Set(
  "after although as because before despite if lest once since so than though till unless until when whenever whereas while".split(
    " ",
  ),
);

/** Words that open a relative clause. */
export const relatives: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "where"]);
