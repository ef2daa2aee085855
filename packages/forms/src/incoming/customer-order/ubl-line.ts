import { type Decimal, decimal, divide, isZero, round } from '@gendan/kernel/decimal'
import { textOf, type XmlElement } from '@gendan/kernel/xml'
import {
  amount,
  cac,
  cacs,
  cbc,
  cbcs,
  currencyOf,
  fact,
  facts,
  figure,
  flag,
  isFigure,
  isFlag,
  quantity,
  type Reading,
  take,
  unitTextOf,
} from './reading.ts'
import type { ChargeAsRead, OrderLine } from './shape.ts'
import { readDelivery } from './ubl-terms.ts'
import { readUnit } from './unit-as-read.ts'

/** One order line (cac:OrderLine). `currency` is the order's, for amounts that name none. */
export function readLine(reading: Reading, line: XmlElement, at: string, currency: string | undefined): OrderLine {
  const item = cac(line, 'LineItem')
  const goods = cac(item, 'Item')
  const counted = cbc(item, 'Quantity')
  const deliveries = cacs(item, 'Delivery').map((delivery, i) =>
    readDelivery(reading, delivery, `${at}.deliveries.${i}`),
  )
  const extension = cbc(item, 'LineExtensionAmount') ?? cbc(cac(item, 'ItemPriceExtension'), 'Amount')
  return {
    number: fact(reading, cbc(item, 'ID'), `${at}.number`) ?? '',
    ...goodsOf(reading, goods, at),
    quantity: quantity(reading, counted, `${at}.quantity`),
    unitAsRead: unitTextOf(counted),
    ...priceOf(reading, cac(item, 'Price'), at, currency, unitTextOf(counted)),
    amount: amount(reading, extension, `${at}.amount`, currency),
    charges: readCharges(reading, item, `${at}.charges`, currency),
    tax: taxOf(reading, cac(goods, 'ClassifiedTaxCategory'), at),
    taxAmount: amount(
      reading,
      cbc(item, 'TotalTaxAmount') ?? cbc(cac(item, 'TaxTotal'), 'TaxAmount'),
      `${at}.taxAmount`,
      currency,
    ),
    minimum: quantity(reading, cbc(item, 'MinimumQuantity'), `${at}.minimum`),
    maximum: quantity(reading, cbc(item, 'MaximumQuantity'), `${at}.maximum`),
    partialAllowed: flag(reading, cbc(item, 'PartialDeliveryIndicator'), `${at}.partialAllowed`),
    delivery: deliveries[0],
    deliveries: deliveries.length > 1 ? deliveries : [],
    quotationLine: fact(reading, cbc(cac(line, 'QuotationLineReference'), 'LineID'), `${at}.quotationLine`),
    notes: facts(
      reading,
      [...cbcs(line, 'Note'), ...cbcs(item, 'Note'), ...cbcs(goods, 'AdditionalInformation')],
      `${at}.notes`,
    ),
  }
}

/** The allowances and charges that stand directly under `parent`. */
export function readCharges(
  reading: Reading,
  parent: XmlElement | undefined,
  at: string,
  currency: string | undefined,
): readonly ChargeAsRead[] {
  const whole = cacs(parent, 'AllowanceCharge').filter(
    (e) => isFlag(cbc(e, 'ChargeIndicator')) && isFigure(cbc(e, 'Amount')),
  )
  return whole.flatMap((element, i) => {
    const charged = flag(reading, cbc(element, 'ChargeIndicator'), `${at}.${i}.kind`)
    const sum = amount(reading, cbc(element, 'Amount'), `${at}.${i}.amount`, currency)
    return sum
      ? [
          {
            kind: charged ? 'charge' : 'allowance',
            reason: reasonOf(reading, element, `${at}.${i}.reason`),
            amount: sum,
          },
        ]
      : []
  })
}

function reasonOf(reading: Reading, element: XmlElement, at: string): string | undefined {
  const why = facts(reading, cbcs(element, 'AllowanceChargeReason'), at)
  return why.join(' ') || fact(reading, cbc(element, 'AllowanceChargeReasonCode'), at)
}

type Goods = Pick<
  OrderLine,
  | 'name'
  | 'description'
  | 'buyerCode'
  | 'sellerCode'
  | 'standardCode'
  | 'brand'
  | 'model'
  | 'origin'
  | 'classifications'
  | 'properties'
>

