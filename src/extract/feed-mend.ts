/** Entities that one document declares; more is an attack by expansion. */
const MOST_ENTITIES = 100;
const LONGEST_ENTITY = 500;

/**
 * The XML of a feed with what the feed library doesn't read put in the form that it reads: RSS under a prefix, items
 * without a channel, whole texts in `<body>` or `<fullitem>`, base64, declared entities, a root whose last `>` is missing.
 */
export function mendFeed(xml: string): string {
  return [closeRoot, expandEntities, dropPrefix, addChannel, renameBodies, decodeBase64].reduce(
    (text, step) => step(text),
    xml,
  );
}

const closeRoot = (xml: string): string => (/<\/[\w:]{1,20}\s*$/.test(xml.slice(-40)) ? `${xml.trimEnd()}>` : xml);

function expandEntities(xml: string): string {
  const at = xml.slice(0, 20_000).search(/<!DOCTYPE[^>[]{0,300}\[/i);
  if (at === -1) return xml;
  const end = xml.indexOf("]>", at);
  if (end === -1) return xml;
  const declared = [...xml.slice(at, end).matchAll(/<!ENTITY\s+(\w{1,40})\s+["']([^"']*)["']\s*>/g)].slice(
    0,
    MOST_ENTITIES,
  );
  const values = new Map(
    declared.map(([, name, value]) => [name as string, (value as string).slice(0, LONGEST_ENTITY)]),
  );
  const body = xml.slice(0, at) + xml.slice(end + 2);
  return body.replace(/&(\w{1,40});/g, (whole, name: string) => values.get(name) ?? whole);
}

function dropPrefix(xml: string): string {
  const prefix = /<(?!rdf:)(\w{1,20}):(?:rss|feed)[\s>]/.exec(xml.slice(0, 20_000))?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1");
}

function addChannel(xml: string): string {
  if (!/<rss[\s>]/.test(xml.slice(0, 20_000)) || /<channel[\s>]/.test(xml)) return xml;
  return xml.replace(/<rss(?:\s[^>]{0,2000})?>/, "$&<channel>").replace(/<\/rss\s*>/, "</channel></rss>");
}

function renameBodies(xml: string): string {
  if (!/<rss[\s>]/.test(xml.slice(0, 20_000))) return xml;
  const head = xml.indexOf("<item");
  const named = (head === -1 ? asEditor(xml) : asEditor(xml.slice(0, head)) + xml.slice(head)).replace(
    /<(\/?)dc:author>/g,
    "<$1dc:creator>",
  );
  return between(named, /<(xhtml:body|body|fullitem)(?:\s[^>]{0,500})?>/g, (inner, name) => {
    const held = name === "fullitem" || inner.includes("<![CDATA[") ? inner : cdata(inner);
    return `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${held}</content:encoded>`;
  });
}

/** The author of a whole channel is its managing editor. */
const asEditor = (head: string): string => head.replace(/<(\/?)author>/g, "<$1managingEditor>");

function decodeBase64(xml: string): string {
  if (!/base64|application\/octet-stream/.test(xml)) return xml;
  const opening =
    /<(title|summary|content|tagline|info|copyright)(?:\s[^>]{0,500})?(?:mode=["']base64["']|type=["']application\/octet-stream["'])[^>]{0,500}>/g;
  return between(xml, opening, (inner, name) => {
    const text = Buffer.from(inner.trim(), "base64").toString("utf8");
    return `<${name} type="html">${cdata(text)}</${name}>`;
  });
}

/** Rewrites each element that `opening` begins, from its opening tag to its next closing tag outside CDATA sections. */
function between(xml: string, opening: RegExp, rewrite: (inner: string, name: string) => string): string {
  let text = "";
  let at = 0;
  for (const match of xml.matchAll(opening)) {
    if (match.index < at || insideCdata(xml, at, match.index)) continue;
    const [tag, name] = [match[0], match[1] as string];
    const start = match.index + tag.length;
    const end = xml.indexOf(`</${name}>`, start);
    if (end === -1) break;
    text += xml.slice(at, match.index) + rewrite(xml.slice(start, end), name);
    at = end + name.length + 3;
  }
  return text + xml.slice(at);
}

function insideCdata(xml: string, from: number, place: number): boolean {
  const open = xml.lastIndexOf("<![CDATA[", place);
  return open >= from && xml.indexOf("]]>", open) > place;
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
