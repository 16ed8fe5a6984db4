/** "en" of "en-GB" or "en_GB"; `und` where no language is stated. */
export function primarySubtag(language: string | undefined): string {
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(language?.trim() ?? "")?.[0].toLowerCase() ?? "und";
}
