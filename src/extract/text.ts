import type { Page } from "../model/index.js";
import type { Extraction } from "./index.js";
import { makeReport } from "./report.js";

/** A plain text, kept to the last character. */
export const readText = (page: Page): Extraction => makeReport(page, { text: page.body, metadata: {} });
