import type { Lang } from '@gendan/kernel/words'
import { zoneOfWindow } from '../words/write.ts'

/** An instant as the firm's clock shows it: "11月21日 10:42", "21 Nov 10:42"; with its year where that is not this one. */
export function when(instant: string, lang: Lang): string {
  return told(instant, lang, {})
}

/**
 * The same with its zone, "29 Nov, 05:48 GMT+8": for what also somebody outside reads, who has a clock of his own and is
 * told by that one before he has come in.
 */
export function whenAnywhere(instant: string, lang: Lang): string {
  return told(instant, lang, { timeZoneName: 'shortOffset' })
}

function told(instant: string, lang: Lang, more: Intl.DateTimeFormatOptions): string {
  const zone = zoneOfWindow()
  const where = zone ? { timeZone: zone } : {}
  const yearAt = (at: Date) => new Intl.DateTimeFormat('en', { year: 'numeric', ...where }).format(at)
  const at = new Date(instant)
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(yearAt(at) === yearAt(new Date()) ? {} : { year: 'numeric' }),
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...where,
    ...more,
  }).format(at)
}
