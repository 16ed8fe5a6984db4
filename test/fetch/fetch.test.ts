import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type FetchOptions, fetchPages } from "../../src/fetch/index.js";
import type { Item } from "../../src/input/index.js";
import { serve, type TestServer } from "./server.js";

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tram strike ends</title></head><body><article><h1>Tram strike ends</h1><p>The tram drivers of Port Amsel went back to work on Tuesday after nine days, their union said.</p></article></body></html>`;

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(...args: Parameters<typeof serve>): Promise<TestServer> {
  const server = await serve(...args);
  servers.push(server);
  return server;
}

/** A server whose robots.txt is missing and whose other paths answer as given. */
const pages = (answers: Record<string, [status: number, headers: Record<string, string>, body: string | Buffer]>) =>
  start((request, response) => {
    const [status, headers, body] = answers[request.url ?? ""] ?? [404, {}, "no"];
    response.writeHead(status, headers).end(body);
  });

async function get(urls: readonly string[], options: Partial<FetchOptions> = {}) {
  const told: string[] = [];
  const items: Item[] = [];
  const all = { allowPrivate: true, tell: (line: string) => void told.push(line), pause: 0, ...options };
  for await (const item of fetchPages(urls, all)) items.push(item);
  return { items, told };
}

const reasonOf = (item: Item | undefined) => (item?.kind === "unread" ? item.reason : `a ${item?.kind}`);
const HTML = { "content-type": "text/html; charset=utf-8" };

const HALF = (response: ServerResponse) => void response.writeHead(200, HTML).write("<html>");
const DRIP = (response: ServerResponse) => {
  response.writeHead(200, HTML);
  const drip = setInterval(() => response.write("<p>"), 50);
  response.on("close", () => clearInterval(drip));
};

describe("a page that is there", () => {
  it("comes with its address, its format and one line of progress", async () => {
    const server = await pages({ "/a": [200, HTML, PAGE] });
    const { items, told } = await get([server.url("/a")]);
    expect(items).toMatchObject([
      { kind: "page", page: { input: server.url("/a"), format: "html", body: PAGE, given: { url: server.url("/a") } } },
    ]);
    expect(told).toEqual([`${server.url("/a")}: 1 kB`]);
  });

  it("is decoded by the charset of the header", async () => {
    const body = Buffer.from(PAGE.replace("utf-8", "iso-8859-1").replace("Port", "Pört"), "latin1");
    const server = await pages({ "/a": [200, { "content-type": "text/html; charset=iso-8859-1" }, body] });
    const { items } = await get([server.url("/a")]);
    expect(items[0]).toMatchObject({ page: { body: expect.stringContaining("Pört Amsel") } });
  });

  it("is unpacked", async () => {
    const server = await pages({ "/a": [200, { ...HTML, "content-encoding": "gzip" }, gzipSync(PAGE)] });
    expect((await get([server.url("/a")])).items[0]).toMatchObject({ page: { body: PAGE } });
  });

  it("is found behind redirects, each hop counted", async () => {
    const server = await pages({
      "/old": [301, { location: "/newer" }, ""],
      "/newer": [302, { location: "/a" }, ""],
      "/a": [200, HTML, PAGE],
    });
    const { items, told } = await get([server.url("/old")]);
    expect(items[0]).toMatchObject({ page: { input: server.url("/old"), given: { url: server.url("/a") } } });
    expect(told[0]).toContain(`redirected to ${server.url("/a")}`);
  });

  it("may be a feed, whose items have addresses of their own", async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item><title>x</title></item></channel></rss>`;
    const server = await pages({ "/feed": [200, { "content-type": "application/rss+xml" }, feed] });
    expect((await get([server.url("/feed")])).items).toMatchObject([{ page: { format: "feed", given: {} } }]);
  });

  it("says who asks", async () => {
    const server = await pages({ "/a": [200, HTML, PAGE] });
    await get([server.url("/a")]);
    expect(server.requests.map(({ headers }) => headers["user-agent"])).toEqual([
      expect.stringMatching(/^Variorum\/\d/),
      expect.stringMatching(/^Variorum\/\d/),
    ]);
  });

  it("comes in the order it was asked for, whichever answers first", async () => {
    const slow = await start((request, response) => {
      setTimeout(() => response.writeHead(request.url === "/a" ? 200 : 404, HTML).end(PAGE), 80);
    });
    const fast = await pages({ "/a": [200, HTML, PAGE] });
    const { items } = await get([slow.url("/a"), fast.url("/a")]);
    expect(items.map((item) => item.kind === "page" && item.page.input)).toEqual([slow.url("/a"), fast.url("/a")]);
  });
});

