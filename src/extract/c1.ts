/**
 * What windows-1252 has where Latin-1 has the C1 control characters, from 128 on. (Some releases of Node decode
 * windows-1252 as Latin-1, so the decoder can't be asked.)
 */
export const PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Puts windows-1252 punctuation in the place of C1 control characters, one for one. Nobody writes those on purpose. */
export const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (control) => PUNCTUATION[control.charCodeAt(0) - 128] as string);
