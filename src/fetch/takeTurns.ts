/** Runs work on one host after other work on it, a pause between; work on different hosts runs at the same time. */
export type Turns = <T>(host: string, pause: number, work: () => Promise<T>) => Promise<T>;

/** Politeness: a host sees one of our requests at a time. `pause` is in milliseconds. */
export function takeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (host, pause, work) => {
    const before = last.get(host);
    const turn = before === undefined ? work() : before.then(() => wait(pause)).then(work);
    last.set(
      host,
      turn.catch(() => {}),
    );
    return turn;
  };
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
