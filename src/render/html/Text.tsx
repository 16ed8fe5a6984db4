import type { Span } from "../../model/index.js";
import { segmentsOf } from "../view/segments.js";
import type { Html } from "./element.js";

/** Report text, set apart from the direction of what surrounds it. */
export const Text = ({ children }: { children: string }): Html => <bdi>{children}</bdi>;

/** Report text with some of it marked; what it stands in sets its direction. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly Span[] }): Html => (
  <>
    {segmentsOf(
      { start: 0, end: text.length },
      marks.map((span) => ({ ...span, is: true })),
    ).map(({ start, end, marks: here }) => {
      const words = text.slice(start, end);
      return here.length > 0 ? <mark>{words}</mark> : words;
    })}
  </>
);
