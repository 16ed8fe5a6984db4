import type { Ledger, Standing } from "../../model/index.js";
import { spanText } from "../view/dates.js";
import { headingOf } from "../view/headline.js";
import { legible } from "../view/legible.js";
import { originCount } from "../view/originCount.js";
import { tally } from "../view/standings.js";
import { count } from "../view/words.js";
import { hang, type Pen } from "./pen.js";

/** A report's own headline, the days, and what the ledger holds in one line. */
export function head(pen: Pen, ledger: Ledger): readonly string[] {
  const { paint } = pen;
  const heading = headingOf(ledger);
  const facts = [spanText(ledger.from, ledger.to), count(ledger.reports.length, "report"), originCount(ledger)].filter(
    (part) => part !== "",
  );
  const counts = tally(ledger)
    .filter(({ count: n }) => n > 0)
    .map(({ standing, sign, count: n }) => dye(pen, standing, `${sign} ${n} ${standing}`));
  return [
    ...hang(pen, "", paint.bold(legible(heading.words))),
    ...hang(pen, "", paint.dim(`${heading.kind} of ${heading.report} · ${facts.join(" · ")}`)),
    ...(counts.length === 0 ? [] : hang(pen, "", counts.join(paint.dim(" · ")))),
  ];
}

/** A standing's colour; its sign says the same without one. */
export function dye({ paint }: Pen, standing: Standing, text: string): string {
  if (standing === "agreed") return paint.green(text);
  if (standing === "repeated") return paint.cyan(text);
  if (standing === "conflict") return paint.red(text);
  return standing === "superseded" ? paint.magenta(text) : text;
}
