import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  multiply,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { fold } from '@gendan/kernel/grams'
import { digitsOf, writeAmount } from '@gendan/kernel/money'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { ChargeAsRead, CustomerOrder, OrderLine } from './shape.ts'

type SumRule = Rule<{ readonly order: CustomerOrder }>
type Order = CustomerOrder

/** Whether what the order states adds up. Differences up to half a minor unit for each line are rounding, not faults. */
export const sumRules: readonly SumRule[] = [
  {
    id: 'CO-11',
    title: { en: 'Line amount is quantity times price', zh: '行金额等于数量乘单价' },
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'cac:LineItem/cbc:LineExtensionAmount' },
    test: ({ order }) => order.lines.flatMap((line, i) => lineFault(line, i, order)),
  },
  {
    id: 'CO-12',
    title: { en: 'The stated sums agree with the lines', zh: '合计与明细一致' },
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'cac:AnticipatedMonetaryTotal' },
    test: ({ order }) => (oneCurrency(order) ? [...partSums(order), ...payableFault(order)] : []),
  },
  {
    id: 'CO-13',
    title: { en: 'Line numbers are not repeated', zh: '行号不重复' },
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'cac:LineItem/cbc:ID' },
    test: ({ order }) => repeatedNumbers(order.lines),
  },
  {
    id: 'CO-14',
    title: { en: 'One article has one price', zh: '同一货号只有一个单价' },
    weight: 'warn',
    source: { title: 'House practice', at: 'order review' },
    test: ({ order }) => twoPrices(order.lines),
  },
  {
    id: 'CO-15',
    title: { en: 'The order has as many lines as it says', zh: '行数与订单所述一致' },
    weight: 'warn',
    source: { title: 'OASIS UBL 2.4', at: 'Order/cbc:LineCountNumeric' },
    test: ({ order }) => lineCount(order),
  },
]

const HALF = decimal('0.5')

