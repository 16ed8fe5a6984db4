import { type LookupAddress, lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { FetchError } from "./fetchError.js";
import { isPublic } from "./isPublic.js";
import { TIMEOUTS, type Timeouts } from "./limits.js";

/** Finds the addresses of a host; `dns.lookup` but for tests. */
export type Resolve = (host: string, answer: (error: Error | null, found: readonly LookupAddress[]) => void) => void;

const resolveByDns: Resolve = (host, answer) =>
  lookup(host, { all: true }, (error, found) => answer(error, found ?? []));

/**
 * What connections are made through. Unless private addresses are allowed, a connection is made only to the very address
 * that was checked: a name that resolves to one address when asked and to another when connected to gains nothing.
 */
export function openAgent(
  allowPrivate: boolean,
  resolve: Resolve = resolveByDns,
  timeouts: Timeouts = TIMEOUTS,
): Agent {
  const lookup = guard(allowPrivate, resolve);
  const connect = buildConnector({
    timeout: timeouts.connect,
    lookup,
    autoSelectFamily: true,
  } as buildConnector.BuildOptions);
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, "");
      if (isIP(host) !== 0 && !allowPrivate && !isPublic(host))
        callback(refusal(host), null); // never looked up
      else connect(options, callback);
    },
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
    maxHeaderSize: 65_536,
  });
}

function guard(allowPrivate: boolean, resolve: Resolve): LookupFunction {
  return (host, options, answer) =>
    resolve(host, (error, found) => {
      const open = found.filter(({ address }) => allowPrivate || isPublic(address));
      const [first] = open;
      if (error !== null) answer(error, "");
      else if (first === undefined) answer(refusal(host), "");
      else if (options.all) answer(null, [...open]);
      else answer(null, first.address, first.family);
    });
}

const refusal = (host: string): FetchError =>
  new FetchError(`${host} is on a private network or on this machine (--allow-private lets it through).`);
