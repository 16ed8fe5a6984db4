/** Words that say too little to tell one claim from another. Lower case, by lemma or form. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me my mine " +
    "who whom whose which what when where why how there here as at by for from in into of off on onto out over to toward towards up upon " +
    "with within without about above across after against along amid among around before behind below beneath beside besides between beyond " +
    "down during except inside outside near per since than through throughout under until via and or but nor so yet if then else because " +
    "although though while whereas whether be am is are was were been being have has had having do does did done doing will would shall " +
    "should can could may might must not no n't 's ' also too very just still even only already again ever never any some all both each " +
    "either neither every other another such own same more most much many less least few several one ones say says said saying tell told " +
    "according add added ms mr mrs dr get got make made go went gone come came take took put let like well back now however meanwhile further"
  ).split(" "),
);
