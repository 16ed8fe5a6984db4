import type { Ledger, Standing } from "../../model/index.js";
import { spanText } from "../view/dates.js";
import { legible } from "../view/legible.js";
import { tally } from "../view/standings.js";
import { count } from "../view/words.js";
import { hang, type Pen } from "./pen.js";

/** A report's own headline, the days, and what the ledger holds in one line. */
export function head(pen: Pen, ledger: Ledger): readonly string[] {
  const { paint } = pen;
  const facts = [
    spanText(ledger.from, ledger.to),
    count(ledger.reports.length, "report"),
    count(ledger.origins.length, "origin"),
  ].filter((part) => part !== "");
  const counts = tally(ledger).map(({ standing, sign, count: n }) => dye(pen, standing, `${sign} ${n} ${standing}`));
  return [
    ...hang(pen, "", paint.bold(legible(ledger.title.exact))),
    ...hang(pen, "", paint.dim(`${opening(ledger)} of ${ledger.title.report} · ${facts.join(" · ")}`)),
    ...hang(pen, "", counts.join(paint.dim(" · "))),
  ];
}

const opening = ({ title, reports }: Ledger): string =>
  reports.some(({ sigil, headline }) => sigil === title.report && headline?.start === title.start)
    ? "headline"
    : "first sentence";

/** A standing's colour; its sign says the same without one. */
export function dye({ paint }: Pen, standing: Standing, text: string): string {
  if (standing === "agreed") return paint.green(text);
  if (standing === "repeated") return paint.cyan(text);
  if (standing === "conflict") return paint.red(text);
  return standing === "superseded" ? paint.magenta(text) : text;
}
