import { compare, fixed, zero } from '@gendan/kernel/decimal'
import { digitsOf, type Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { chineseAmount } from './words/chinese-capitals.ts'
import { englishAmount } from './words/english-words.ts'

/**
 * An amount in words, as invoices, drafts and cheques write it: "SAY US DOLLARS FORTY-FOUR THOUSAND EIGHT HUNDRED AND
 * NINETY-TWO AND CENTS FIFTY ONLY", 美元肆万肆仟捌佰玖拾贰元伍角. Rounded half up to the minor unit, like the figure
 * beside it (writeAmount), so that words and figures never differ.
 */
export function amountInWords({ amount, currency }: Money): Words {
  const negative = compare(amount, zero) < 0
  const [whole = '0', minor = ''] = fixed(amount, digitsOf(currency), 'half-up').replace('-', '').split('.')
  const figure = { negative: negative && /[1-9]/.test(`${whole}${minor}`), whole, minor }
  return { en: englishAmount(figure, currency), zh: chineseAmount(figure, currency) }
}
