import type { Spot } from '@gendan/kernel/rule'

/** One thing said in both tongues, English first. */
export type Two = readonly [en: string, zh: string]

/** A spot of an order with what is said there and what can be done. */
export function spot(at: string, [en, zh]: Two, [doEn, doZh]: Two): Spot {
  return { at, says: { en, zh }, remedy: { en: doEn, zh: doZh } }
}
