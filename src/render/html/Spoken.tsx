import type { Voice } from "../view/voice.js";
import type { Html } from "./element.js";

/** Whose words a line is, behind it. */
export const Spoken = ({ voice }: { voice: Voice | null }): Html => (voice === null ? null : <cite>{voice.name}</cite>);
