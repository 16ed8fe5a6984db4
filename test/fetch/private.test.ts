import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPages } from "../../src/fetch/index.js";
import { isPublic } from "../../src/fetch/isPublic.js";
import type { Resolve } from "../../src/fetch/openAgent.js";
import { serve, type TestServer } from "./server.js";

describe("addresses", () => {
  it.each([
    ["93.184.216.34", true],
    ["2606:2800:220:1:248:1893:25c8:1946", true],
    ["127.0.0.1", false],
    ["127.8.8.8", false],
    ["0.0.0.0", false],
    ["10.1.2.3", false],
    ["172.16.0.1", false],
    ["172.32.0.1", true],
    ["192.168.1.1", false],
    ["100.64.0.1", false],
    ["169.254.169.254", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["::1", false],
    ["::", false],
    ["fe80::1", false],
    ["fc00::1", false],
    ["fd12:3456::1", false],
    ["ff02::1", false],
    ["::ffff:10.0.0.1", false],
    ["::ffff:93.184.216.34", true],
    ["64:ff9b::a00:1", false],
    ["2002:a00:1::", false],
    ["::7f00:1", false],
    ["4000::1", false],
    ["not an address", false],
  ])("%s: %s", (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });
});

describe("without --allow-private", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serve((_, response) => void response.writeHead(200).end("secret"));
  });
  afterAll(() => server.close());

  async function reason(url: string, resolve?: Resolve): Promise<string> {
    const options = { allowPrivate: false, tell: () => {}, pause: 0, ...(resolve && { resolve }) };
    for await (const item of fetchPages([url], options)) return item.kind === "unread" ? item.reason : item.kind;
    return "nothing";
  }

  const port = () => new URL(server.url("/")).port;

  it.each(["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0177.0.0.1", "localhost"])(
    "http://%s is refused before anything is sent",
    async (host) => {
      expect(await reason(`http://${host}:${port()}/a`)).toMatch(/private network or on this machine/);
      expect(server.asked).toEqual([]);
    },
  );

  it("a public name that resolves to this machine is refused", async () => {
    const resolve: Resolve = (_, answer) => answer(null, [{ address: "127.0.0.1", family: 4 }]);
    expect(await reason(`http://news.example:${port()}/a`, resolve)).toMatch(/private network/);
    expect(server.asked).toEqual([]);
  });

  it("a name that resolves anew each time is checked each time", async () => {
    const answers = ["127.0.0.1", "10.0.0.1"];
    const resolve: Resolve = (_, answer) => answer(null, [{ address: answers.shift() ?? "192.168.0.1", family: 4 }]);
    expect(await reason(`http://rebind.example:${port()}/a`, resolve)).toMatch(/private network/);
    expect(server.asked).toEqual([]);
  });
});
