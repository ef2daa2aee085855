import { sum as sumOfMoney } from '@gendan/kernel/money'
import type { CommercialInvoice } from '../../kinds/commercial-invoice/shape.ts'
import type { UblFacts } from '../ubl/documents.ts'
import { containersOf, packagesOf, stageOf, weightsOf } from './cargo.ts'
import {
  chargeOf,
  countryNamed,
  deliveryOf,
  itemOf,
  meansOf,
  otherParty,
  ownParty,
  paymentOf,
  priceOf,
  quantityOf,
  texts,
  UBL_VERSION,
} from './parts.ts'

/** The commercial invoice as a UBL Invoice: every line, allowance and term that the issued paper shows. It carries no tax: an export has none on it. */
export function invoiceOfPaper(paper: CommercialInvoice): UblFacts<'Invoice'> {
  const { given, total } = paper
  const notes = texts(paper.inWords, paper.addition)
  return {
    version: UBL_VERSION,
    number: { value: given.number ?? '' },
    issued: given.day,
    type: { value: '380' },
    ...(notes ? { notes } : {}),
    currency: { value: total.currency },
    ...(paper.customerOrder ? { order: { id: { value: paper.customerOrder } } } : {}),
    ...(paper.proforma ? { contracts: [{ id: { value: paper.proforma }, types: ['Proforma invoice'] }] } : {}),
    seller: { party: ownParty(paper.seller) },
    buyer: { party: otherParty(paper.buyer) },
    deliveries: [{ shipment: cargoOf(paper) }],
    deliveryTerms: deliveryOf(paper.delivery),
    means: meansOf(paper.payment, paper.bank),
    payment: paymentOf(paper.payment),
    ...(paper.adjustments ? { charges: paper.adjustments.map(chargeOf) } : {}),
    total: invoiceTotal(paper),
    lines: invoiceLines(paper),
  }
}

export function invoiceTotal({
  goods,
  total,
  adjustments = [],
}: CommercialInvoice): NonNullable<UblFacts<'Invoice'>['total']> {
  const charges = adjustments.map(chargeOf)
  const sum = (charge: boolean) =>
    sumOfMoney(
      charges.filter((one) => one.charge === charge).flatMap(({ amount }) => amount ?? []),
      total.currency,
    )
  return {
    lines: goods ?? total,
    withoutTax: total,
    withTax: total,
    ...(charges.some(({ charge }) => !charge) ? { allowances: sum(false) } : {}),
    ...(charges.some(({ charge }) => charge) ? { charges: sum(true) } : {}),
    payable: total,
  }
}

export function invoiceLines(paper: CommercialInvoice): NonNullable<UblFacts<'Invoice'>['lines']> {
  return paper.lines.map((line, i) => ({
    number: { value: `${i + 1}` },
    quantity: quantityOf(line.quantity),
    amount: line.amount,
    item: itemOf(line, countryNamed(line.origin ?? paper.origin)),
    price: priceOf(line.unitPrice),
  }))
}

function cargoOf(paper: CommercialInvoice) {
  const { shipment, packing, marks } = paper
  const number = shipment?.billOfLading
  const equipment = containersOf(paper)
  return {
    id: { value: number || paper.given.number || 'NA' },
    ...weightsOf(packing),
    ...(number ? { consignments: [{ id: { value: number } }] } : {}),
    stages: stageOf(paper),
    units: [
      {
        ...(packing.complete ? { packages: packagesOf(packing.packages) } : {}),
        ...(marks.length > 0 ? { marks } : {}),
        ...(equipment.length > 0 ? { equipment } : {}),
      },
    ],
  }
}
