import { add, compare, multiply, sumOf, zero } from '@gendan/kernel/decimal'
import { within } from '../../compare/figures.ts'
import { drawable, invoiced, isIn, shippable } from '../amounts.ts'
import { type Examined, type SeenDocument, those } from '../seen.ts'
import { spot, unknown } from './parts.ts'

/** Quantities of one unit, all lines together, against what the credit allows. */
export function quantityFaults(seen: Examined) {
  const [document] = those(seen, 'commercial-invoice')
  const lines = seen.credit.goods?.lines ?? []
  const unit = lines[0]?.quantity?.unit
  const isMixed = lines.length > 1 && lines.some(({ quantity }) => quantity?.unit !== unit)
  if (!document || unit === undefined || isMixed) return []
  const shown = invoiced(seen, unit)
  if (!shown)
    return [unknown(document, 'goods', `No quantity in ${unit || 'units'} is shown.`, `未显示以 ${unit} 计的数量。`)]
  const spans = lines.flatMap((one) => shippable(one, seen.credit, seen.excluded) ?? [])
  const span = { least: sumOf(spans.map(({ least }) => least)), most: sumOf(spans.map(({ most }) => most)) }
  const part = compare(shown, span.least) < 0 && seen.credit.partialShipments !== 'not-allowed'
  if (isIn(shown, span) || part) return []
  return [
    spot(
      document,
      'goods',
      `${shown} ${unit} are invoiced; the credit allows ${span.least} to ${span.most}.`,
      `发票数量 ${shown} ${unit}；信用证允许 ${span.least} 至 ${span.most}。`,
    ),
  ]
}

/** Rounding to the minor unit, or to whole units of the currency, is no difference (ICC opinion R775). */
export function sumFaults(document: SeenDocument) {
  const lines = document.goods.flatMap(({ quantity, unitPrice, amount }, i) => {
    if (!(quantity && unitPrice && amount) || within(multiply(quantity, unitPrice), amount, '1')) return []
    return [
      spot(
        document,
        `goods.${i}.amount`,
        `${quantity} at ${unitPrice} make ${multiply(quantity, unitPrice)}, not ${amount}.`,
        `${quantity} × ${unitPrice} 应为 ${multiply(quantity, unitPrice)}，而非 ${amount}。`,
      ),
    ]
  })
  const amounts = document.goods.map(
    ({ amount, quantity, unitPrice }) => amount ?? (quantity && unitPrice ? multiply(quantity, unitPrice) : undefined),
  )
  const total = document.total?.amount
  if (!total || amounts.length === 0 || amounts.includes(undefined)) return lines
  const sum = amounts.reduce((all, one) => add(all ?? zero, one ?? zero), zero) ?? zero
  const less =
    compare(total, sum) < 0 &&
    /LESS|DISCOUNT|ADVANCE|DEDUCT|DEPOSIT|COMMISSION/i.test(
      [...document.statements, ...document.clauses, document.text ?? ''].join(' '),
    )
  return within(sum, total, '1') || less
    ? lines
    : [
        ...lines,
        spot(
          document,
          'total.amount',
          `The lines make ${sum}; the total is ${total}.`,
          `各行合计 ${sum}，总额为 ${total}。`,
        ),
      ]
}

/** Where an amount is drawn or invoiced that nobody can see, against a credit that has one. */
export function unseenAmounts(seen: Examined, papers: readonly SeenDocument[]) {
  if (!drawable(seen.credit)) return []
  return papers
    .filter(({ total }) => total?.amount === undefined)
    .map((paper) => unknown(paper, 'total.amount', 'Its amount is not shown.', '未显示金额。'))
}
