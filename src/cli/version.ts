import { readFileSync } from "node:fs";

/** The version in package.json, which lies at the same distance from the source and from the build. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}
