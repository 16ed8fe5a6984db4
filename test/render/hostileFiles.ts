import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPT = "<script>window.ran=1</script>";
const ATTACK = `"><img src=x onerror="window.ran=1"><style>*{display:none}</style>${SCRIPT}`;
const BIDI = "\u202egpj.exe\u202c \u2066";

/** What each report says, between what it tries: enough alike that they make one story. */
const said = (hurt: number): string =>
  `A fire broke out at the grain store in Brennick harbour on Tuesday. ${hurt} people were hurt, the fire brigade said. ` +
  `${SCRIPT} "We saw the smoke ${BIDI}," said harbour master Ilse Varga ${ATTACK} <a href="javascript:window.ran=1">here</a>. ` +
  "The store held 12,000 tonnes of barley, the port authority said.";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A folder of reports in every format that is read, each with attacks in every field that it has, and broken UTF-8. */
export function hostileFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "variorum-hostile-"));
  const write = (name: string, body: string | Buffer): void => writeFileSync(join(folder, name), body);
  const record = {
    id: ATTACK,
    title: `Fire at the grain store ${ATTACK} ${BIDI}`,
    byline: ATTACK,
    publisher: `Gazette ${ATTACK}`,
    url: "javascript:window.ran=1",
    published: "2031-03-11T06:40:00Z",
    text: said(4),
  };
  write("records.jsonl", `${JSON.stringify(record)}\n`);
  write(
    "feed.xml",
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(ATTACK)}</title><link>javascript:window.ran=1</link><item>
      <title>Fire at the grain store ${escaped(ATTACK)}</title><link>javascript:window.ran=1</link><author>${escaped(ATTACK)}</author>
      <pubDate>Tue, 11 Mar 2031 09:05:00 GMT</pubDate><description><![CDATA[<p>${said(5)}</p>]]></description></item></channel></rss>`,
  );
  write(
    "page.html",
    `<!doctype html><html lang='en" onclick="window.ran=1'><head><title>Fire at the grain store ${escaped(ATTACK)}</title>
      <meta name="author" content="${escaped(ATTACK)}"><meta property="og:site_name" content="${escaped(ATTACK)}">
      <link rel="canonical" href="javascript:window.ran=1"><meta property="article:published_time" content="2031-03-11T11:30:00Z">
      </head><body onload="window.ran=1"><article><h1>Fire at the grain store ${escaped(ATTACK)}</h1><p>${escaped(said(6))}</p>
      <p>${escaped(said(6))}</p></article></body></html>`,
  );
  write(
    `name"><script>window.ran=1<,script>.txt`,
    Buffer.concat([Buffer.from(said(6)), Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80])]),
  );
  return folder;
}
