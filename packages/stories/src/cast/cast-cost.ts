import { type CostSheet, costSheetShape } from '@gendan/forms/deal/cost'
import type { Terms } from '@gendan/forms/deal/terms'
import { add, type Decimal, decimal, multiply, round, zero } from '@gendan/kernel/decimal'
import { packed } from '@gendan/trade/goods'
import { sellerInsures, sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'
import type { Scene } from '../story.ts'

/** What a story may want to cost otherwise than usual: another price of the goods, other freight. */
export interface CostWish {
  /** Instead of the cast's purchase prices, by line. */
  readonly purchase?: Readonly<Record<string, string>>
  /** US dollars for a cubic metre to the port of destination. */
  readonly freight?: string
}

/** The cost of an order as the cast buys it: what every cubic metre and carton costs on its way, reckoned from the packing. */
export function costOf(terms: Terms, { cast, id, today, rate }: Scene, wish: CostWish = {}): CostSheet {
  const { lines, currency, delivery } = terms
  const whole = lines.map(({ quantity, packing }) => packing && packed(quantity, packing))
  const cartons = totalOf(whole.map((one) => one?.packages ?? zero))
  const volume = totalOf(whole.map((one) => one?.volumeM3 ?? zero))
  const of = (figure: Decimal, each: string, also = '0') =>
    round(add(multiply(figure, decimal(each)), decimal(also)), 0, 'half-up')
  const home = (element: string, amount: string) => ({ element, amount: { amount, currency: 'CNY' } })
  const items = [
    home('packing', of(cartons, '4.2')),
    home('inland', of(volume, '26', '300')),
    home('port', of(volume, '38', '450')),
    home('customs', '500'),
    home('documents', '350'),
    ...(sellerPaysMainCarriage(delivery.incoterm)
      ? [{ element: 'freight', amount: { amount: of(volume, wish.freight ?? '25'), currency } }]
      : []),
    ...(sellerInsures(delivery.incoterm) ? [{ element: 'insurance', share: '0.0033' }] : []),
    { element: 'bank', share: '0.0015' },
  ]
  return costSheetShape.parse({
    day: today,
    rate: rate(currency),
    lines: lines.map(({ id: line, code }) => ({
      line,
      supplier: id(cast.maker),
      purchase: wish.purchase?.[line] ?? cast.lines.find(({ article }) => article === code)?.purchase ?? '0',
      vatRate: '0.13',
      refundRate: '0.13',
    })),
    items: items.map((item, i) => ({ id: `${i + 1}`, name: '', of: 'invoice', ...item })),
    note: '',
  })
}

function totalOf(figures: readonly Decimal[]): Decimal {
  return figures.reduce(add, zero)
}
