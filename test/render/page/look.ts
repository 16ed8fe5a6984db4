import type { Page } from "playwright-core";

/** Ids of the entries that are shown, sorted. */
export const entryIds = (page: Page): Promise<string[]> =>
  page.$$eval(".entry[id]", (entries) =>
    entries
      .filter((entry) => getComputedStyle(entry).display !== "none")
      .map(({ id }) => id)
      .sort(),
  );

/** Sigils of the reports in which a claim is lit, sorted. */
export const litReports = (page: Page): Promise<(string | undefined)[]> =>
  page.$$eval(".text .lit", (lit) =>
    [...new Set(lit.map((piece) => piece.closest<HTMLElement>(".report")?.dataset.sigil))].sort(),
  );

/** Whether some of it is within the window, and nothing that scrolls hides it. */
export const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(
    selector,
    (element) =>
      new Promise<boolean>((resolve) => {
        const watcher = new IntersectionObserver(([seen]) => {
          watcher.disconnect();
          resolve(seen?.isIntersecting ?? false);
        });
        watcher.observe(element);
      }),
  );

/** Waits until all is laid out and nothing has scrolled for a tenth of a second. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const places = () =>
          [
            scrollY,
            ...[...document.querySelectorAll(".report, .texts")].map((e) => `${e.scrollTop} ${e.scrollLeft}`),
          ].join();
        let last = "";
        let still = 0;
        const look = (): void => {
          const now = places();
          const laid = document.querySelector(".story:not(.whole, .many)") === null;
          still = laid && now === last ? still + 1 : 0;
          last = now;
          if (still > 8) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
