import { documentShape } from '@gendan/credit/examine/presentation'
import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, it } from 'vitest'
import { type AnyForm, catalogue, formOf } from '../catalogue.ts'
import { draft } from '../form.ts'
import { leaves } from '../nudged.ts'
import { sampleCreditDeal } from '../sample-credit.ts'
import { facePlaces, placesOfFact } from './face-places.ts'

/** What a paper of the standing example shows, and where on its page. */
function pageOf(form: AnyForm) {
  const part = form.parts?.(sampleCreditDeal)[0]?.id
  const day = '2026-06-08'
  const given = { number: `LW-${form.code}26-0001`, day, version: 1, ...(part === undefined ? {} : { part }) }
  const own = form.begin(sampleCreditDeal as never, { ...given, papers: { 'commercial-invoice': 'LW-CI26-0001' } }, 14)
  const { filled } = draft(form, sampleCreditDeal, own, given)
  const face = documentShape.parse(form.face?.(filled))
  return { face, places: facePlaces(form.face as never, filled, form.print(filled, { tongue: 'en' })) }
}

const ours = catalogue.filter(({ face }) => face)
const placesIn = (kind: string) => pageOf(formOf(kind) as AnyForm).places

describe('where the facts of a face stand on its page', () => {
  it.each(ours.map((form) => [form.kind, form] as const))('%s: every fact it shows is found', (_, form) => {
    const { face, places } = pageOf(form)
    const facts = leaves(face).map((path) => path.join('.'))
    const lost = facts.filter((at) => placesOfFact(places, at).length === 0)
    expect(lost.filter((at) => !NOWHERE.includes(at))).toEqual([])
  })
  it('a figure is found where it is printed, and so are the line and the total it moves', () => {
    const places = placesIn('commercial-invoice')
    expect(placesOfFact(places, 'total.amount')).toEqual(['total'])
    expect(placesOfFact(places, 'goods.1.unitPrice')).toEqual(['lines.1.unitPrice'])
    expect(placesOfFact(places, 'goods.1')).toEqual([
      'lines.1.name',
      'lines.1.quantity',
      'lines.1.unitPrice',
      'lines.1.amount',
    ])
  })
  it('a port that stands behind another is found in their one line, not in an address of that town', () => {
    expect(placesOfFact(placesIn('commercial-invoice'), 'transport.discharge')).toEqual(['from'])
    expect(placesOfFact(placesIn('packing-list'), 'transport.discharge')).toEqual(['from'])
  })
  it('what is said of the whole document has no place', () => {
    expect(placesOfFact(placesIn('packing-list'), '')).toEqual([])
    expect(placesOfFact(placesIn('packing-list'), 'insured.amount')).toEqual([])
  })
  it('a paper of two thousand lines is not tried to its end', () => {
    const form = formOf('commercial-invoice') as AnyForm
    const filled = { lines: Array.from({ length: 2000 }, (_, i) => ({ name: `A${i}` })), total: decimal('1') }
    let drawn = 0
    const face = (one: typeof filled) => {
      drawn += 1
      return documentShape.parse({ kind: 'commercial-invoice', total: { amount: one.total } })
    }
    const rows = filled.lines.map(({ name }, i) => [{ text: name, at: `lines.${i}.name` }])
    const table = { block: 'table', columns: [], rows, totals: [[{ text: '1', at: 'total' }]] } as const
    const places = facePlaces(face, filled, { ...form.print(pageFilled(form), { tongue: 'en' }), blocks: [table] })
    expect(placesOfFact(places, 'total.amount')).toEqual(['total'])
    expect(drawn).toBeLessThan(450)
  })
})

/** What only letterhead and title tell: they hold no single facts on a page. */
const NOWHERE = ['kind', 'title', 'parties.beneficiary', 'parties.drawer']

function pageFilled(form: AnyForm) {
  const given = { number: 'LW-CI26-0001', day: '2026-06-08', version: 1 }
  return draft(form, sampleCreditDeal, form.begin(sampleCreditDeal as never, given, 14), given).filled
}
