import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A web server on this machine that lives as long as one test. */
export interface TestServer {
  readonly url: (path: string) => string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

export async function serve(answer: RequestListener): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    get asked() {
      return requests.map(({ url }) => url ?? "");
    },
    requests,
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
