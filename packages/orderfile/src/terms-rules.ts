import type { Terms } from '@gendan/forms/deal/terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { compare, isPositive, zero } from '@gendan/kernel/decimal'
import type { Rule } from '@gendan/kernel/rule'
import { unitOf } from '@gendan/trade/unit'

const house = { title: 'CISG', at: 'art. 14 (1)' }

/** What must hold before terms may stand in a file at all. Everything else is a matter of the papers drawn from them. */
export const termsRules: readonly Rule<Terms>[] = [
  {
    id: 'TM-01',
    title: { en: 'Prices are in the currency of the deal', zh: '单价币种与成交币种一致' },
    weight: 'block',
    source: house,
    test: ({ currency, lines }) =>
      lines.flatMap((line, i) =>
        line.unitPrice.currency === currency
          ? []
          : [
              {
                at: `lines.${i}.unitPrice`,
                says: {
                  en: `Line ${i + 1} is priced in ${line.unitPrice.currency}, the deal is in ${currency}.`,
                  zh: `第 ${i + 1} 行单价为 ${line.unitPrice.currency}，成交币种为 ${currency}。`,
                },
                remedy: { en: 'Use one currency.', zh: '请用同一币种。' },
              },
            ],
      ),
  },
  {
    id: 'TM-02',
    title: { en: 'Each line is priced per the unit it is counted in', zh: '计价单位与数量单位一致' },
    weight: 'block',
    source: house,
    test: ({ lines }) =>
      lines.flatMap((line, i) =>
        line.unitPrice.per === line.quantity.unit
          ? []
          : [
              {
                at: `lines.${i}.quantity`,
                says: {
                  en: `Line ${i + 1} is counted in ${line.quantity.unit}, but priced per ${line.unitPrice.per}.`,
                  zh: `第 ${i + 1} 行按 ${line.quantity.unit} 计数，却按 ${line.unitPrice.per} 计价。`,
                },
                remedy: { en: 'Choose one unit for both.', zh: '请统一单位。' },
              },
            ],
      ),
  },
  {
    id: 'TM-03',
    title: { en: 'Units are known', zh: '单位可识别' },
    weight: 'block',
    source: { title: 'UN/ECE Recommendation 20', at: 'rev. 17e' },
    test: ({ lines }) =>
      lines.flatMap((line, i) =>
        unitOf(line.quantity.unit)
          ? []
          : [
              {
                at: `lines.${i}.quantity`,
                says: {
                  en: `Line ${i + 1}: “${line.quantity.unit}” is no known unit.`,
                  zh: `第 ${i + 1} 行：“${line.quantity.unit}”不是已知单位。`,
                },
                remedy: { en: 'Choose a unit of the list.', zh: '请从列表中选择单位。' },
              },
            ],
      ),
  },
  {
    id: 'TM-05',
    title: { en: 'An allowance or charge says how much', zh: '折让、附加费写明多少' },
    weight: 'block',
    source: house,
    test: ({ adjustments = [] }) =>
      adjustments.flatMap(({ amount, percent }, i) =>
        isPositive(amount ?? percent ?? zero) && (amount === undefined || percent === undefined)
          ? []
          : [
              {
                at: `adjustments.${i}`,
                says: {
                  en: `Allowance or charge ${i + 1} needs either an amount or per cent of the goods, above zero.`,
                  zh: `第 ${i + 1} 项折让或附加费须写金额或货款的百分比，且大于零。`,
                },
                remedy: { en: 'Type the one or the other.', zh: '请填其中一个。' },
              },
            ],
      ),
  },
  {
    id: 'TM-06',
    title: { en: 'Allowances leave something to pay', zh: '折让后仍有应付金额' },
    weight: 'block',
    source: house,
    test: (terms) =>
      (terms.adjustments ?? []).some(({ kind }) => kind === 'allowance') && goesBelowZero(terms)
        ? [
            {
              at: 'adjustments',
              says: { en: 'The allowances come to more than the goods.', zh: '折让多于货款。' },
              remedy: { en: 'Correct the allowances or the prices.', zh: '请改折让或单价。' },
            },
          ]
        : [],
  },
  {
    id: 'TM-04',
    title: { en: 'Lines have different names', zh: '行号不重复' },
    weight: 'block',
    source: house,
    test: ({ lines }) =>
      lines.flatMap((line, i) =>
        lines.findIndex((other) => other.id === line.id) === i
          ? []
          : [
              {
                at: `lines.${i}`,
                says: { en: `Line ${i + 1} has the number of another line.`, zh: `第 ${i + 1} 行与别的行同号。` },
                remedy: { en: 'Give it a number of its own.', zh: '请换一个行号。' },
              },
            ],
      ),
  },
]

/** Terms that cannot be priced at all are named by the rules before. */
function goesBelowZero(terms: Terms): boolean {
  const { currency, lines } = terms
  const clean = lines.every(
    ({ unitPrice, quantity }) => unitPrice.currency === currency && unitPrice.per === quantity.unit,
  )
  return clean && lines.length > 0 && compare(pricedLines(terms).total.amount, zero) < 0
}
