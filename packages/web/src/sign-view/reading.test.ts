import { catalogue } from '@gendan/forms/catalogue'
import { factsOf } from '@gendan/forms/facts'
import { proformaInvoice } from '@gendan/forms/kinds/proforma-invoice/form'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { say } from '@gendan/kernel/words'
import { expect, test } from 'vitest'
import { deal, given, own } from '../paper-view/testing/settled-file.ts'
import { readingOf } from './reading.ts'

test('who signs a proforma invoice reads the lines, the prices, how long it holds and where the money goes', () => {
  const filled = proformaInvoice.derive(deal as never, { ...own, addition: 'Samples go ahead.' } as never, given)
  const reading = readingOf(proformaInvoice.print(filled, { tongue: 'both' }), 'en')
  const table = reading.find((part) => part.part === 'table')
  expect(table?.rows[1]?.map(({ text }) => text)).toEqual([
    'BJ-101',
    'Oak dining chair',
    '240 PCS',
    '48.60',
    '11,664.00',
  ])
  const rows = Object.fromEntries(
    reading.flatMap((part) => (part.part === 'told' ? part.rows.map(({ label, lines }) => [label.en, lines]) : [])),
  )
  expect(rows).toMatchObject({
    'Valid until': ['1 April 2026'],
    'Bank details': ['East Harbour Bank', 'SWIFT EHBKCNBH · A/C 3901 0000 8840 102', 'Beneficiary: Binjiang Woodcraft'],
    Note: ['Samples go ahead.'],
  })
})

test.each(catalogue.map((form) => [form.kind, form] as const))('nothing that prints on a %s is left out', (_, form) => {
  const [first] = form.parts?.(sampleDeal) ?? []
  const now = { ...given, ...(first ? { part: first.id } : {}) }
  const begun = form.begin(sampleDeal as never, now, 14)
  const sheet = form.print(form.derive(sampleDeal as never, begun, now), { tongue: 'both' })
  const read = JSON.stringify(readingOf(sheet, 'zh'))
  for (const { at, text } of factsOf(sheet).filter((fact) => !fact.at.startsWith('given.')))
    expect(read, at).toContain(JSON.stringify(typeof text === 'string' ? text : say(text, 'zh')).slice(1, -1))
})
