import { decimal } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'

/** An amount of a row of a list, with its currency: "USD 1,234.50". */
export function money(amount: string, currency: string): string {
  return writeMoney({ amount: decimal(amount), currency })
}
