import type { Edition } from "../../../src/model/index.js";
import { compare } from "../../../src/pipeline.js";
import { renderHtml } from "../../../src/render/index.js";
import { readFolder } from "../../stories/folder.js";
import { EDITION } from "../fixture.js";
import { FOLDERS } from "../stories.js";

/** A story's edition and its page, made once for all the files that a worker runs. */
export interface Built {
  readonly edition: Edition;
  readonly html: string;
}

/** Made by hand to hold every standing, kind of conflict and sort of speaker. */
export const MADE = "an edition that holds everything";
const EXAMPLE = "ferry-fire";
export const REAL = "atacms-authorization";

const folderOf = (name: string): string | undefined => FOLDERS.find((folder) => folder.endsWith(`/${name}`));

/** The stories every interaction is tried on: an invented one, and a real one where its folder is beside the checkout. */
export const STORIES: readonly string[] = [EXAMPLE, REAL].filter((name) => folderOf(name) !== undefined);
if (!STORIES.includes(REAL)) console.warn(`Page tests on ${REAL} skipped: ../shared/stories/${REAL} isn't there.`);

const made = new Map<string, Promise<Built>>();

export function built(name: string): Promise<Built> {
  const known = made.get(name) ?? build(name);
  made.set(name, known);
  return known;
}

async function build(name: string): Promise<Built> {
  const edition = name === MADE ? EDITION : compare(await readFolder(folderOf(name) as string));
  return { edition, html: renderHtml(edition, { version: "0.0.0" }) };
}
