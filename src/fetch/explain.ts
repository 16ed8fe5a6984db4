import { FetchError } from "./fetchError.js";

const BY_CODE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOTFOUND: "There is no such host.",
    EAI_AGAIN: "The name of the host could not be looked up; is there a network?",
    ECONNREFUSED: "The host refuses connections.",
    ECONNRESET: "The host broke off the connection.",
    EPIPE: "The host broke off the connection.",
    UND_ERR_SOCKET: "The host broke off the connection.",
    EHOSTUNREACH: "The host can't be reached.",
    ENETUNREACH: "The network can't be reached.",
    ETIMEDOUT: "The host did not answer in time.",
    UND_ERR_CONNECT_TIMEOUT: "The host did not answer in time.",
    UND_ERR_HEADERS_TIMEOUT: "The host took the request but did not answer in time.",
    UND_ERR_BODY_TIMEOUT: "The page stopped coming halfway.",
    UND_ERR_HEADERS_OVERFLOW: "The answer's headers are too large.",
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "The page is cut off.",
    Z_DATA_ERROR: "The page's compression is damaged.",
    Z_BUF_ERROR: "The page is cut off.",
  }),
);

/** What went wrong on the way to a page, in one sentence. */
export function explain(error: unknown): string {
  if (error instanceof FetchError) return error.message;
  const { code, name, cause, errors } = error as NodeJS.ErrnoException & {
    cause?: unknown;
    errors?: readonly unknown[];
  };
  const known = BY_CODE.get(code ?? "");
  if (known !== undefined) return known;
  if (name === "TimeoutError" || name === "AbortError") return "The page took too long to come.";
  if (code?.startsWith("HPE_") || code?.startsWith("ERR_SSL")) return "The host does not answer as a web server does.";
  if (/CERT|TLS|SSL|SIGNED|ISSUER/.test(code ?? ""))
    return "The host's certificate can't be trusted, so the page was not read.";
  const inner = errors?.[0] ?? cause;
  return inner === undefined ? `The page could not be retrieved (${code ?? name}).` : explain(inner);
}

/** What a status other than success says, in one sentence. */
export function explainStatus(status: number): string {
  const said = `(HTTP ${status})`;
  if (status === 402) return `The page is behind a paywall ${said}.`;
  if (status === 401 || status === 407) return `The page wants a login ${said}.`;
  if (status === 403) return `The host refuses to show the page to a program ${said}.`;
  if (status === 404 || status === 410) return `There is no such page ${said}.`;
  if (status === 429) return `The host asks for fewer requests; try again later ${said}.`;
  if (status === 451) return `The page may not be shown for legal reasons ${said}.`;
  return status >= 500 ? `The host failed to answer ${said}.` : `The host gave no page ${said}.`;
}
