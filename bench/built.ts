/**
 * What is measured is what is shipped: the built files, without the runner that reads TypeScript. They are loaded by a
 * name that the type checker doesn't follow, so that types can be checked before anything is built.
 */
const load = async <Module>(path: string): Promise<Module> => (await import(`../dist/${path}`)) as Module;

export const library: typeof import("../src/index.js") = await load("index.js");
export const rendering: typeof import("../src/render/index.js") = await load("render/index.js");
export const annotators: typeof import("../src/annotate/tokens.js") &
  typeof import("../src/annotate/entities.js") &
  typeof import("../src/annotate/syntax/tree.js") &
  typeof import("../src/annotate/quantities.js") &
  typeof import("../src/annotate/timexes.js") &
  typeof import("../src/annotate/attributions.js") &
  typeof import("../src/annotate/speakers.js") &
  typeof import("../src/annotate/claims.js") = Object.assign(
  {},
  await load<typeof import("../src/annotate/tokens.js")>("annotate/tokens.js"),
  await load<typeof import("../src/annotate/entities.js")>("annotate/entities.js"),
  await load<typeof import("../src/annotate/syntax/tree.js")>("annotate/syntax/tree.js"),
  await load<typeof import("../src/annotate/quantities.js")>("annotate/quantities.js"),
  await load<typeof import("../src/annotate/timexes.js")>("annotate/timexes.js"),
  await load<typeof import("../src/annotate/attributions.js")>("annotate/attributions.js"),
  await load<typeof import("../src/annotate/speakers.js")>("annotate/speakers.js"),
  await load<typeof import("../src/annotate/claims.js")>("annotate/claims.js"),
);
