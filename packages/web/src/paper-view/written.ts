import { factsOf } from '@gendan/forms/facts'
import { isDay } from '@gendan/kernel/day'
import { decimal, isDecimal } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Sheet, Text } from '@gendan/kernel/sheet'
import { type Lang, say, type Words } from '@gendan/kernel/words'
import { deliveryTermShape, writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { codeText } from '../facts/fact-text.ts'

/** The words of every fact on a page, by its path. */
export function writtenOn(sheet: Sheet, lang: Lang): ReadonlyMap<string, string> {
  return new Map(factsOf(sheet).map((cell) => [cell.at, textOf(cell.text, lang)]))
}

/**
 * A fact as the fields beside the page show it: money with its currency, a delivery term by itself, everything else in the
 * words of the page. Facts of several lines (marks) stand in one. Empty where neither holds anything.
 */
export function written(at: string, filled: unknown, page: ReadonlyMap<string, string>, lang: Lang): string {
  const fact = at
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], filled)
  if (typeof fact === 'string' && fact !== '' && !isDay(fact)) return codeText(fact, lang, at) ?? fact
  const known = typeof fact === 'object' && fact !== null ? ofShape(fact, lang) : undefined
  if (known !== undefined) return known
  const under = [...page].filter(([path]) => path === at || path.startsWith(`${at}.`)).map(([, text]) => text)
  return under.join(' · ')
}

/** A page shows a fact in one line or two; beside it one tongue is enough. */
function textOf(text: Text, lang: Lang): string {
  return typeof text === 'string' ? text : say(text, lang)
}

function ofShape(fact: object, lang: Lang): string | undefined {
  if ('amount' in fact && 'currency' in fact && typeof fact.amount === 'string' && isDecimal(fact.amount))
    return writeMoney({ amount: decimal(fact.amount), currency: String(fact.currency) })
  if ('incoterm' in fact) {
    const term = deliveryTermShape.safeParse(fact)
    return term.success ? writeDeliveryTerm(term.data) : undefined
  }
  if ('en' in fact && 'zh' in fact) return say(fact as Words, lang)
  return undefined
}
