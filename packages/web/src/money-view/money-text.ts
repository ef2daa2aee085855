import { decimal } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Lang } from '@gendan/kernel/words'

/** Whose a row is, as it is read in a tongue. */
export function partyIn({ partyName, partyNameZh }: Named, lang: Lang): string {
  return (lang === 'zh' && partyNameZh) || partyName
}

interface Named {
  readonly partyName: string
  readonly partyNameZh: string
}

/** An amount of a row of a list, with its currency: "USD 1,234.50". */
export function money(amount: string, currency: string): string {
  return writeMoney({ amount: decimal(amount), currency })
}
