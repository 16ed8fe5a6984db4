import wrapAnsi from "wrap-ansi";
import { STYLE, widthOf } from "./width.js";

/** The text in lines of at most so many columns, broken between words, and within one only where it is longer than a line. */
export function wrap(text: string, columns: number): readonly string[] {
  const words = text.split(" ").map((word) => ({ word, width: widthOf(word) }));
  if (words.some(({ width }) => width > columns)) return wrapAnsi(text, columns, { hard: true }).split("\n");
  const lines: string[] = [];
  let [line, length] = ["", 0];
  for (const { word, width } of words) {
    if (length > 0 && width > 0 && length + 1 + width > columns) {
      lines.push(line);
      [line, length] = ["", 0];
    }
    const space = length > 0 ? " " : "";
    line += space + word;
    length += space.length + width;
  }
  return text.includes("\u001b") ? restyled([...lines, line]) : [...lines, line];
}

/** What ends each style. */
const ENDS: Readonly<Record<string, string>> = { "1": "22", "2": "22", "3": "23", "4": "24" };
const endOf = (code: string): string => ENDS[code] ?? "39";

/** Each line with the styles that it begins in, and without those that go on beyond it. */
function restyled(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const begun = open.map((code) => `\u001b[${code}m`).join("");
    for (const style of line.match(STYLE) ?? []) {
      const code = style.slice(2, -1);
      const closed = open.filter((other) => endOf(other) !== code);
      open = closed.length < open.length || /^(?:0|2[2-9]|39)$/.test(code) ? closed : [...open, code];
    }
    return `${begun}${line.trimEnd()}${open
      .toReversed()
      .map((code) => `\u001b[${endOf(code)}m`)
      .join("")}`;
  });
}
