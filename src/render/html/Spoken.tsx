import type { Html } from "./element.js";

/** Behind a line: whose words it is, or whom some of its reports name for it. */
export const Spoken = ({ by }: { by: string }): Html => (by === "" ? null : <cite>{by}</cite>);
