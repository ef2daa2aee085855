/** What field 86 says of an entry: whose money, and in which words. */
export interface Told86 {
  readonly name: string
  readonly text: string
}

/**
 * Field 86 as banks write it: with German codes (?20 to ?29 and ?60 to ?63 what the payer wrote, ?32 ?33 who it is), with SWIFT words
 * between slashes (/REMI/, /NAME/, /ORDP/), or as free text.
 */
export function told86(text: string): Told86 {
  if (/^\d{3}(\D)[\s\S]*\1\d\d/u.test(text)) return german(text)
  if (/\/[A-Z]{4}\//u.test(text)) return slashed(text)
  return { name: '', text: plain(text) }
}

function german(text: string): Told86 {
  const mark = text.charAt(3)
  const parts = text
    .replace(/\n/gu, '')
    .slice(3)
    .split(mark)
    .filter((part) => /^\d\d/u.test(part))
    .map((part) => ({ code: part.slice(0, 2), says: part.slice(2) }))
  const of = (wanted: (code: string) => boolean) => parts.filter(({ code }) => wanted(code)).map(({ says }) => says)
  const name = of((code) => code === '32' || code === '33').join('')
  const words = of((code) => (code >= '20' && code <= '29') || (code >= '60' && code <= '63')).join('')
  const booked = of((code) => code === '00').join('')
  const rest = of((code) => code === '10' || code === '30' || code === '31' || code === '34').filter(Boolean)
  return { name: plain(name), text: plain([words, booked, ...rest].filter(Boolean).join(' · ')) }
}

const NAMES: ReadonlySet<string> = new Set(['NAME', 'BENM', 'ORDP', 'CNTP'])

function slashed(text: string): Told86 {
  const flat = text.replace(/\n/gu, '')
  const found = [...flat.matchAll(/\/([A-Z]{4})\/([\s\S]*?)(?=\/[A-Z]{4}\/|$)/gu)].map(([, code = '', says = '']) => ({
    code,
    says: says.replace(/^\/+|\/+$/gu, ''),
  }))
  const name = found.find(({ code, says }) => NAMES.has(code) && says !== '')?.says ?? ''
  const remitted = found.find(({ code }) => code === 'REMI')?.says ?? ''
  return { name: plain(name), text: plain(remitted === '' ? flat : `${remitted} · ${flat}`) }
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
