import { readFileSync } from "node:fs";

/** Name under which robots.txt can speak to Variorum. */
export const ROBOT_NAME = "Variorum";

/** Says what asks, without posing as a browser. */
export function userAgent(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return `${ROBOT_NAME}/${version} (compares news reports; reads single pages at a reader's request)`;
}
