/** Closes what stands open behind the last whole item, by root element. */
const CLOSING: Readonly<Record<string, readonly [item: string, rest: string]>> = {
  rss: ["</item>", "</channel></rss>"],
  "rdf:RDF": ["</item>", "</rdf:RDF>"],
  feed: ["</entry>", "</feed>"],
};

/** The XML of a feed that breaks off, up to its last whole entry and closed there; empty where none is whole, null where it is no feed. */
export function wholeEntries(xml: string): string | null {
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(xml.slice(0, 20_000))?.[1];
  if (root === undefined) return null;
  const [item, rest] = CLOSING[root]!;
  const end = xml.lastIndexOf(item);
  return end === -1 ? "" : xml.slice(0, end + item.length) + rest;
}
