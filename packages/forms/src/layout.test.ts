import type { Layout } from '@gendan/firm/layout'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { factsOf } from './facts.ts'
import { columnsOf, printed } from './layout.ts'
import { sampleDeal } from './sample-deal.ts'

const plain: Layout = {
  ...{ id: 'l1', name: 'Other', kind: '', heading: { en: 'ORDER CONFIRMATION', zh: '' }, mark: false },
  ...{ columns: [], tongue: 'en', customers: [], retired: false },
}

/** Every form can be laid out by being in the catalogue. */
describe.each(catalogue)('$kind', (form) => {
  const part = form.parts?.(sampleDeal)[0]?.id
  const given = { number: 'LW-X26-0001', day: '2026-03-18', version: 1, ...(part ? { part } : {}) }
  const filled = form.derive(sampleDeal as never, form.begin(sampleDeal as never, given, 14), given)
  const wish = { tongue: 'both' } as const
  const own = form.print(filled, wish)
  const columns = columnsOf(form, own)

  test('is printed as the house prints it where no layout is chosen', () => {
    expect(printed(form, filled, wish)).toEqual(own)
  })

  test('takes another heading and leaves the mark away', () => {
    const sheet = printed(form, filled, wish, plain)
    expect(sheet.title).toEqual({ en: 'ORDER CONFIRMATION', zh: own.title.zh })
    expect(sheet.letterhead.mark).toBeUndefined()
  })

  test('turns its columns round and loses no fact by it', () => {
    const order = columns.map(({ key }) => key).toReversed()
    const facts = (sheet: typeof own) =>
      factsOf(sheet)
        .map(({ at }) => at)
        .toSorted()
    expect(facts(printed(form, filled, wish, { ...plain, columns: order }))).toEqual(facts(own))
  })

  test('keeps the columns without which it is none, and as many cells as columns', () => {
    const keeps = columns.filter(({ kept }) => kept).map(({ key }) => key)
    const [first] = columns
    const sheet = printed(form, filled, wish, { ...plain, columns: first ? [first.key] : [] })
    const left = columnsOf(form, sheet).map(({ key }) => key)
    expect(left).toEqual(expect.arrayContaining(keeps))
    for (const block of sheet.blocks)
      if (block.block === 'table')
        for (const row of [...block.rows, ...block.totals]) expect(row).toHaveLength(block.columns.length)
  })
})

const laid = (kind: string, columns: readonly string[]) => {
  const form = catalogue.find((one) => one.kind === kind)
  if (!form) throw new Error(`no form ${kind}`)
  const part = form.parts?.(sampleDeal)[0]?.id
  const given = { number: 'LW-X26-0001', day: '2026-03-18', version: 1, ...(part ? { part } : {}) }
  const filled = form.derive(sampleDeal as never, form.begin(sampleDeal as never, given, 14), given)
  const sheet = printed(form, filled, { tongue: 'both' }, { ...plain, kind, columns })
  return { heads: columnsOf(form, sheet).map(({ key }) => key), text: JSON.stringify(sheet.blocks) }
}

test('a purchase order without prices tells none, not in words either', () => {
  const { heads, text } = laid('purchase-order', ['code', 'name', 'quantity'])
  expect(heads).toEqual(['code', 'name', 'quantity'])
  expect(text).not.toMatch(/14\.60|3,577|4,263|CHINESE YUAN|人民币/)
})

test('a packing list leaves out weights and keeps numbers, contents and quantities', () => {
  const { heads } = laid('packing-list', ['lengthCm', 'quantity'])
  expect(heads).toEqual(['lengthCm', 'quantity', 'from', 'line'])
})

test('an invoice, a contract and a proforma invoice never stand without prices: customs and bank want them', () => {
  for (const kind of ['commercial-invoice', 'sales-contract', 'proforma-invoice'])
    expect(laid(kind, ['name']).heads).toEqual(expect.arrayContaining(['quantity', 'unitPrice', 'amount']))
})
