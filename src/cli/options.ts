import { InvalidArgumentError, Option } from "commander";
import { isIsoDate } from "../input/isoDate.js";
import type { PageMetadata } from "../model/index.js";

/** Options of every command that reads inputs. */
export interface ReadingOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly strict?: boolean;
  readonly allowPrivate?: boolean;
}

export const READING_OPTIONS: readonly Option[] = [
  new Option("--published <date>", "publication date (ISO 8601) of plain texts that state none").argParser(toDate),
  new Option("--publisher <name>", "publisher of plain texts that state none"),
  new Option("--strict", "exit with status 1 when any input could not be read"),
  new Option("--allow-private", "let addresses lead into private networks and this machine"),
];

/** What the options say of texts that say nothing themselves. */
export const metadataOf = ({ published, publisher }: ReadingOptions): PageMetadata => ({
  ...(published !== undefined && { published }),
  ...(publisher !== undefined && { publisher }),
});

function toDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError("It is no date; a date looks like 2024-11-18 or 2024-11-18T09:30:00Z.");
}
