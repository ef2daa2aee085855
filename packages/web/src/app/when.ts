import type { Lang } from '@gendan/kernel/words'
import { zoneOfWindow } from '../words/write.ts'

/** An instant as the firm's clock shows it: "11月21日 10:42", "21 Nov 10:42"; with its year where that is not this one. */
export function when(instant: string, lang: Lang): string {
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
  }).format(at)
}
