import { readFileSync } from 'node:fs'
import { readXml } from '@gendan/kernel/xml'
import { describe, expect, test } from 'vitest'
import { readUblOrder } from './ubl.ts'
import { likelyName } from './ubl-elements.ts'

const examples = new URL('../../../../../content/examples/ubl/', import.meta.url)
const example = (name: string) => readFileSync(new URL(name, examples), 'utf8')

function read(text: string) {
  const xml = readXml(text)
  if ('findings' in xml) throw new Error(xml.findings[0].says.en)
  return readUblOrder(xml.root)
}

describe('other documents say what they are', () => {
  test.each([
    ['UBL-Invoice-2.1-Example.xml', /an invoice/, /发票/],
    ['UBL-Quotation-2.1-Example.xml', /a quotation/, /报价单/],
    ['UBL-RequestForQuotation-2.0-Example.xml', /request for quotation/, /询价单/],
    ['UBL-OrderResponse-2.1-Example.xml', /seller's answer/, /订单回复/],
    ['UBL-OrderCancellation-2.1-Example.xml', /cancellation/, /取消/],
  ])('%s', (name, en, zh) => {
    const { order: none, findings } = read(example(name))
    expect(none).toBeUndefined()
    expect(findings[0]).toMatchObject({ rule: 'UBL-01', weight: 'block' })
    expect(findings[0]?.says.en).toMatch(en)
    expect(findings[0]?.says.zh).toMatch(zh)
  })

  test.each([
    ['<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-1.0"/>', /UBL 1.0/],
    ['<CrossIndustryOrder xmlns="urn:un:unece:uncefact:data:standard:CrossIndustryOrder:1"/>', /UN\/CEFACT/],
    ['<Order><ID>1</ID></Order>', /namespace/],
    ['<cXML/>', /no UBL document/],
  ])('%s', (text, said) => {
    expect(read(text).findings[0]?.says.en).toMatch(said)
  })
})

test('a slip in a name is recognised where only one name is near', () => {
  expect(likelyName('cbc', 'ChannelCod')).toBe('ChannelCode')
  expect(likelyName('cac', 'orderline')).toBe('OrderLine')
  expect(likelyName('cbc', 'Foo')).toBeUndefined()
})
