const TAIL =
  /\b(co|company|ltd|limited|inc|corp|corporation|llc|gmbh|trading|trade|import|export|imp|exp|and|the)\b\.?/gi

/** The letters a firm's numbers may begin with, from its English name without "Co., Ltd.": "Ningbo Linwan Home" gives NLH. */
export function proposedPrefix(companyEn: string): string {
  const words = companyEn
    .replace(TAIL, ' ')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '')
  const initials = words.map((word) => word[0] ?? '').join('')
  const letters = initials.length > 1 ? initials : (words[0] ?? '').slice(0, 2)
  return letters.slice(0, 3).toUpperCase()
}
