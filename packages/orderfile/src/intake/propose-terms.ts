import type { Goods } from '@gendan/firm/goods'
import type { Line, Terms } from '@gendan/forms/deal/terms'
import type { CustomerOrder, OrderLine } from '@gendan/forms/incoming/customer-order/shape'
import { zero } from '@gendan/kernel/decimal'
import { isCountry } from '@gendan/trade/country'
import { incotermShape } from '@gendan/trade/terms/incoterms'
import { unitOf } from '@gendan/trade/unit'
import { proposedAdjustments } from './propose-adjustments.ts'

const nothing = { en: '', zh: '' }

/**
 * The terms a customer's order asks for, as a start for settling them: his quantities and prices, our names and packing
 * for matched goods. What the order does not say stays empty, for the rules to name.
 */
export function proposeTerms(
  order: CustomerOrder,
  goods: Readonly<Record<string, Goods>>,
  standing: Pick<Terms, 'payment' | 'currency'>,
): Terms {
  const currency = order.currency || standing.currency
  const { delivery } = order
  const incoterm = incotermShape.safeParse(delivery.incoterm)
  const adjustments = proposedAdjustments(order, currency)
  return {
    currency,
    lines: order.lines.map((line, i) => proposeLine(line, i, currency, goods[line.number])),
    delivery: { incoterm: incoterm.success ? incoterm.data : 'FOB', place: delivery.place ?? '', year: '2020' },
    payment: standing.payment,
    shipment: {
      ...(delivery.to ? { latest: delivery.to } : {}),
      from: '',
      to: order.destination ?? '',
      partial: false,
      transhipment: true,
    },
    insurance: nothing,
    packing: nothing,
    remarks: nothing,
    marks: [],
    ...(adjustments.length > 0 ? { adjustments } : {}),
  }
}

function proposeLine(line: OrderLine, i: number, currency: string, item: Goods | undefined): Line {
  const unit = unitOf(line.quantity?.unit ?? '')?.code ?? item?.facts.unit ?? 'PCE'
  return {
    id: line.number || String(i + 1),
    customerCode: line.buyerCode ?? '',
    quantity: { value: line.quantity?.value ?? zero, unit },
    unitPrice: { amount: line.unitPrice?.amount ?? zero, currency, per: unit },
    ...(item ? ours(item) : theirs(line)),
  }
}

type Named = Pick<Line, 'goods' | 'code' | 'name' | 'specification' | 'hsCode' | 'origin' | 'packing'>

/** A matched line bears our names and packing. */
function ours({ id, facts }: Goods): Named {
  const { code, name, specification, hsCode, origin, packing } = facts
  return {
    ...{ goods: id, code, name, specification, hsCode },
    ...(origin ? { origin } : {}),
    ...(packing ? { packing } : {}),
  }
}

/** Any other bears the customer's. */
function theirs(line: OrderLine): Named {
  const name = { en: line.name || line.description, zh: '' }
  const origin = line.origin && isCountry(line.origin) ? { origin: line.origin } : {}
  return { goods: '', code: line.sellerCode ?? '', name, specification: nothing, hsCode: '', ...origin }
}
