import { formOf } from '@gendan/forms/catalogue'
import { readUblOrder } from '@gendan/forms/incoming/customer-order/ubl'
import { exchangesOf, exportPaper } from '@gendan/forms/interchange/exports'
import { readUbl, writeUbl } from '@gendan/forms/interchange/ubl/documents'
import type { PricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { compare } from '@gendan/kernel/decimal'
import { readXml, type XmlElement } from '@gendan/kernel/xml'
import { unitOf } from '@gendan/trade/unit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDeal } from './harness/any-deal.ts'
import { schemaFaults } from './harness/schema.ts'

const kinds = [
  'commercial-invoice',
  'packing-list',
  'proforma-invoice',
  'purchase-order',
  'shipping-instruction',
  'shipping-advice',
  'origin-application',
]
const ways = kinds.flatMap((kind) =>
  exchangesOf(kind)
    .filter(({ european }) => !european)
    .map((way) => ({ kind, ...way })),
)
const deals = [sampleDeal, ...fc.sample(anyDeal, { numRuns: 12, seed: 4104 })]

describe.each(ways)('$kind as $id', ({ kind, id, document }) => {
  const papers = deals.map((deal) => filledOf(kind, deal as typeof sampleDeal))

  test('is valid by the official schema, whatever the deal says', async () => {
    const texts = papers.map((paper, i) => ({ root: document, name: `${kind}${i}`, text: textOf(kind, id, paper) }))
    expect(await schemaFaults(texts)).toEqual([])
  })

  test('is read back whole: nothing unread, and written again it is the same file', () => {
    for (const paper of papers) {
      const text = textOf(kind, id, paper)
      const read = readUbl(rootOf(text))
      if (!('facts' in read)) throw new Error(JSON.stringify(read.findings))
      expect([read.unread, read.findings]).toEqual([[], []])
      expect(writeUbl(read.document, read.facts)).toEqual({ text })
    }
  })
})

test('our order is read by whoever takes in orders, with the same lines, prices and total', () => {
  for (const deal of deals) {
    const paper = filledOf('purchase-order', deal as typeof sampleDeal) as PricedLines
    const { order } = readUblOrder(rootOf(textOf('purchase-order', 'ubl-order', paper)))
    expect(order?.lines.length).toBe(paper.lines.length)
    paper.lines.forEach((line, i) => {
      const read = order?.lines[i]
      expect([read?.quantity?.unit, compare(read?.quantity?.value ?? line.amount.amount, line.quantity.value)]).toEqual(
        [unitOf(line.quantity.unit)?.code, 0],
      )
      expect(compare(read?.unitPrice?.amount ?? line.amount.amount, line.unitPrice.amount)).toBe(0)
      expect(read?.amount).toEqual(line.amount)
    })
    expect(order?.stated.payable).toEqual(paper.total)
  }
})

test('an order answered with another sum is accepted on condition', () => {
  const ordered = { amount: '1.00', currency: 'USD' }
  const same = filledOf('proforma-invoice', sampleDeal) as { readonly total: unknown }
  expect(textOf('proforma-invoice', 'ubl-order-response', { ...same, ordered: same.total })).toContain('>AP<')
  expect(textOf('proforma-invoice', 'ubl-order-response', { ...same, ordered })).toContain('>CA<')
})

test('what the schema wants and the paper lacks is told with what to do, and no file is made', () => {
  const paper = filledOf('commercial-invoice', sampleDeal) as object
  const bare = exportPaper('commercial-invoice', 'ubl-invoice', { ...paper, lines: [] })
  expect([bare.text, bare.findings.map(({ rule, at }) => [rule, at])]).toEqual([undefined, [['UBL-06', 'lines']]])
  const answer = exportPaper('proforma-invoice', 'ubl-order-response', {
    ...(filledOf('proforma-invoice', sampleDeal) as object),
    customerOrder: '',
  })
  expect([answer.text, answer.findings.map(({ at }) => at)]).toEqual([undefined, ['customerOrder']])
})

test('a paper of a practice world says so in the file', () => {
  for (const { kind, id } of ways) {
    const { text = '' } = exportPaper(kind, id, filledOf(kind, sampleDeal), { practice: true })
    const read = readUbl(rootOf(text))
    expect('facts' in read && read.facts.notes?.[0]).toContain('练习')
  }
})

test('a character that XML cannot hold stops the file and is told', () => {
  const paper = filledOf('commercial-invoice', sampleDeal) as object
  const { text, findings } = exportPaper('commercial-invoice', 'ubl-invoice', { ...paper, addition: 'bell \u0007' })
  expect([text, findings.map(({ rule }) => rule)]).toEqual([undefined, ['XML-04']])
})

function filledOf(kind: string, deal: typeof sampleDeal): unknown {
  const form = formOf(kind)
  if (!form) throw new Error(kind)
  const part = form.parts?.(deal)[0]?.id
  const given = { number: 'LW-26-0001', day: '2026-06-02', version: 1, ...(part ? { part } : {}) }
  return form.derive(deal as never, form.begin(deal as never, given, 14), given)
}

function textOf(kind: string, id: string, paper: unknown): string {
  const { text, findings } = exportPaper(kind, id, paper)
  if (text === undefined) throw new Error(JSON.stringify(findings))
  return text
}

function rootOf(text: string): XmlElement {
  const xml = readXml(text)
  if ('findings' in xml) throw new Error(JSON.stringify(xml.findings))
  return xml.root
}
