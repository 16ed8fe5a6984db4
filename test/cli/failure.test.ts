import { expect, it } from "vitest";
import { Refusal, toFailure } from "../../src/cli/failure.js";

it("a fault of our own is one sentence and a request, without a stack", () => {
  const { text, status } = toFailure(new TypeError("x is not a function\n    at here"), {});
  expect(status).toBe(70);
  expect(text).toMatch(
    /^Variorum failed, which is a fault of its own: x is not a function\n[^\n]*report this[^\n]*\n$/,
  );
});

it("shows the stack on request", () => {
  expect(toFailure(new Error("x"), { VARIORUM_DEBUG: "1" }).text).toMatch(/\n\s+at /);
});

it.each(["a word", null, undefined, { odd: true }])("takes what isn't an error: %j", (thrown) => {
  expect(toFailure(thrown, {}).status).toBe(70);
});

it("a refusal is its sentence", () => {
  expect(toFailure(new Refusal("No."), {})).toEqual({ text: "No.\n", status: 2 });
});
