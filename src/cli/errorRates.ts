import type { HtmlOptions } from "../render/index.js";

/** How often it is wrong, as the page says it. Written by `npm run eval -- --update` from eval/baseline.json. */
export const ERROR_RATES: NonNullable<HtmlOptions["errorRates"]> = [];
