import type { Finding } from '@gendan/kernel/rule'
import { textOf, type XmlElement } from '@gendan/kernel/xml'
import {
  amount,
  cac,
  cacs,
  cbc,
  cbcs,
  currencyOf,
  day,
  fact,
  facts,
  flag,
  type Reading,
  startReading,
  take,
  unreadIn,
} from './reading.ts'
import type { CustomerOrder } from './shape.ts'
import { readCharges, readLine } from './ubl-line.ts'
import { readParty } from './ubl-party.ts'
import { findOrder, strangers } from './ubl-recognise.ts'
import { readDeliverTo, readDeliveryTerms, readPayment } from './ubl-terms.ts'

/**
 * Reads a UBL 2.0 to 2.4 Order, whatever agreement (Peppol BIS, OIOUBL, BII …) it follows; also inside a standard business
 * document header. Another document answers with what it is and what is needed. What could not be read is said and kept
 * in `unread`; whether the order can be worked is for rules.ts.
 */
export function readUblOrder(root: XmlElement): {
  readonly order?: CustomerOrder
  readonly findings: readonly Finding[]
} {
  const found = findOrder(root)
  if ('findings' in found) return found
  const reading = startReading(root)
  const order = readOrder(reading, found.order)
  const findings = [...reading.findings, ...strangers(root, reading)]
  return { order: { ...order, unread: unreadIn(root, reading), places: reading.places }, findings }
}

function readOrder(reading: Reading, order: XmlElement): Omit<CustomerOrder, 'unread' | 'places'> {
  const currency = readCurrency(reading, order)
  const lines = cacs(order, 'OrderLine').map((line, i) => readLine(reading, line, `lines.${i}`, currency))
  return {
    number: fact(reading, cbc(order, 'ID'), 'number') ?? '',
    issued: day(reading, cbc(order, 'IssueDate'), 'issued'),
    type: fact(reading, cbc(order, 'OrderTypeCode'), 'type'),
    currency,
    validity: readValidity(reading, order),
    ...readParties(reading, order),
    lines,
    charges: readCharges(reading, order, 'charges', currency),
    stated: readStated(reading, order, currency),
    delivery: readDeliveryTerms(reading, order),
    payment: readPayment(reading, order),
    references: readReferences(reading, order),
    documents: readDocuments(reading, order),
    destination: readDestination(reading, order),
    conditions: facts(reading, conditionsIn(order), 'conditions'),
    notes: facts(reading, cbcs(order, 'Note'), 'notes'),
    message: readMessage(reading, order),
  }
}

/** The stated currency of the document or its prices; where neither is stated, the one that every amount names. */
function readCurrency(reading: Reading, order: XmlElement): string | undefined {
  const stated = cbc(order, 'DocumentCurrencyCode') ?? cbc(order, 'PricingCurrencyCode')
  const named = fact(reading, stated, 'currency')?.toUpperCase()
  if (named) return named
  const total = cac(order, 'AnticipatedMonetaryTotal')
  const first = cac(order, 'OrderLine', 'LineItem')
  const bearers = [
    cbc(total, 'PayableAmount'),
    cbc(cac(first, 'Price'), 'PriceAmount'),
    cbc(first, 'LineExtensionAmount'),
  ]
  const bearer = bearers.find((element) => currencyOf(element) !== undefined)
  if (bearer) reading.places['currency'] = { path: reading.paths.get(bearer) ?? bearer.name, line: bearer.line }
  return currencyOf(bearer)
}

type Parties = Pick<CustomerOrder, 'buyer' | 'seller' | 'deliverTo' | 'originator' | 'invoicee' | 'forwarder'>

function readParties(reading: Reading, order: XmlElement): Parties {
  const held = (group: string, at: string) => {
    const holder = cac(order, group)
    return readParty(reading, { holder, party: cac(holder, 'Party') }, at)
  }
  return {
    buyer: held('BuyerCustomerParty', 'buyer'),
    seller: held('SellerSupplierParty', 'seller'),
    deliverTo: readDeliverTo(reading, cac(order, 'Delivery'), 'deliverTo'),
    originator: held('OriginatorCustomerParty', 'originator'),
    invoicee: held('AccountingCustomerParty', 'invoicee'),
    forwarder: readParty(reading, { party: cac(order, 'FreightForwarderParty') }, 'forwarder'),
  }
}

