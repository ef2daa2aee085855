import type { Lang } from '@gendan/kernel/words'

/** An instant where the reader is: "11月21日 10:42", "21 Nov 10:42"; with its year where that is not this one. */
export function when(instant: string, lang: Lang): string {
  const at = new Date(instant)
  const here = at.getFullYear() === new Date().getFullYear()
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(here ? {} : { year: 'numeric' }),
    month: lang === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at)
}
