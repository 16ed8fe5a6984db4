import type { Span } from "../../model/index.js";
import type { Line } from "../view/line.js";
import type { Html } from "./element.js";
import { MarkedText } from "./Text.js";

/** A claim's words, with what helps to understand them paler; `marks` are offsets within the claim. */
export const LineText = ({ line: { claim, lead, words, tail }, marks = [] }: Props): Html => {
  const cut = claim.exact.length - words.length;
  const own = marks.map(({ start, end }) => ({ start: start - cut, end: end - cut }));
  return (
    <>
      {lead !== "" && <i class="aid">{lead}</i>}
      {own.length === 0 ? words : <MarkedText text={words} marks={own} />}
      {tail !== "" && <i class="aid">{tail}</i>}
    </>
  );
};

interface Props {
  readonly line: Line;
  readonly marks?: readonly Span[];
}
