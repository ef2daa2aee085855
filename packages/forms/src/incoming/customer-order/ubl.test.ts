import { readFileSync } from 'node:fs'
import { judge } from '@gendan/kernel/rule'
import { readXml } from '@gendan/kernel/xml'
import { describe, expect, test } from 'vitest'
import { customerOrderRules } from './rules.ts'
import { type CustomerOrder, customerOrderShape } from './shape.ts'
import { readUblOrder } from './ubl.ts'

const examples = new URL('../../../../../content/examples/ubl/', import.meta.url)
const example = (name: string) => readFileSync(new URL(name, examples), 'utf8')

function read(text: string) {
  const xml = readXml(text)
  if ('findings' in xml) throw new Error(xml.findings[0].says.en)
  return readUblOrder(xml.root)
}

function order(text: string): CustomerOrder {
  const found = read(text)
  if (!found.order) throw new Error(found.findings.map((f) => f.says.en).join())
  return found.order
}

const NAMESPACES = `xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"`
const orderOf = (inside: string) => `<Order ${NAMESPACES}>${inside}</Order>`
const lineOf = (inside: string) =>
  orderOf(`<cac:OrderLine><cac:LineItem><cbc:ID>1</cbc:ID>${inside}</cac:LineItem></cac:OrderLine>`)

describe('the official UBL 2.0 order', () => {
  const read2 = order(example('UBL-Order-2.0-Example.xml'))

  test('is read into the facts a merchandiser looks for', () => {
    expect(read2).toMatchObject({
      number: 'AEG012345',
      issued: '2005-06-20',
      currency: 'GBP',
      buyer: {
        name: 'IYT Corporation',
        legalName: 'Bridgtow District Council',
        city: 'Bridgtow',
        country: 'GB',
        taxId: '12356478',
      },
      seller: { name: 'Consortial', contact: { name: 'Mrs Bouquet', email: 'bouquet@fpconsortial.co.uk' } },
      deliverTo: { addressLines: ['Thereabouts', '56A Avon Way', '3rd Floor, Room 5'], postcode: 'ZZ99 1ZZ' },
      delivery: { terms: ['1% deduction for late delivery as per contract'], from: '2005-06-29', to: '2005-06-29' },
      stated: { lines: { amount: '100', currency: 'GBP' }, payable: { amount: '100', currency: 'GBP' } },
      references: { salesOrder: 'CON0095678' },
      conditions: ['order response required; payment is by BACS or by cheque'],
    })
    expect(read2.lines).toMatchObject([
      {
        number: '1',
        name: 'beeswax',
        description: 'Acme beeswax',
        buyerCode: '6578489',
        sellerCode: '17589683',
        quantity: { value: '100', unit: 'KGM' },
        unitPrice: { amount: '100', currency: 'GBP', per: 'KGM' },
        amount: { amount: '100', currency: 'GBP' },
        notes: ['this is an illustrative order line'],
      },
    ])
  })

  test('keeps the place of every fact', () => {
    expect(read2.places['lines.0.quantity']).toEqual({
      path: '/Order/cac:OrderLine/cac:LineItem/cbc:Quantity',
      line: 161,
    })
    expect(read2.places['buyer.name']?.path).toBe('/Order/cac:BuyerCustomerParty/cac:Party/cac:PartyName/cbc:Name')
  })

  test('loses nothing: what no fact came from is listed with its place', () => {
    expect(read2.unread.map(({ path, text }) => `${path.split('/').at(-1)} ${text}`)).toContain(
      'cbc:LineStatusCode NoStatus',
    )
  })

  test('does not add up, and the reader of the findings learns why', () => {
    const found = judge(customerOrderRules, { order: read2 }).map((f) => [f.rule, f.says.en])
    expect(found).toContainEqual(['CO-11', 'Line 1 states 100.00 GBP, but 100 × 100 = 10,000.00 GBP.'])
    expect(found.map(([rule]) => rule)).toEqual(['CO-11', 'CO-18', 'CO-19'])
  })
})

describe('the official test orders', () => {
  test('a sound one is read; its unit KG is no code and is read as KGM', () => {
    const found = read(example('order-test-good.xml'))
    expect(found.order?.lines[0]).toMatchObject({
      quantity: { unit: 'KGM' },
      unitAsRead: 'KG',
      unitPrice: { per: 'KGM' },
    })
    expect(found.findings.map((f) => [f.rule, f.at])).toEqual([['UBL-04', 'lines.0.quantity.unit']])
  })

  test('an element that UBL does not know is named, with the likely one', () => {
    const found = read(example('order-test-bad-model.xml')).findings.find((f) => f.rule === 'UBL-02')
    expect(found?.says.en).toMatch(/Line 50: "ChannelCod".*"ChannelCode" may be meant/)
  })

  test('a code from no list is named', () => {
    const found = judge(customerOrderRules, { order: order(example('order-test-bad-code.xml')) })
    expect(found.find((f) => f.rule === 'CO-20')?.says.en).toMatch(/"LA"/)
  })

  test('one that is not well-formed says in which line', () => {
    const found = readXml(example('order-test-bad-syntax.xml'))
    expect('findings' in found && found.findings[0].at).toMatch(/^line 50, /)
  })
})

