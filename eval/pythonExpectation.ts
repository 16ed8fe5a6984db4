/** A literal of an expectation: text, a number, or a tuple. */
export type Literal = string | number | readonly Literal[];

/** `feed['title'] == '…'` or `entries[0]['content'][0]['value'] == '…'`. */
export interface Comparison {
  readonly root: "feed" | "entries";
  readonly entry: number;
  readonly path: readonly string[];
  readonly value: Literal;
}

/** The comparisons of an expectation that are joined by `and`; everything else in it is left alone. */
export function comparisons(expression: string): readonly Comparison[] {
  const found: Comparison[] = [];
  for (const match of expression.matchAll(
    /(?:^|\sand\s)(feed|entries\[(\d+)\])((?:\[(?:'\w+'|\d+)\]|\.\w+)+)\s*==\s*/g,
  )) {
    const value = literal(expression, match.index + match[0].length);
    if (value === null) continue;
    const path = [...(match[3] as string).matchAll(/\['(\w+)'\]|\[(\d+)\]|\.(\w+)/g)].map(
      ([, a, b, c]) => (a ?? b ?? c) as string,
    );
    found.push({
      root: match[2] === undefined ? "feed" : "entries",
      entry: Number(match[2] ?? 0),
      path,
      value: value.value,
    });
  }
  return found;
}

interface Read {
  readonly value: Literal;
  readonly end: number;
}

function literal(source: string, at: number): Read | null {
  const text = /^[uU]?(['"])/.exec(source.slice(at, at + 2));
  if (text !== null) return quoted(source, at + text[0].length, text[1] as string);
  const number = /^-?\d+(?:\.\d+)?/.exec(source.slice(at, at + 30));
  if (number !== null) return { value: Number(number[0]), end: at + number[0].length };
  return source[at] === "(" ? tuple(source, at + 1) : null;
}

function tuple(source: string, start: number): Read | null {
  const items: Literal[] = [];
  for (let at = start; at < source.length; ) {
    while (/[\s,]/.test(source[at] ?? "")) at++;
    if (source[at] === ")") return { value: items, end: at + 1 };
    const item = literal(source, at);
    if (item === null) return null;
    items.push(item.value);
    at = item.end;
  }
  return null;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
};

function quoted(source: string, start: number, quote: string): Read | null {
  let value = "";
  for (let at = start; at < source.length; at++) {
    const character = source[at] as string;
    if (character === quote) return { value, end: at + 1 };
    if (character !== "\\") value += character;
    else {
      const code = /^(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/i.exec(source.slice(at + 1, at + 10));
      value +=
        code === null
          ? (ESCAPES[source[at + 1] as string] ?? `\\${source[at + 1]}`)
          : String.fromCodePoint(Number.parseInt((code[1] ?? code[2] ?? code[3]) as string, 16));
      at += code === null ? 1 : code[0].length;
    }
  }
  return null;
}
