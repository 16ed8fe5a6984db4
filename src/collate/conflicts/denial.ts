import { saidIn } from "./denied.js";
import type { Rule } from "./rule.js";
import { happens, tellWhether } from "./tellWhether.js";

/** What both claims were gathered for is denied by one and said by the other. */
export const denial: Rule = (a, b) => {
  const [x, y] = [a, b].map((fact) => saidIn(fact).find(({ key, open }) => key === fact.lens?.about && !open));
  return x === undefined || y === undefined || x.denied === y.denied
    ? null
    : {
        ...tellWhether(a, b, x.word, y.word, happens(x.word) ? (x.denied ? "b" : "a") : null),
        kind: "whether",
        grade: "hard",
      };
};