describe('nothing that an order says is lost', () => {
  const orders = ['UBL-Order-2.0-Example.xml', 'order-test-good.xml', 'order-test-bad-model.xml', 'order-lamps.xml']

  test.each(orders)('%s: every text of it is a fact or is listed as unread', (name) => {
    const text = example(name)
    const places = [...text.matchAll(/>([^<>\s][^<>]*)</g)].map((found) => found.index + 1)
    expect(places.length).toBeGreaterThan(50)
    for (const at of places) {
      const changed = `${text.slice(0, at)}ZQ9X${text.slice(text.indexOf('<', at))}`
      expect(JSON.stringify(order(changed)), text.slice(at - 60, at + 20)).toContain('ZQ9X')
    }
  })

  test.each(orders)('%s: every place of a fact leads to an element of the file', (name) => {
    const found = order(example(name))
    expect(customerOrderShape.safeParse(found).error).toBeUndefined()
    const lines = example(name).split('\n')
    for (const [fact, { path, line }] of Object.entries(found.places)) {
      expect(lines[line - 1], fact).toContain(`${path.split(/[/:[]/).findLast((step) => /^[A-Z]/.test(step))}`)
    }
  })
})

test('an order laid out as Peppol asks, with other prefixes, is read whole and adds up', () => {
  const found = order(example('order-lamps.xml'))
  expect(found).toMatchObject({
    number: 'PO-4711',
    type: '220',
    currency: 'USD',
    validity: { to: '2026-04-15' },
    buyer: {
      name: 'Nordlicht',
      legalName: 'Nordlicht Leuchten GmbH',
      addressLines: ['Speicherstraße 14', 'Hof 3'],
      taxId: 'DE123456789',
    },
    seller: { name: 'Ningbo Halley Lighting Co., Ltd.' },
    deliverTo: { name: 'Elbe Logistik', addressLines: ['Warehouse South'], city: 'Lüneburg', country: 'DE' },
    charges: [
      { kind: 'allowance', reason: 'Rebate for the year', amount: { amount: '100' } },
      { kind: 'charge', reason: 'FC', amount: { amount: '250' } },
    ],
    delivery: { incoterm: 'FOB', place: 'CNNGB', terms: ['On deck not allowed'], from: '2026-05-20', to: '2026-05-31' },
    payment: { text: ['30 % deposit, balance within 30 days of B/L date'], meansCode: '30', dueDays: 30 },
    references: {
      quotation: 'QT-2026-031',
      contract: 'FRAME-12',
      project: 'P-2026-A',
      originator: 'REQ-77',
      previousOrder: 'PO-4500',
    },
    documents: [{ number: 'DWG-9', file: 'lamp-base.pdf', mime: 'application/pdf' }],
    notes: ['Please confirm by 25 March & send samples'],
  })
  expect(found.lines[0]).toMatchObject({
    buyerCode: 'N-100',
    standardCode: '04012345000016',
    origin: 'CN',
    classifications: [{ scheme: 'HS', code: '940521' }],
    properties: [{ name: 'Cable', value: '1.8 m, VDE plug' }],
    partialAllowed: false,
    tax: { category: 'S', percent: '19', scheme: 'VAT' },
  })
  expect(judge(customerOrderRules, { order: found, today: '2026-03-20', us: ['Ningbo Halley Lighting'] })).toEqual([])
})

