import type { HonestAnswer } from '@gendan/contract/day-request-questions'
import { type Decimal, grouped } from '@gendan/kernel/decimal'
import { type Lang, say } from '@gendan/kernel/words'
import { type Means, means } from '@gendan/orderfile/request/day-request'
import { shortDay } from '../words/write.ts'

/** What can be offered instead of the day that was asked for. */
export interface Offer {
  readonly means: Means
  readonly day: string
  readonly quantity?: string
}

/** The honest day, and every way to be earlier than it. */
export function offersFrom({ way, earlier }: HonestAnswer): readonly Offer[] {
  return [
    ...(way ? [{ means: 'plain' as const, day: way.day }] : []),
    ...earlier.slice(0, 7).map(({ kind, day, quantity }) => ({ means: kind, day, ...(quantity ? { quantity } : {}) })),
  ]
}

export function offerWords({ means: by, day, quantity }: Offer, today: string, lang: Lang): string {
  const on = shortDay(day, today, lang)
  const many = quantity ? grouped(quantity as Decimal) : ''
  const how = by === 'plain' ? say({ en: 'the whole order', zh: '整单' }, lang) : say(means[by], lang)
  return lang === 'zh'
    ? `${how}：${many ? `先出 ${many} 件，` : ''}${on}`
    : `${how}: ${many ? `${many} first, ` : ''}${on}`
}
