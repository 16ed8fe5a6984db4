/** A capital first, or one inside a mixed word ("iPhone", "eBay"). */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code > 127) return /^\p{Lu}/u.test(word);
  return code >= 48 && code <= 122 && word.length < 30 && /^[a-z0-9]{1,3}[A-Z]/.test(word);
}
