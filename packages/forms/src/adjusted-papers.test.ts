import { decimal, sumOf } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import { expect, test } from 'vitest'
import { type AnyForm, catalogue } from './catalogue.ts'
import { reckon } from './cost/reckon.ts'
import type { CostSheet } from './deal/cost.ts'
import { factsOf } from './facts.ts'
import { draft } from './form.ts'
import { sampleDeal, sampleTerms } from './sample-deal.ts'

const terms = {
  ...sampleTerms,
  adjustments: [
    { id: '1', kind: 'allowance', name: { en: 'Discount', zh: '折扣' }, percent: decimal('5') },
    { id: '2', kind: 'charge', name: { en: 'Mould', zh: '模具费' }, amount: decimal('800') },
  ] as const,
}
const { offer, contract } = sampleDeal
if (!offer || !contract) throw new Error('the example has an offer and a contract')
const deal = { ...sampleDeal, offer: { ...offer, terms }, contract: { ...contract, terms } }

const drawn = (form: AnyForm) => {
  const part = form.parts?.(deal)[0]?.id
  const given = { number: 'LW-X26-0001', day: '2026-03-18', version: 1, ...(part === undefined ? {} : { part }) }
  const { filled, findings } = draft(form, deal, form.begin(deal as never, given, 14), given)
  return { filled, findings, text: JSON.stringify(factsOf(form.print(filled, { tongue: 'both' }))) }
}

const sold = catalogue.filter(({ kind }) =>
  ['offer-letter', 'quotation', 'proforma-invoice', 'sales-contract', 'commercial-invoice'].includes(kind),
)

test.each(sold)('$kind comes to the goods less the discount and with the mould', (form) => {
  const { findings, text, filled } = drawn(form)
  for (const figure of ['29,748.00', '-1,487.40', '800.00', '29,060.60']) expect(text).toContain(figure)
  expect(findings.filter(({ weight }) => weight === 'block')).toEqual([])
  const { instalments } = filled as { readonly instalments?: readonly Money[] }
  if (instalments) expect(sumOf(instalments.map(({ amount }) => amount))).toBe('29060.6')
})

test('an order without them prints as it always did', () => {
  expect(sampleTerms.adjustments).toBeUndefined()
  expect(drawn(catalogue.find(({ kind }) => kind === 'purchase-order') as AnyForm).text).not.toContain('Goods')
})

test('the cost is reckoned on what is invoiced, and its margin falls with the discount', () => {
  const sheet = sampleDeal.cost?.detailed as CostSheet
  const [plain, less] = [sampleTerms, terms].map((on) => reckon(sheet, on, sampleDeal.house).total)
  expect([plain?.invoice.amount, less?.invoice.amount]).toEqual(['29748', '29060.6'])
  expect(Number(less?.margin)).toBeLessThan(Number(plain?.margin))
})
