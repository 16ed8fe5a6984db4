import type { Page } from "playwright-core";

/** What things cost a page: processor seconds of its main thread, which no other program at the time makes more. */
export interface Cost {
  /** Of opening a page, until it is painted. */
  readonly opening: (open: () => Promise<unknown>) => Promise<number>;
  /** Of something on the page, until it is painted. */
  readonly of: (act: () => Promise<unknown>) => Promise<number>;
}

/** The browser counts from each navigation on. */
export async function costOn(page: Page): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const painted = () => page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
  return {
    opening: async (open) => {
      await open();
      await painted();
      return busy();
    },
    of: async (act) => {
      const before = await busy();
      await act();
      await painted();
      return (await busy()) - before;
    },
  };
}

/** Scrolls the page frame by frame. */
export const scrollFrames = (page: Page, frames: number): Promise<unknown> =>
  page.evaluate(`(async () => {
    for (let i = 0; i < ${frames}; i++) {
      scrollBy(0, 250);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  })()`);
