import { isDay, writeDay } from '@gendan/kernel/day'
import { grouped, isDecimal } from '@gendan/kernel/decimal'
import { type Lang, say, type Words } from '@gendan/kernel/words'

/** A fact for eyes, in one line: days written out, figures grouped, yes and no as the clause says them; – where it is empty. */
export function factText(value: unknown, lang: Lang): string {
  if (value === undefined || value === null || value === '') return '–'
  if (typeof value === 'boolean') return say(value ? ALLOWED : NOT_ALLOWED, lang)
  if (typeof value === 'string') return plain(value, lang)
  if (typeof value !== 'object') return String(value)
  if (isWords(value)) return say(value, lang) || '–'
  const parts = Object.values(value).filter((inner) => inner !== '' && inner !== undefined)
  return parts.map((inner) => factText(inner, lang)).join(' · ') || '–'
}

const ALLOWED: Words = { en: 'allowed', zh: '允许' }
const NOT_ALLOWED: Words = { en: 'not allowed', zh: '不允许' }

/** Codes with a leading zero or a plus are no figures and stay as they are. */
function plain(text: string, lang: Lang): string {
  if (isDay(text)) return writeDay(text, lang)
  return isDecimal(text) && /^(0|[1-9]\d*)(\.\d+)?$/.test(text) ? grouped(text) : text
}

function isWords(value: object): value is Words {
  const keys = Object.keys(value)
  return keys.length === 2 && keys.includes('en') && keys.includes('zh')
}
