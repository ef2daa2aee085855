import { isPositive, isZero } from '@gendan/kernel/decimal'
import type { Rule } from '@gendan/kernel/rule'
import { spot, type Two } from './rules-spot.ts'
import type { CustomerOrder, OrderLine } from './shape.ts'
import { isUnit } from './unit-as-read.ts'

type LineRule = Rule<{ readonly order: CustomerOrder }>

/** What is asked of each line: goods, quantity, price, unit, sign. */
export const lineRules: readonly LineRule[] = [
  {
    id: 'CO-06',
    title: { en: 'Every line says which goods', zh: '每行写明货物' },
    weight: 'block',
    source: { title: 'CISG', at: 'art. 14 (1)' },
    test: eachLine((line) =>
      goodsNamed(line)
        ? []
        : [
            [
              'name',
              ['names no goods: neither a description nor an article number', '没有写明货物：既无品名也无货号'],
              ['Ask the customer which goods are meant.', '请向客户问清是什么货物。'],
            ],
          ],
    ),
  },
  {
    id: 'CO-07',
    title: { en: 'Every line has a quantity', zh: '每行有数量' },
    weight: 'block',
    source: { title: 'CISG', at: 'art. 14 (1)' },
    test: eachLine((line) =>
      line.quantity
        ? []
        : [
            [
              'quantity',
              ['has no quantity', '没有数量'],
              ['Ask the customer how much is ordered.', '请向客户问清订购数量。'],
            ],
          ],
    ),
  },
  {
    id: 'CO-08',
    title: { en: 'Every line has a price', zh: '每行有单价' },
    weight: 'warn',
    source: { title: 'CISG', at: 'art. 14 (1), 55' },
    test: eachLine((line) =>
      line.unitPrice
        ? []
        : [
            [
              'unitPrice',
              ['has no unit price', '没有单价'],
              [
                'Compare with the quotation; confirm the price with the customer before the proforma invoice goes out.',
                '请对照报价单，开出形式发票前与客户确认价格。',
              ],
            ],
          ],
    ),
  },
  {
    id: 'CO-09',
    title: { en: 'Every unit is known', zh: '计量单位有效' },
    weight: 'warn',
    source: { title: 'UN/ECE Recommendation 20', at: 'code list' },
    test: eachLine(unitFaults),
  },
  {
    id: 'CO-10',
    title: { en: 'Quantities and prices are above zero', zh: '数量和单价大于零' },
    weight: 'warn',
    source: { title: 'House practice', at: 'order review' },
    test: eachLine(signFaults),
  },
]

type LineFault = readonly [field: string, says: Two, remedy: Two]

/** Says of each line what `test` finds: "Line 2 has no quantity." */
function eachLine(test: (line: OrderLine) => readonly LineFault[]): LineRule['test'] {
  return ({ order }) =>
    order.lines.flatMap((line, i) =>
      test(line).map(([field, [en, zh], remedy]) => {
        const name = line.number || `${i + 1}`
        return spot(`lines.${i}.${field}`, [`Line ${name} ${en}.`, `第 ${name} 行${zh}。`], remedy)
      }),
    )
}

function goodsNamed(line: OrderLine): boolean {
  return [line.name, line.description, line.buyerCode, line.sellerCode, line.standardCode].some(Boolean)
}

function unitFaults(line: OrderLine): readonly LineFault[] {
  if (!line.quantity) return []
  const { unit } = line.quantity
  const ask: Two = ['Ask the customer which unit is meant; do not guess.', '请向客户问清计量单位，不要猜测。']
  if (unit === '') return [['quantity.unit', ['counts in no unit', '没有计量单位'], ask]]
  if (!isUnit(unit))
    return [
      [
        'quantity.unit',
        [
          `counts in "${line.unitAsRead || unit}", which is no known unit`,
          `的计量单位“${line.unitAsRead || unit}”无法识别`,
        ],
        ask,
      ],
    ]
  const per = line.unitPrice?.per ?? unit
  if (per === unit || per === '') return []
  return [
    [
      'unitPrice.per',
      [`orders in ${unit} but is priced per ${per}`, `按 ${unit} 订货，却按 ${per} 计价`],
      [
        'Ask the customer for the price in the unit ordered, or for the conversion.',
        '请客户提供按订货单位的单价，或换算关系。',
      ],
    ],
  ]
}

function signFaults(line: OrderLine): readonly LineFault[] {
  const figures = [
    ['quantity', line.quantity?.value, ['quantity', '数量']],
    ['unitPrice', line.unitPrice?.amount ?? line.priceAsRead?.amount, ['unit price', '单价']],
  ] as const
  return figures.flatMap(([field, value, [en, zh]]): LineFault[] => {
    if (value === undefined || isPositive(value)) return []
    const free: Two =
      isZero(value) && field === 'unitPrice'
        ? ['Confirm that the goods are free (a sample, a replacement).', '请确认是否免费（样品、补货）。']
        : [
            'Ask the customer; a return or a credit does not belong in an order.',
            '请向客户核实；退货或扣款不应出现在订单里。',
          ]
    return [[field, [`has a ${en} of ${value}`, `的${zh}为 ${value}`], free]]
  })
}