describe('however the sender writes UBL', () => {
  test('other prefixes, or none, read the same', () => {
    const text = example('UBL-Order-2.0-Example.xml')
    const renamed = text
      .replaceAll('cbc:', 'b:')
      .replaceAll(':cbc', ':b')
      .replaceAll('cac:', 'ns1:')
      .replaceAll(':cac', ':ns1')
    const bare = text
      .replace(/<cbc:(\w+)/g, '<$1 xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"')
      .replaceAll('</cbc:', '</')
    for (const other of [renamed, bare])
      expect({ ...order(other), places: {}, unread: [] }).toEqual({ ...order(text), places: {}, unread: [] })
  })

  test('an order inside a standard business document is found, the header stays listed', () => {
    const found = order(
      `<s:StandardBusinessDocument xmlns:s="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">
        <s:StandardBusinessDocumentHeader><s:HeaderVersion>1.0</s:HeaderVersion></s:StandardBusinessDocumentHeader>
        ${orderOf('<cbc:ID>7</cbc:ID>')}</s:StandardBusinessDocument>`,
    )
    expect(found.number).toBe('7')
    expect(found.unread.map(({ text }) => text)).toEqual(['1.0'])
  })

  test('a day may carry a time zone; a day that does not exist is said and stays unread', () => {
    expect(order(orderOf('<cbc:IssueDate>2026-03-18+08:00</cbc:IssueDate>')).issued).toBe('2026-03-18')
    const { order: bad, findings } = read(orderOf('<cbc:IssueDate>2026-02-30</cbc:IssueDate>'))
    expect([bad?.issued, bad?.unread[0]?.text, findings[0]?.rule, findings[0]?.at]).toEqual([
      undefined,
      '2026-02-30',
      'UBL-03',
      'issued',
    ])
  })

  test('a figure with separators is asked about, not guessed', () => {
    const { order: bad, findings } = read(lineOf('<cbc:Quantity unitCode="H87">1,200</cbc:Quantity>'))
    expect([bad?.lines[0]?.quantity, findings[0]?.at]).toEqual([undefined, 'lines.0.quantity'])
  })

  test('text too long for a field is kept among the unread, cut, with its length', () => {
    const { order: long, findings } = read(orderOf(`<cbc:Note>${'x'.repeat(5000)}</cbc:Note>`))
    expect(long?.notes).toEqual([])
    expect(long?.unread[0]).toMatchObject({ path: '/Order/cbc:Note', length: 5000 })
    expect(findings.map((f) => f.rule)).toEqual(['UBL-03'])
  })
})

describe('prices', () => {
  const priced = (quantity: string, price: string) =>
    order(lineOf(`<cbc:Quantity unitCode="C62">${quantity}</cbc:Quantity><cac:Price>${price}</cac:Price>`)).lines[0]

  test('a price for a thousand becomes the price of one, and is kept as stated', () => {
    const line = priced(
      '5000',
      '<cbc:PriceAmount currencyID="EUR">12.50</cbc:PriceAmount><cbc:BaseQuantity unitCode="C62">1000</cbc:BaseQuantity>',
    )
    expect(line?.unitPrice).toEqual({ amount: '0.0125', currency: 'EUR', per: 'C62' })
    expect(line?.priceAsRead).toEqual({ amount: '12.5', for: { value: '1000', unit: 'C62' } })
  })

  test('a price without base quantity is for one of the unit ordered', () => {
    expect(priced('5', '<cbc:PriceAmount currencyID="EUR">2</cbc:PriceAmount>')?.unitPrice?.per).toBe('C62')
  })

  test('a price for nothing is no unit price', () => {
    const line = priced(
      '5',
      '<cbc:PriceAmount currencyID="EUR">2</cbc:PriceAmount><cbc:BaseQuantity>0</cbc:BaseQuantity>',
    )
    expect(line?.unitPrice).toBeUndefined()
    expect(line?.priceAsRead?.amount).toBe('2')
  })
})

describe('delivery terms', () => {
  const terms = (inside: string) => order(orderOf(`<cac:DeliveryTerms>${inside}</cac:DeliveryTerms>`)).delivery
  test.each([
    ['<cbc:ID>FOB</cbc:ID><cac:DeliveryLocation><cbc:ID>CNNGB</cbc:ID></cac:DeliveryLocation>', 'FOB', 'CNNGB'],
    ['<cbc:SpecialTerms>CIF Hamburg, Incoterms 2020</cbc:SpecialTerms>', 'CIF', 'Hamburg'],
    [
      '<cbc:SpecialTerms>Delivery: FCA Shanghai Waigaoqiao (forwarder to be named)</cbc:SpecialTerms>',
      'FCA',
      'Shanghai Waigaoqiao',
    ],
    ['<cbc:ID>C&amp;F</cbc:ID>', 'CFR', undefined],
    ['<cbc:ID>DDU</cbc:ID>', 'DDU', undefined],
    ['<cbc:ID>FOT</cbc:ID>', undefined, undefined],
    ['<cbc:SpecialTerms>Livraison des biens</cbc:SpecialTerms>', undefined, undefined],
  ])('%s', (inside, incoterm, place) => {
    const found = terms(inside)
    expect([found.incoterm, found.place]).toEqual([incoterm, place])
  })

  test('an unknown rule is kept as text', () => {
    expect(terms('<cbc:ID>FOT</cbc:ID>').terms).toEqual(['FOT'])
  })
})

test('a line that comes in parts keeps each delivery with its quantity', () => {
  const part = (day: string, quantity: string) =>
    `<cac:Delivery><cbc:Quantity unitCode="H87">${quantity}</cbc:Quantity><cac:RequestedDeliveryPeriod><cbc:EndDate>${day}</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery>`
  const line = order(lineOf(part('2026-05-01', '500') + part('2026-06-01', '700'))).lines[0]
  expect(line?.deliveries).toMatchObject([
    { to: '2026-05-01', quantity: { value: '500', unit: 'PCE' } },
    { to: '2026-06-01', quantity: { value: '700', unit: 'PCE' } },
  ])
})