function goodsOf(reading: Reading, goods: XmlElement | undefined, at: string): Goods {
  const description = facts(reading, cbcs(goods, 'Description'), `${at}.description`).join('\n')
  const code = (group: string, name: string) => fact(reading, cbc(cac(goods, group), 'ID'), `${at}.${name}`)
  const country = cac(goods, 'OriginCountry')
  const origin = cbc(country, 'IdentificationCode') ?? cbc(country, 'Name')
  return {
    name: fact(reading, cbc(goods, 'Name'), `${at}.name`) ?? description.split('\n')[0] ?? '',
    description,
    buyerCode: code('BuyersItemIdentification', 'buyerCode'),
    sellerCode: code('SellersItemIdentification', 'sellerCode'),
    standardCode: code('StandardItemIdentification', 'standardCode'),
    brand: fact(reading, cbc(goods, 'BrandName'), `${at}.brand`),
    model: fact(reading, cbc(goods, 'ModelName'), `${at}.model`),
    origin: fact(reading, origin, `${at}.origin`),
    classifications: classificationsOf(reading, goods, at),
    properties: propertiesOf(reading, goods, at),
  }
}

function classificationsOf(reading: Reading, goods: XmlElement | undefined, at: string): OrderLine['classifications'] {
  const all = cacs(goods, 'CommodityClassification').flatMap((group) => [
    ...cbcs(group, 'ItemClassificationCode'),
    ...cbcs(group, 'CommodityCode'),
  ])
  const codes = all.filter((element) => textOf(element) !== undefined)
  return codes.flatMap((element, i) => {
    const code = fact(reading, element, `${at}.classifications.${i}`)
    const scheme = element.attributes['listID']?.trim() || element.attributes['listName']?.trim() || undefined
    return code === undefined ? [] : [{ scheme, code }]
  })
}

function propertiesOf(reading: Reading, goods: XmlElement | undefined, at: string): OrderLine['properties'] {
  const said = (element: XmlElement) => ['Name', 'Value'].every((part) => textOf(cbc(element, part)) !== undefined)
  const whole = cacs(goods, 'AdditionalItemProperty').filter(said)
  return whole.flatMap((element, i) => {
    const value = fact(reading, cbc(element, 'Value'), `${at}.properties.${i}.value`)
    const name = fact(reading, cbc(element, 'Name'), `${at}.properties.${i}.name`)
    return name === undefined || value === undefined ? [] : [{ name, value }]
  })
}

/** Digits that a price keeps when it is brought to one unit; the stated one is kept beside it where it differs. */
const PRICE_DIGITS = 10
const ONE = decimal('1')

function priceOf(
  reading: Reading,
  price: XmlElement | undefined,
  at: string,
  currency: string | undefined,
  lineUnit: string,
): Pick<OrderLine, 'unitPrice' | 'priceAsRead'> {
  const element = cbc(price, 'PriceAmount')
  const stated = figure(reading, element, `${at}.unitPrice`)
  const baseElement = cbc(price, 'BaseQuantity')
  const base = figure(reading, baseElement, `${at}.priceAsRead`)
  factorOfOne(reading, cbc(price, 'OrderableUnitFactorRate'), at)
  if (stated === undefined) return {}
  const per = readUnit(unitTextOf(baseElement) || lineUnit)
  const money = currencyOf(element) ?? currency ?? ''
  const one = perOne(stated, base)
  if (one === undefined) return { priceAsRead: { amount: stated, for: { value: base ?? ONE, unit: per } } }
  const unitPrice = { amount: one, currency: money, per }
  const plain = base === undefined || base === ONE
  return plain ? { unitPrice } : { unitPrice, priceAsRead: { amount: stated, for: { value: base, unit: per } } }
}

/** A price for nothing has no price for one: undefined where the base quantity is zero. */
function perOne(stated: Decimal, base: Decimal | undefined): Decimal | undefined {
  if (base === undefined) return stated
  return isZero(base) ? undefined : round(divide(stated, base), PRICE_DIGITS, 'half-up')
}

/** A factor of one between the priced and the ordered unit says nothing; any other stays unread and is seen by a person. */
function factorOfOne(reading: Reading, factor: XmlElement | undefined, at: string): void {
  if (factor && /^1(\.0*)?$/u.test(textOf(factor) ?? '')) take(reading, factor, `${at}.unitFactor`)
}

function taxOf(reading: Reading, category: XmlElement | undefined, at: string): OrderLine['tax'] {
  if (!category) return undefined
  return {
    category: fact(reading, cbc(category, 'ID'), `${at}.tax.category`),
    percent: figure(reading, cbc(category, 'Percent'), `${at}.tax.percent`),
    scheme: fact(reading, cbc(cac(category, 'TaxScheme'), 'ID'), `${at}.tax.scheme`),
  }
}
