import { incoterms } from '@gendan/trade/terms/incoterms'

export interface IncotermAsRead {
  readonly code: string
  /** What stands behind the three letters: the named place or port. */
  readonly place?: string | undefined
}

/** Rules of earlier editions (Incoterms 2000 and 2010) that customers still write. */
export const withdrawnIncoterms: readonly string[] = ['DAT', 'DAF', 'DES', 'DEQ', 'DDU']

/** "C&F" and "CNF" are old writings of CFR. */
const ALIASES: Readonly<Record<string, string>> = { 'C&F': 'CFR', CNF: 'CFR', 'C+F': 'CFR', 'CIF&C': 'CIF' }

const SAFE = [...incoterms, ...Object.keys(ALIASES)].map((code) => code.replace(/\+/gu, '\\+')).join('|')
const ANYWHERE = new RegExp(`(?<![\\p{L}\\d])(${SAFE})(?![\\p{L}\\d])(.*)`, 'su')
const AT_THE_HEAD = new RegExp(`^\\s*(${SAFE}|${withdrawnIncoterms.join('|')})(?![\\p{L}\\d])(.*)`, 'isu')

/**
 * The delivery term in a text: "FOB Ningbo, Incoterms 2020" is FOB at Ningbo. In the midst of a text the letters must be
 * capitals ("fob" may be a word of another language); a withdrawn rule is recognised at the head of a text only.
 */
export function incotermIn(text: string): IncotermAsRead | undefined {
  const found = AT_THE_HEAD.exec(text) ?? ANYWHERE.exec(text)
  const written = found?.[1]?.toUpperCase()
  if (!written) return undefined
  return { code: ALIASES[written] ?? written, place: placeIn(found?.[2] ?? '') }
}

function placeIn(behind: string): string | undefined {
  const place = behind.split(/incoterms|[;\n(（]|\b20[0-2]\d\b/iu)[0] ?? ''
  const bare = place.replace(/^[\s,:：，\-–]+|[\s,.，。\-–]+$/gu, '')
  return bare.length > 0 && bare.length <= 80 ? bare : undefined
}
