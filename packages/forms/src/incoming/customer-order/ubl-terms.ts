import { textOf, type XmlElement } from '@gendan/kernel/xml'
import { incotermIn } from './incoterm-as-read.ts'
import { cac, cacs, cbc, cbcs, day, fact, facts, quantity, type Reading, take, takeSame } from './reading.ts'
import type { CustomerOrder, OrderLine, PartyAsRead } from './shape.ts'
import { readParty } from './ubl-party.ts'

type Delivery = NonNullable<OrderLine['delivery']>

/** One cac:Delivery: the days asked for, the part of the quantity, and the place where it differs from the order's. */
export function readDelivery(reading: Reading, delivery: XmlElement, at: string): Delivery {
  return {
    ...requested(reading, delivery, at),
    quantity: quantity(reading, cbc(delivery, 'Quantity'), `${at}.quantity`),
    place: readDeliverTo(reading, delivery, `${at}.place`),
  }
}

/** From the requested period, or up to the latest day of delivery. */
export function requested(
  reading: Reading,
  delivery: XmlElement | undefined,
  at: string,
): Pick<Delivery, 'from' | 'to'> {
  const period = cac(delivery, 'RequestedDeliveryPeriod')
  const end = day(reading, cbc(period, 'EndDate'), `${at}.to`)
  return {
    from: day(reading, cbc(period, 'StartDate'), `${at}.from`),
    to: end ?? day(reading, cbc(delivery, 'LatestDeliveryDate'), `${at}.to`),
  }
}

export function readDeliverTo(reading: Reading, delivery: XmlElement | undefined, at: string): PartyAsRead | undefined {
  return readParty(
    reading,
    {
      party: cac(delivery, 'DeliveryParty'),
      address: cac(delivery, 'DeliveryAddress'),
      location: cac(delivery, 'DeliveryLocation'),
    },
    at,
  )
}

/** The terms of delivery of the whole order, wherever they stand: at its head, or with its delivery. */
export function readDeliveryTerms(reading: Reading, order: XmlElement): CustomerOrder['delivery'] {
  const delivery = cac(order, 'Delivery')
  const all = [...cacs(order, 'DeliveryTerms'), ...cacs(delivery, 'DeliveryTerms')]
  const bearer = all.flatMap(wordsIn).find((element) => incotermIn(textOf(element) ?? '') !== undefined)
  const known = incotermIn(textOf(bearer) ?? '')
  const location = all.map((terms) => cac(terms, 'DeliveryLocation')).find((found) => found !== undefined)
  const place = placeOf(reading, location, 'delivery.place')
  if (bearer) take(reading, bearer, 'delivery.incoterm')
  const texts = all.flatMap(wordsIn).filter((element) => textOf(element)?.toUpperCase() !== known?.code)
  return {
    incoterm: known?.code,
    place: place ?? known?.place,
    terms: facts(reading, texts, 'delivery.terms'),
    ...requested(reading, delivery, 'delivery'),
  }
}

/** Where the terms of delivery are said in words: as a code, in free text, as to the risk. */
function wordsIn(terms: XmlElement): readonly XmlElement[] {
  return [...cbcs(terms, 'ID'), ...cbcs(terms, 'SpecialTerms'), ...cbcs(terms, 'LossRisk')]
}

function placeOf(reading: Reading, location: XmlElement | undefined, at: string): string | undefined {
  const address = cac(location, 'Address')
  const named = cbc(location, 'Name') ?? cbc(location, 'Description')
  const parts = [
    named,
    cbc(address, 'CityName'),
    cbc(cac(address, 'Country'), 'Name') ?? cbc(cac(address, 'Country'), 'IdentificationCode'),
  ]
  const said = parts.flatMap((part) => fact(reading, part, at) ?? [])
  return said.join(', ') || fact(reading, cbc(location, 'ID'), at)
}

/** Terms and means of payment. Days to pay are taken from a stated period in days only, never guessed from words. */
export function readPayment(reading: Reading, order: XmlElement): CustomerOrder['payment'] {
  const terms = cacs(order, 'PaymentTerms')
  const means = cacs(order, 'PaymentMeans')
  const notes = [...terms.flatMap((t) => cbcs(t, 'Note')), ...means.flatMap((m) => cbcs(m, 'InstructionNote'))]
  const due = [...terms, ...means].map((t) => cbc(t, 'PaymentDueDate')).find((d) => d !== undefined)
  const dueOn = day(reading, due, 'payment.dueOn')
  for (const m of means) takeSame(reading, cbc(m, 'PaymentDueDate'), dueOn)
  return {
    text: facts(reading, notes, 'payment.text'),
    meansCode: fact(reading, cbc(means[0], 'PaymentMeansCode'), 'payment.meansCode'),
    dueDays: daysOf(reading, terms),
    dueOn,
  }
}

function daysOf(reading: Reading, terms: readonly XmlElement[]): number | undefined {
  const measures = terms.map((t) => cbc(cac(t, 'SettlementPeriod'), 'DurationMeasure'))
  const measure = measures.find((m) => m && /^\d{1,4}(\.0+)?$/u.test(textOf(m) ?? '') && isInDays(m))
  if (!measure) return undefined
  take(reading, measure, 'payment.dueDays')
  return parseInt(textOf(measure) ?? '', 10)
}

function isInDays(measure: XmlElement): boolean {
  return (measure.attributes['unitCode'] ?? 'DAY').toUpperCase() === 'DAY'
}
