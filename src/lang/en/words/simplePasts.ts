/** Past forms of verbs that have another form for the participle: "rose" is never "risen". */
export const simplePasts: ReadonlySet<string> = new Set(
  (
    "arose ate awoke became befell began blew broke came chose did drank drew drove fell flew forbade foresaw forgave froze gave grew " +
    "knew mistook outgrew overcame oversaw overthrew overtook ran rang rode rose sang sank shook shrank spoke sprang stole strode swam " +
    "swore threw took tore underwent undertook undid went withdrew woke wore wove wrote"
  ).split(" "),
);
