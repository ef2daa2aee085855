import type { Lang } from '@gendan/kernel/words'
import { currencyName } from '@gendan/trade/currency'
import { currencyTable } from '@gendan/trade/tables/currencies.generated'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Those a Chinese trading firm settles in stand first; all others follow by code. */
const FIRST = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'AUD', 'CAD', 'SGD', 'CHF']

/** Every currency of ISO 4217 that the tables know, as "CNY 人民币". */
export function currencyChoices(lang: Lang): Choice[] {
  const codes = Object.keys(currencyTable)
  const rest = codes.filter((code) => !FIRST.includes(code)).sort()
  return [...FIRST.filter((code) => codes.includes(code)), ...rest].map((value) => ({
    value,
    label: `${value} ${currencyName(value, lang)}`,
  }))
}

/** Every time zone this browser knows, as the zone names of the IANA write them. */
export function zoneChoices(): Choice[] {
  return Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }))
}