function readValidity(reading: Reading, order: XmlElement): CustomerOrder['validity'] {
  const period = cac(order, 'ValidityPeriod')
  if (!period) return undefined
  return {
    from: day(reading, cbc(period, 'StartDate'), 'validity.from'),
    to: day(reading, cbc(period, 'EndDate'), 'validity.to'),
  }
}

function readStated(reading: Reading, order: XmlElement, currency: string | undefined): CustomerOrder['stated'] {
  const total = cac(order, 'AnticipatedMonetaryTotal')
  const of = (name: string, at: string) => amount(reading, cbc(total, name), `stated.${at}`, currency)
  const count = cbc(order, 'LineCountNumeric')
  const plain = /^\d{1,6}$/u.test(textOf(count) ?? '')
  if (count && plain) take(reading, count, 'stated.lineCount')
  return {
    lines: of('LineExtensionAmount', 'lines'),
    allowances: of('AllowanceTotalAmount', 'allowances'),
    charges: of('ChargeTotalAmount', 'charges'),
    tax: amount(reading, cbc(cac(order, 'TaxTotal'), 'TaxAmount'), 'stated.tax', currency),
    beforeTax: of('TaxExclusiveAmount', 'beforeTax'),
    withTax: of('TaxInclusiveAmount', 'withTax'),
    prepaid: of('PrepaidAmount', 'prepaid'),
    rounding: of('PayableRoundingAmount', 'rounding'),
    payable: of('PayableAmount', 'payable'),
    lineCount: plain ? parseInt(textOf(count) ?? '', 10) : undefined,
  }
}

function readReferences(reading: Reading, order: XmlElement): CustomerOrder['references'] {
  const id = (group: string, at: string) => fact(reading, cbc(cac(order, group), 'ID'), `references.${at}`)
  const own = (name: string, at: string) => fact(reading, cbc(order, name), `references.${at}`)
  return {
    quotation: id('QuotationDocumentReference', 'quotation'),
    contract: id('Contract', 'contract'),
    project: id('ProjectReference', 'project'),
    originator: id('OriginatorDocumentReference', 'originator'),
    previousOrder: id('OrderDocumentReference', 'previousOrder'),
    catalogue: id('CatalogueReference', 'catalogue'),
    salesOrder: own('SalesOrderID', 'salesOrder'),
    customer: own('CustomerReference', 'customer'),
    costCode: own('AccountingCost', 'costCode') ?? own('AccountingCostCode', 'costCode'),
  }
}

function readDocuments(reading: Reading, order: XmlElement): CustomerOrder['documents'] {
  return cacs(order, 'AdditionalDocumentReference').flatMap((document, i) => {
    const at = `documents.${i}`
    const number = fact(reading, cbc(document, 'ID'), `${at}.number`)
    if (number === undefined) return []
    const attachment = cac(document, 'Attachment')
    const embedded = cbc(attachment, 'EmbeddedDocumentBinaryObject')
    return [
      {
        number,
        type: fact(reading, cbc(document, 'DocumentType') ?? cbc(document, 'DocumentTypeCode'), `${at}.type`),
        uri: fact(reading, cbc(cac(attachment, 'ExternalReference'), 'URI'), `${at}.uri`),
        file: embedded?.attributes['filename']?.trim() || undefined,
        mime: embedded?.attributes['mimeCode']?.trim() || undefined,
      },
    ]
  })
}

function readDestination(reading: Reading, order: XmlElement): string | undefined {
  const country = cac(order, 'DestinationCountry')
  return fact(reading, cbc(country, 'IdentificationCode') ?? cbc(country, 'Name'), 'destination')
}

function conditionsIn(order: XmlElement): readonly XmlElement[] {
  return cacs(order, 'TransactionConditions').flatMap((conditions) => cbcs(conditions, 'Description'))
}

function readMessage(reading: Reading, order: XmlElement): CustomerOrder['message'] {
  const own = (name: string, at: string) => fact(reading, cbc(order, name), `message.${at}`)
  return {
    version: own('UBLVersionID', 'version'),
    customization: own('CustomizationID', 'customization'),
    profile: own('ProfileID', 'profile'),
    uuid: own('UUID', 'uuid'),
    copy: flag(reading, cbc(order, 'CopyIndicator'), 'message.copy'),
  }
}
