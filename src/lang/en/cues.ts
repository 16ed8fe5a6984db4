const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying (lemmas): what follows or precedes them is somebody's words. */
export const sayings: ReadonlySet<string> = words(`
  say tell add note write announce report argue claim state declare warn insist suggest explain acknowledge confirm deny
  assert stress emphasize emphasise contend allege admit concede conclude recall reply respond predict estimate reveal
  tweet maintain believe think reiterate caution urge remark observe comment complain quip disclose indicate testify vow
  pledge promise`);
