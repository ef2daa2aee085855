import { draft } from '@gendan/forms/form'
import { proformaInvoice } from '@gendan/forms/kinds/proforma-invoice/form'
import { shippingInstruction } from '@gendan/forms/kinds/shipping-instruction/form'
import { expect, test } from 'vitest'
import { originsOf, sourceAt } from './source.ts'
import { deal, file, given, own } from './testing/settled-file.ts'

const { filled } = draft(proformaInvoice, deal, own as never, given)
const origins = originsOf(proformaInvoice, deal, own, given)
const source = (at: string) => sourceAt(at, origins, { world: 'w', file, form: proformaInvoice, deal, filled })

test('the buyer lives in his own file, and one click leads to his name', () => {
  expect(source('buyer.name')).toMatchObject({
    kind: 'link',
    home: { name: { zh: '客户' }, to: '/w/w/parties/b1#name' },
  })
})

test('a clause that stands as agreed lives in the terms, also where several facts make it up', () => {
  expect(source('delivery')).toMatchObject({ kind: 'link', home: { name: { zh: '条款 v2' } } })
  expect(source('shipment')).toMatchObject({ kind: 'link' })
  expect(source('payment')).toMatchObject({ kind: 'link' })
})

test('the total is worked out of quantities and prices', () => {
  const total = source('total')
  expect(total.kind).toBe('calc')
  const names = total.kind === 'calc' ? total.grounds.map(({ name }) => name.zh) : []
  expect(names).toContain('第 1 行 · 数量')
  expect(names).toContain('第 2 行 · 单价')
})

test('what is typed on this paper leads to its own box', () => {
  expect(source('validUntil')).toEqual({ kind: 'typed', field: 'validUntil' })
})

test('an account lives in the settings', () => {
  expect(source('bank.account')).toMatchObject({ kind: 'link', home: { to: '/w/w/settings/banks' } })
})

test('what is empty still says where it would be filled in', () => {
  expect(source('marks')).toMatchObject({ kind: 'link', home: { to: '/w/w/orders/f1/terms?of=contract#marks' } })
})

test('what is empty and lives in another section leads there', () => {
  const { shipment: _, ...unshipped } = deal
  const of = { number: 'S', day: '2026-06-08', version: 1 }
  const typed = shippingInstruction.begin(unshipped as never, of, 14)
  const facts = originsOf(shippingInstruction, unshipped, typed, of)
  const drawn = draft(shippingInstruction, unshipped, typed, of).filled
  const home = sourceAt('consignee', facts, {
    world: 'w',
    file,
    form: shippingInstruction,
    deal: unshipped,
    filled: drawn,
  })
  expect(home).toMatchObject({ kind: 'link', home: { to: '/w/w/orders/f1/shipment#consignee' } })
})

test('number, day and version come with the act that issues the paper', () => {
  expect(source('given.day')).toEqual({ kind: 'given' })
})

test('a later line has the sources of its own line', () => {
  const amount = source('lines.1.amount')
  const grounds = amount.kind === 'calc' ? amount.grounds.map(({ at }) => at) : []
  expect(grounds).toContain('contract.terms.lines.1.quantity.value')
})