describe("an address that gives no page says why in one sentence", () => {
  const statuses: readonly (readonly [status: number, sentence: string])[] = [
    [401, "The page wants a login (HTTP 401)."],
    [402, "The page is behind a paywall (HTTP 402)."],
    [403, "The host refuses to show the page to a program (HTTP 403)."],
    [404, "There is no such page (HTTP 404)."],
    [410, "There is no such page (HTTP 410)."],
    [418, "The host gave no page (HTTP 418)."],
    [429, "The host asks for fewer requests; try again later (HTTP 429)."],
    [451, "The page may not be shown for legal reasons (HTTP 451)."],
    [503, "The host failed to answer (HTTP 503)."],
  ];
  it.each(statuses)("HTTP %i", async (status, sentence) => {
    const server = await pages({ "/a": [status, HTML, PAGE] });
    const { items, told } = await get([server.url("/a")]);
    expect(items).toEqual([{ kind: "unread", input: server.url("/a"), reason: sentence }]);
    expect(told).toEqual([]); // the item says it
  });

  const bodies: readonly (readonly [
    name: string,
    headers: Record<string, string>,
    body: string | Buffer,
    says: RegExp,
  ])[] = [
    ["nothing", HTML, "", /^The page is empty\.$/],
    ["white space", HTML, " \n\t ", /^This is empty\.$/],
    [
      "a picture",
      { "content-type": "image/png" },
      Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"),
      /a picture, not a text/,
    ],
    ["more than the limit", HTML, Buffer.alloc(20_000_001, 97), /larger than 20 MB/],
    [
      "a small body that unpacks to more",
      { "content-encoding": "gzip" },
      gzipSync(Buffer.alloc(30_000_000)),
      /larger than 20 MB/,
    ],
    ["damaged packing", { "content-encoding": "gzip" }, Buffer.from("not gzip at all"), /compression is damaged/],
    ["an unknown packing", { "content-encoding": "zstd" }, "x", /compression that is not read \(zstd\)/],
  ];
  it.each(bodies)("%s", async (_, headers, body, says) => {
    const server = await pages({ "/a": [200, headers, body] });
    expect(reasonOf((await get([server.url("/a")])).items[0])).toMatch(says);
  });

  const hops: readonly (readonly [name: string, location: string, says: RegExp])[] = [
    ["redirects without end", "/a", /redirected more than 5 times/],
    ["another protocol", "file:///etc/passwd", /redirects to file:, which is not read/],
    ["a redirect to nothing", "http://[", /something that is no address/],
  ];
  it.each(hops)("%s", async (_, location, says) => {
    const server = await pages({ "/a": [302, { location }, ""] });
    expect(reasonOf((await get([server.url("/a")])).items[0])).toMatch(says);
  });

  it("follows exactly five redirects", async () => {
    const server = await start((request, response) => {
      const n = Number(request.url?.slice(1));
      if (!Number.isInteger(n)) response.writeHead(404).end();
      else if (n < 5) response.writeHead(302, { location: `/${n + 1}` }).end();
      else response.writeHead(200, HTML).end(PAGE);
    });
    expect((await get([server.url("/0")])).items[0]?.kind).toBe("page");
    expect(reasonOf((await get([server.url("/-1")])).items[0])).toMatch(/more than 5 times/);
  });

  it.each([
    ["/consent?next=1", /consent page/],
    ["/en/login", /login page/],
    ["/subscribe", /paywall/],
  ])("a redirect to %s", async (to, says) => {
    const server = await pages({ "/a": [302, { location: to }, ""], [to]: [200, HTML, PAGE] });
    expect(reasonOf((await get([server.url("/a")])).items[0])).toMatch(says);
  });

  it("a host that breaks off", async () => {
    const server = await start((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else request.socket.destroy();
    });
    expect(reasonOf((await get([server.url("/a")])).items[0])).toBe("The host broke off the connection.");
  });

  it.concurrent.each([
    ["a host that never answers", () => {}, { headers: 1000 }, "The host took the request but did not answer in time."],
    ["a page that stops halfway", HALF, { body: 1000 }, "The page stopped coming halfway."],
    ["a page that drips", DRIP, { whole: 1500 }, "The page took too long to come."],
  ] as const)("%s", async (_, answer, timeouts, sentence) => {
    const server = await serve((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else answer(response);
    });
    const all = { connect: 30_000, headers: 30_000, body: 30_000, whole: 60_000, ...timeouts };
    const { items } = await get([server.url("/a")], { timeouts: all });
    await server.close();
    expect(reasonOf(items[0])).toBe(sentence);
  });

  it("a host that is not there", async () => {
    const server = await pages({});
    const url = server.url("/a");
    await servers.splice(0)[0]?.close();
    expect(reasonOf((await get([url])).items[0])).toBe("The host refuses connections.");
  });

  it("a host that no one knows", async () => {
    const error = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    const { items } = await get(["http://nowhere.invalid/a"], { resolve: (_, answer) => answer(error, []) });
    expect(reasonOf(items[0])).toBe("There is no such host.");
  });

  it.each(["http://", "https://user:secret@host.example/a"])("%s", async (url) => {
    expect(reasonOf((await get([url])).items[0])).toMatch(/not an address|holds a password/);
  });

  it("and the others are still read", async () => {
    const server = await pages({ "/a": [200, HTML, PAGE] });
    const { items } = await get([server.url("/gone"), server.url("/a")]);
    expect(items.map(({ kind }) => kind)).toEqual(["unread", "page"]);
  });
});

