import type { Currency } from '@gendan/kernel/money'
import type { Lang } from '@gendan/kernel/words'
import { type CurrencyRow, currencyTable } from './tables/currencies.generated.ts'

/** "US Dollar", "美元"; the code itself where it is unknown. */
export function currencyName(currency: Currency, lang: Lang): string {
  return currencyOf(currency)?.name[lang] ?? currency
}

/** The currency's row of ISO 4217, if there is one. */
export function currencyOf(currency: Currency): CurrencyRow | undefined {
  return Object.hasOwn(currencyTable, currency) ? currencyTable[currency] : undefined
}
