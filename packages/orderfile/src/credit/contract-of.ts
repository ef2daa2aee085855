import type { Contract } from '@gendan/credit/review/contract'
import type { Firm } from '@gendan/firm/firm'
import type { Terms } from '@gendan/forms/deal/terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { type Decimal, decimal, divide, sumOf } from '@gendan/kernel/decimal'
import type { PartyFacts } from '@gendan/trade/party'
import { amountsOf, needsCredit, writePayment } from '@gendan/trade/terms/payment'
import { unitWords } from '@gendan/trade/unit'
import { latestPaper, type OrderFile } from '../order-file.ts'

type Ours = Pick<Firm, 'letterhead'>

/**
 * What was agreed in the orders that a credit pays, in the shape that a credit is held against. Several orders are taken together: their lines
 * one after the other, their sums added, the last of their days; what they say otherwise than one another is left out. Undefined where no
 * terms are settled yet.
 */
export function contractOf(orders: readonly OrderFile[], seller: Ours, buyer: PartyFacts): Contract | undefined {
  const settled = orders.filter(({ deal }) => deal.contract)
  const all = settled.flatMap(({ deal }) => deal.contract?.terms ?? [])
  const [first] = all
  if (!first) return undefined
  const same = <T>(of: (terms: Terms) => T): T | undefined => {
    const said = all.map((terms) => JSON.stringify(of(terms)))
    return said.every((one) => one === said[0]) ? of(first) : undefined
  }
  const [only] = settled.length === 1 ? settled : []
  return present({
    ...numbersOf(only),
    seller: partyOf({ ...seller.letterhead, city: '' }),
    buyer: partyOf({ name: buyer.name, addressLines: buyer.addressLines, city: buyer.city }),
    lines: all.flatMap(linesOf),
    total: { amount: sumOf(all.map(dueByCredit)), currency: first.currency },
    tradeTerm: same(({ delivery: { incoterm, place, year } }) => ({ incoterm, place, year })),
    payment: same(({ payment }) => writePayment(payment).en),
    latestShipment: all
      .flatMap(({ shipment }) => shipment.latest ?? [])
      .sort()
      .at(-1),
    partialShipments: permissionOf(settled.length > 1 || first.shipment.partial),
    transhipment: permissionOf(all.some(({ shipment }) => shipment.transhipment)),
    portOfLoading: same(({ shipment }) => shipment.from),
    portOfDischarge: same(({ shipment }) => shipment.to),
    insurance: same(({ insurance }) => insurance.en),
    packing: same(({ packing }) => packing.en),
    marks: same(({ marks }) => marks.join('\n')),
    tolerance: toleranceOf(same(({ tolerancePercent }) => tolerancePercent)),
  })
}

/** What of an order is paid by credit; all of it where no instalment says so. Rounded as instalments are. */
export function dueByCredit({ payment, ...terms }: Terms): Decimal {
  const { total } = pricedLines(terms)
  if (!needsCredit(payment)) return total.amount
  const amounts = amountsOf(payment, total)
  return sumOf(payment.instalments.flatMap(({ by }, i) => (by === 'L/C' ? (amounts[i]?.amount ?? []) : [])))
}

/** The papers that a credit may name: the sales contract or the proforma invoice, both where both went out; the order's number where none did. */
function numbersOf(only: OrderFile | undefined): Pick<Contract, 'number' | 'otherNumbers'> {
  if (!only) return {}
  const out = ['sales-contract', 'proforma-invoice'].flatMap((kind) => latestPaper(only, kind)?.number ?? [])
  const [number = only.number, ...otherNumbers] = out
  return otherNumbers.length > 0 ? { number, otherNumbers } : { number }
}

function partyOf(facts: Pick<PartyFacts, 'name' | 'addressLines' | 'city'>) {
  const address = [...facts.addressLines, facts.city].filter(Boolean).join(', ')
  return { name: facts.name.en || facts.name.zh, ...(address ? { address } : {}) }
}

function linesOf(terms: Terms): Contract['lines'] {
  return pricedLines(terms).lines.map(({ name, specification, quantity, unitPrice, amount }) => ({
    description: [name.en, specification.en].filter(Boolean).join(', '),
    quantity: { value: quantity.value, unit: unitWords(quantity.unit, quantity.value).en },
    unitPrice: { amount: unitPrice.amount, currency: unitPrice.currency },
    amount: { amount: amount.amount, currency: amount.currency },
  }))
}

function permissionOf(allowed: boolean): Contract['partialShipments'] {
  return allowed ? 'allowed' : 'not-allowed'
}

function toleranceOf(percent: string | undefined): Contract['tolerance'] {
  if (!percent) return undefined
  const share = divide(decimal(percent), decimal('100'))
  return { plus: share, minus: share }
}

/** Without the members that say nothing. */
function present(contract: { readonly [K in keyof Contract]: Contract[K] | undefined }): Contract {
  return Object.fromEntries(
    Object.entries(contract).filter(([, one]) => one !== undefined && one !== ''),
  ) as unknown as Contract
}