describe("robots.txt", () => {
  const withRobots = (robots: string, status = 200) =>
    start((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(status).end(robots);
      else response.writeHead(200, HTML).end(PAGE);
    });

  it.each([
    ["User-agent: *\nDisallow: /private", "/private/a", false],
    ["User-agent: *\nDisallow: /private", "/public/a", true],
    ["User-agent: Variorum\nDisallow: /", "/a", false],
    ["User-agent: Other\nDisallow: /", "/a", true],
    ["User-agent: *\nDisallow: /\nAllow: /news", "/news/a", true],
  ])("%j on %s", async (robots, path, read) => {
    const server = await withRobots(robots);
    const { items } = await get([server.url(path)]);
    expect(items[0]?.kind).toBe(read ? "page" : "unread");
    expect(server.asked.includes(path)).toBe(read);
  });

  it("that can't be had forbids", async () => {
    const server = await withRobots("", 500);
    expect(reasonOf((await get([server.url("/a")])).items[0])).toMatch(/robots\.txt could not be read \(HTTP 500\)/);
  });

  it("is read once per origin", async () => {
    const server = await withRobots("");
    await get([server.url("/a"), server.url("/b"), server.url("/c")]);
    expect(server.asked.filter((path) => path === "/robots.txt")).toHaveLength(1);
  });

  it("holds for where a redirect leads", async () => {
    const other = await withRobots("User-agent: *\nDisallow: /");
    const server = await pages({ "/a": [302, { location: other.url("/a") }, ""] });
    expect(reasonOf((await get([server.url("/a")])).items[0])).toMatch(/asks programs not to read/);
    expect(other.asked).toEqual(["/robots.txt"]);
  });
});

describe("politeness", () => {
  it("asks a host for one page at a time, with a pause", async () => {
    let [open, most] = [0, 0];
    const times: number[] = [];
    const server = await start((request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      times.push(performance.now());
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(200, HTML).end(PAGE);
      }, 10);
    });
    await get(["/a", "/b", "/c"].map(server.url), { pause: 60 });
    expect(most).toBe(1);
    for (const [i, time] of times.entries()) if (i > 0) expect(time - (times[i - 1] as number)).toBeGreaterThan(55);
  });
});
