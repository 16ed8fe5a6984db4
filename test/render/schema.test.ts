import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/pipeline.js";
import { renderJson } from "../../src/render/index.js";
import { readFolder } from "../stories/folder.js";
import { FOLDERS } from "./stories.js";

const schema = JSON.parse(readFileSync(new URL("../../src/render/schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Of the collections of real stories (known by how their names begin) one each: all of them take a minute. */
const collectionOf = (folder: string): string => folder.split("/").at(-1)?.split("-")[0] as string;
const CHOSEN = FOLDERS.filter(
  (folder) =>
    folder.includes("/examples/") || folder === FOLDERS.find((one) => collectionOf(one) === collectionOf(folder)),
);

describe("the published schema", () => {
  it.each(CHOSEN.map((folder) => [folder.split("/").at(-1), folder]))(
    "describes the edition of %s",
    async (_name, folder) => {
      const pages = await readFolder(folder as string);
      expect(pages.length).toBeGreaterThan(0);
      validate(JSON.parse(renderJson(compare(pages), { pretty: false })));
      expect(validate.errors ?? []).toEqual([]);
    },
  );
});
