/** Which reports, by number of arrival, are in which story. Stories are numbered in order of opening. */
export interface Shelf {
  readonly open: () => number;
  readonly put: (report: number, story: number) => void;
  readonly storyOf: (report: number) => number;
  /** The story that another has become part of, or itself. */
  readonly now: (story: number) => number;
  /** Reports of a story in order of arrival. */
  readonly members: (story: number) => readonly number[];
  /** Makes one story of two; the older one's number stays. */
  readonly merge: (a: number, b: number) => void;
  /** Moves reports of one story to a new one. */
  readonly part: (reports: readonly number[]) => void;
  /** Stories that hold reports, in order of opening. */
  readonly stories: () => readonly number[];
  /** How many stories were ever opened. */
  readonly count: () => number;
}

/** An empty shelf. */
export function createShelf(): Shelf {
  const storyOf: number[] = [];
  const members: number[][] = [];
  const becameOf: number[] = [];

  function now(story: number): number {
    let at = story;
    while (becameOf[at] !== at) at = becameOf[at]!;
    return at;
  }

  function open(): number {
    becameOf.push(members.length);
    return members.push([]) - 1;
  }

  function put(report: number, story: number): void {
    storyOf[report] = story;
    members[story]!.push(report);
  }

  function move(reports: readonly number[], to: number): void {
    for (const report of reports) storyOf[report] = to;
    members[to] = [...members[to]!, ...reports].sort((a, b) => a - b);
  }

  function merge(a: number, b: number): void {
    const [into, from] = [Math.min(now(a), now(b)), Math.max(now(a), now(b))];
    if (into === from) return;
    becameOf[from] = into;
    move(members[from]!.splice(0), into);
  }

  function part(reports: readonly number[]): void {
    const from = storyOf[reports[0]!]!;
    const leaving = new Set(reports);
    members[from] = members[from]!.filter((report) => !leaving.has(report));
    move(reports, open());
  }

  return {
    open,
    put,
    storyOf: (report) => storyOf[report]!,
    now,
    members: (story) => members[story]!,
    merge,
    part,
    stories: () => members.flatMap((reports, story) => (reports.length > 0 ? [story] : [])),
    count: () => members.length,
  };
}
