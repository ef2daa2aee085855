import { compare, type Decimal, one, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, part, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const element = z.strictObject({
  name: told(z.string().trim().default(''), 'Materials, wages, …', '原材料、工资等'),
  share: part('Share of the price', '占价格的比重'),
  base: positive('Index (or price, wage) at the date of contract', '签约时指数（或价格、工资）', 'points'),
  now: positive('Index at delivery', '交货时指数', 'points'),
})

const input = z.strictObject({
  price: positive('Price of the contract', '合同（初始）价格', 'money'),
  fixedShare: part('Share of management and profit that does not move', '固定部分（管理费、利润）的比重').optional(),
  elements: told(z.array(element).min(1).max(50), 'What the price moves with', '随之调整的各因素'),
  leastChange: rate(
    'Change up to which the price stays as it is, where the contract says so',
    '合同规定不予调整的变动幅度',
  ).default(zero),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  price: answerFigure('Price at delivery', '交货时最终价格', 'money'),
  factor: answerFigure('Price at delivery ÷ price of the contract', '调整系数', 'times'),
  change: answerFigure('More, or less below zero', '调整额（负数为调减）', 'money'),
  changeRate: answerFigure('The same as a share of the price', '调整幅度', 'fraction'),
  revised: told(z.boolean(), 'Whether the price moves', '是否调整'),
})

/**
 * Price revision clause (P-30): P = P0 × (A + B × M ÷ M0 + C × W ÷ W0). The price half up to the cent, the factor to six places. Throws
 * Unusable where the shares do not come to the whole.
 */
export function priceRevision(given: Given, sheet: Worksheet): z.input<typeof output> {
  const moving = sumOf(given.elements.map((each) => each.share))
  const A = given.fixedShare ?? subtract(one, moving)
  refuse([
    compare(sumOf([A, moving]), one) !== 0 || A.startsWith('-')
      ? fault('elements', 'shares', 'The shares must come to 1 together.', '各比重之和须为 1。')
      : undefined,
  ])
  const f = factorOf(A, given, sheet)
  const { price: P0, leastChange: m } = given
  const moved = subtract(f, one)
  const size = moved.startsWith('-') ? subtract(zero, moved) : moved
  const revised = compare(size, m) > 0
  if (!revised)
    sheet.remark({ en: 'The change is not above the limit: the price stays.', zh: '变动未超过约定幅度：价格不变。' })
  const says = { en: 'Price at delivery', zh: '交货时最终价格' }
  const P = sheet.figure(says, revised ? 'P = P0 × f' : 'P = P0', { P0, f }, halfUp(2))
  return {
    factor: sheet.figure({ en: 'Factor, stated', zh: '调整系数（取六位）' }, 'k = f', { f }, halfUp(6)),
    price: P,
    change: sheet.figure({ en: 'Change', zh: '调整额' }, 'd = P − P0', { P, P0 }),
    changeRate: sheet.figure({ en: 'Change as a share', zh: '调整幅度' }, 'c = (P − P0) ÷ P0', { P, P0 }, halfUp(6)),
    revised,
  }
}

function factorOf(A: Decimal, { elements }: Given, sheet: Worksheet): Decimal {
  const figures = Object.fromEntries(
    elements.flatMap(({ share, base, now }, i) => [
      [`b${i + 1}`, share],
      [`M${i + 1}`, now],
      [`m${i + 1}`, base],
    ]),
  )
  const terms = elements.map((_, i) => `b${i + 1} × M${i + 1} ÷ m${i + 1}`)
  return sheet.figure({ en: 'Factor', zh: '调整系数' }, `f = A + ${terms.join(' + ')}`, { A, ...figures })
}

export const priceRevisionCalculation = calculation({
  name: 'price-revision',
  title: { en: 'Price revision clause', zh: '价格调整条款（滑动价格）' },
  topic: 'price',
  says: {
    en: 'The price at delivery where it moves with materials and wages.',
    zh: '按原材料价格与工资变动调整后的交货价格：P = P0（A + B·M/M0 + C·W/W0）。',
  },
  rules: ['P-30'],
  sources: [{ title: '国际贸易实务 (textbooks for Chinese colleges)', at: '价格调整条款' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Materials 50 % up 10 %, wages 30 % up 20 %', zh: '原材料 50% 涨 10%，工资 30% 涨 20%' },
      input: {
        price: 100000,
        fixedShare: '0.2',
        elements: [
          { name: '原材料', share: '0.5', base: 100, now: 110 },
          { name: '工资', share: '0.3', base: 100, now: 120 },
        ],
      },
      gives: { factor: '1.11', price: '111000', change: '11000' },
    },
    {
      title: { en: 'Below the limit of 5 % nothing moves', zh: '变动未超过 5%，不调整' },
      input: { price: 8000, elements: [{ share: '0.6', base: 250, now: 262 }], leastChange: '0.05' },
      gives: { factor: '1.0288', price: '8000', revised: false },
    },
  ],
  work: priceRevision,
})