/** Half of the currency's smallest unit: 0.005 for USD, 0.5 for JPY. */
function halfUnit(currency: string): Decimal {
  const digits = digitsOf(currency)
  return multiply(HALF, decimal(digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1`))
}

function isWithin(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  const gap = subtract(a, b)
  return compare(compare(gap, zero) < 0 ? subtract(zero, gap) : gap, tolerance) <= 0
}

/** What a line comes to by its quantity, price, charges and allowances, exact; undefined where one of them is missing or unclear. */
function extended(line: OrderLine): Decimal | undefined {
  const { quantity, unitPrice, priceAsRead } = line
  if (!quantity || !unitPrice || (unitPrice.per !== quantity.unit && unitPrice.per !== '')) return undefined
  const gross = priceAsRead
    ? divide(multiply(priceAsRead.amount, quantity.value), priceAsRead.for.value)
    : multiply(unitPrice.amount, quantity.value)
  return add(gross, netOf(line.charges))
}

function netOf(charges: readonly ChargeAsRead[]): Decimal {
  return charges.reduce((net, { kind, amount }) => (kind === 'charge' ? add : subtract)(net, amount.amount), zero)
}

function lineFault(line: OrderLine, i: number, order: Order): readonly Spot[] {
  const expected = extended(line)
  if (!line.amount || expected === undefined) return []
  const currency = line.amount.currency || order.currency || ''
  if (isWithin(line.amount.amount, expected, halfUnit(currency))) return []
  const [stated, worked] = [line.amount.amount, expected].map((value) => written(value, currency))
  const price = line.priceAsRead
    ? `${line.priceAsRead.amount} / ${line.priceAsRead.for.value} ${line.priceAsRead.for.unit}`
    : `${line.unitPrice?.amount}`
  const sum = `${line.quantity?.value} × ${price}${line.charges.length > 0 ? ` + ${netOf(line.charges)}` : ''} = ${worked}`
  const name = line.number || `${i + 1}`
  return [
    {
      at: `lines.${i}.amount`,
      says: {
        en: `Line ${name} states ${stated} ${currency}, but ${sum} ${currency}.`,
        zh: `第 ${name} 行写明金额 ${stated} ${currency}，但 ${sum} ${currency}。`,
      },
      remedy: ASK,
    },
  ]
}

const ASK = {
  en: 'Ask the customer which figure is meant: quantity, price or amount.',
  zh: '请向客户问清以哪个为准：数量、单价还是金额。',
}

function oneCurrency(order: Order): boolean {
  const all = [
    ...order.lines.map((line) => line.amount?.currency ?? line.unitPrice?.currency),
    ...order.charges.map((c) => c.amount.currency),
  ]
  const said = all.filter((currency) => currency !== undefined && currency !== '')
  return new Set([order.currency, order.stated.payable?.currency, ...said].filter(Boolean)).size <= 1
}

/** The sum of the lines as stated, or as they work out where they state nothing; undefined where one of them does neither. */
function linesSum(order: Order): Decimal | undefined {
  const currency = currencyOf(order)
  const each = order.lines.map((line) => {
    const worked = line.amount?.amount ?? extended(line)
    return worked === undefined ? undefined : round(worked, digitsOf(currency), 'half-up')
  })
  return each.includes(undefined) ? undefined : sumOf(each.filter((value) => value !== undefined))
}

function currencyOf(order: Order): string {
  return order.currency ?? order.stated.payable?.currency ?? ''
}

function tolerance(order: Order): Decimal {
  return multiply(halfUnit(currencyOf(order)), decimal(`${order.lines.length || 1}`))
}

function partSums(order: Order): readonly Spot[] {
  const { stated } = order
  const of = (kind: ChargeAsRead['kind']) =>
    sumOf(order.charges.filter((c) => c.kind === kind).map((c) => c.amount.amount))
  const parts = [
    ['stated.lines', stated.lines, linesSum(order), ['the sum of the lines', '明细合计']],
    ['stated.allowances', stated.allowances, of('allowance'), ['the sum of the allowances', '折让合计']],
    ['stated.charges', stated.charges, of('charge'), ['the sum of the charges', '附加费用合计']],
  ] as const
  return parts.flatMap(([at, said, worked, [en, zh]]) => {
    if (!said || worked === undefined || isWithin(said.amount, worked, tolerance(order))) return []
    const [saidText, workedText] = [said.amount, worked].map((value) => written(value, currencyOf(order)))
    return [
      {
        at,
        says: {
          en: `The order states ${saidText} as ${en}; the lines come to ${workedText}.`,
          zh: `订单写明的${zh}为 ${saidText}，按明细计算为 ${workedText}。`,
        },
        remedy: ASK,
      },
    ]
  })
}

/**
 * The payable total against lines − allowances + charges, without tax, with it, and less what is prepaid. Orders of all
 * three kinds are in use (the official UBL examples leave the tax out), so only a total that fits none of them is a fault.
 */
function payableFault(order: Order): readonly Spot[] {
  const { stated } = order
  const lines = linesSum(order)
  if (!stated.payable || lines === undefined) return []
  const net = add(lines, netOf(order.charges))
  const rounded = add(net, stated.rounding?.amount ?? zero)
  const tax = taxOf(order)
  const withTax = add(rounded, tax)
  const prepaid = stated.prepaid?.amount ?? zero
  const fits = [rounded, withTax, subtract(rounded, prepaid), subtract(withTax, prepaid)]
  if (fits.some((sum) => isWithin(stated.payable?.amount ?? zero, sum, tolerance(order)))) return []
  const currency = currencyOf(order)
  const [said, without, taxed] = [stated.payable.amount, rounded, withTax].map((value) => written(value, currency))
  const more = compare(tax, zero) === 0 ? { en: '', zh: '' } : { en: ` (${taxed} with tax)`, zh: `（含税 ${taxed}）` }
  return [
    {
      at: 'stated.payable',
      says: {
        en: `The order states a total of ${said} ${currency}; lines, allowances and charges come to ${without}${more.en}.`,
        zh: `订单写明的总额为 ${said} ${currency}，按明细、折让和附加费用计算为 ${without}${more.zh}。`,
      },
      remedy: ASK,
    },
  ]
}

/** The stated tax of the order; where it has none, that of its lines. */
function taxOf({ stated, lines }: Order): Decimal {
  return stated.tax?.amount ?? sumOf(lines.flatMap((line) => line.taxAmount?.amount ?? []))
}

function repeatedNumbers(lines: readonly OrderLine[]): readonly Spot[] {
  const places = new Map<string, number>()
  return lines.flatMap((line, i) => {
    const first = places.get(line.number) ?? i
    places.set(line.number, first)
    if (line.number === '' || first === i) return []
    return [
      {
        at: `lines.${i}.number`,
        says: {
          en: `Line number ${line.number} stands twice: at place ${first + 1} and place ${i + 1}.`,
          zh: `行号 ${line.number} 出现两次：第 ${first + 1} 处和第 ${i + 1} 处。`,
        },
        remedy: {
          en: 'Ask the customer whether a line was sent twice or two lines share a number.',
          zh: '请向客户问清是重复发送，还是两行用了同一行号。',
        },
      },
    ]
  })
}

function twoPrices(lines: readonly OrderLine[]): readonly Spot[] {
  const first = new Map<string, OrderLine>()
  return lines.flatMap((line, i) => {
    const article = articleOf(line)
    if (article === undefined || !line.unitPrice) return []
    const before = first.get(article) ?? line
    first.set(article, before)
    return pricesDiffer(before, line) ? [twoPricesSpot(before, line, i)] : []
  })
}

function pricesDiffer({ unitPrice: one }: OrderLine, { unitPrice: other }: OrderLine): boolean {
  if (!one || !other || one.per !== other.per) return false
  return compare(one.amount, other.amount) !== 0 || one.currency !== other.currency
}

function twoPricesSpot(before: OrderLine, line: OrderLine, i: number): Spot {
  const code = line.sellerCode ?? line.buyerCode ?? line.standardCode
  const [one, other] = [before, line].map(({ unitPrice }) => `${unitPrice?.currency} ${unitPrice?.amount}`)
  return {
    at: `lines.${i}.unitPrice`,
    says: {
      en: `Article ${code} is ordered at ${one} (line ${before.number}) and at ${other} (line ${line.number}).`,
      zh: `货号 ${code} 有两个单价：${one}（第 ${before.number} 行）和 ${other}（第 ${line.number} 行）。`,
    },
    remedy: { en: 'Ask the customer which price is meant.', zh: '请向客户问清以哪个单价为准。' },
  }
}

function articleOf(line: OrderLine): string | undefined {
  const code = line.sellerCode ?? line.buyerCode ?? line.standardCode
  return code === undefined ? undefined : fold(code)
}

function lineCount({ stated, lines }: Order): readonly Spot[] {
  if (stated.lineCount === undefined || stated.lineCount === lines.length) return []
  return [
    {
      at: 'stated.lineCount',
      says: {
        en: `The order says that it has ${stated.lineCount} lines; ${lines.length} were read.`,
        zh: `订单称有 ${stated.lineCount} 行，实际读到 ${lines.length} 行。`,
      },
      remedy: { en: 'Ask the customer to send the order again, whole.', zh: '请客户重新发送完整的订单。' },
    },
  ]
}

function written(amount: Decimal, currency: string): string {
  return writeAmount({ amount, currency })
}
