import { expect, it } from "vitest";
import { explain } from "../../src/fetch/explain.js";

it.each([
  [{ code: "ENOTFOUND" }, "There is no such host."],
  [{ code: "HPE_INVALID_CONSTANT" }, "The host does not answer as a web server does."],
  [{ code: "ERR_SSL_WRONG_VERSION_NUMBER" }, "The host does not answer as a web server does."],
  [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "The host's certificate can't be trusted, so the page was not read."],
  [{ name: "TimeoutError" }, "The page took too long to come."],
  [{ errors: [{ code: "ECONNREFUSED" }, { code: "ENETUNREACH" }] }, "The host refuses connections."],
  [{ name: "TypeError", cause: { code: "Z_BUF_ERROR" } }, "The page is cut off."],
  [{ code: "constructor" }, "The page could not be retrieved (constructor)."],
])("%j", (error, sentence) => expect(explain(error)).toBe(sentence));
