import type { AskedSupplier } from '@gendan/forms/deal/sourcing'
import { type Lang, say } from '@gendan/kernel/words'
import type { Standing } from '../order-view/standing.ts'

/** What a supplier who was asked is called. */
export function askedName({ suppliers }: Standing, { supplier }: AskedSupplier, lang: Lang): string {
  return say(suppliers[supplier]?.facts.name ?? { en: '–', zh: '–' }, lang)
}
