import { firm } from '@gendan/firm/firm'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction, samplePurchases } from '@gendan/forms/sample-sections'
import { sampleSourcing } from '@gendan/forms/sample-sourcing'
import { decimal, fixed } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { orderFile } from '../../order-file.ts'
import { suppose } from './suppose.ts'

const [sample] = samplePurchases
const [packing] = sample?.lines ?? []
if (!sample || !packing) throw new Error('the standing example buys nothing')

/** 480 chairs bought of the mill at 248 yuan with 13 % VAT, signed back for 15 May. */
const chairs = {
  ...sample,
  id: 'p9',
  supplier: 's-mill',
  lines: [
    {
      ...{ ...packing, for: '1', goods: 'g-chair', code: 'BJ-101', quantity: { value: decimal('480'), unit: 'PCE' } },
      unitPrice: { ...packing.unitPrice, amount: decimal('248') },
    },
  ],
  deliver: '2026-05-15',
  promised: '2026-05-15',
}
const file = {
  ...orderFile.born('f'),
  opened: '2026-03-06',
  deal: {
    contract: { version: 1, settled: '2026-03-10', customerOrder: 'HL-44018', terms: sampleTerms },
    sourcing: sampleSourcing,
    purchases: [chairs],
  },
}
const named = { nameOf: (id: string) => ({ en: id, zh: id }), countryOf: () => undefined }
const changing = (more: object) => ({ moves: [], suppliers: [{ purchase: 'p9', ...more }], costs: [] })
const tried = (more: object) => suppose(file, firm.born('c'), changing(more), '2026-03-18', named)

describe('a purchase that would be given to another supplier', () => {
  test('comes by his lead time, forty days from today, not by what the first one promised', () => {
    const moved = tried({ asked: 'a2' })?.moved.find(({ node }) => node === 'purchase-delivered/p9')
    expect(moved).toMatchObject({ before: '2026-05-15', after: '2026-04-27' })
  })

  test('costs what his offer is dearer, mould and carriage in it and the refund taken off', () => {
    // 214 + 2400/480 + 1200/480 = 221.50 against 248 − 248 × 13/113 = 219.4690: 2.0310 × 480
    const told = tried({ asked: 'a2' })
    expect(fixed(told?.total ?? decimal('0'), 2, 'half-up')).toBe('974.87')
    expect(told?.findings).toEqual([])
  })

  test('comes on the day that is typed where nobody has offered yet, and without one it is asked for', () => {
    const typed = tried({ day: '2026-06-01' })?.moved.find(({ node }) => node === 'purchase-delivered/p9')
    expect(typed?.after).toBe('2026-06-01')
    expect(tried({})?.findings.map(({ rule }) => rule)).toEqual(['SU-07'])
  })

  test('is signed back by the working days of the new supplier’s country', () => {
    const back = (home: string) => {
      const party = { ...named, countryOf: (id: string) => (id === 's-carton' ? home : 'CN') }
      const found = suppose(file, firm.born('c'), changing({ asked: 'a2' }), '2026-03-16', party)
      return found?.path.nodes.find(({ id }) => id === 'purchase-back/p9')?.forecast
    }
    expect(back('CN')).toBe('2026-03-20')
    // Eid al-Fitr from the 19th to the 22nd.
    expect(back('SA')).toBe('2026-03-24')
  })

  test('is told when his offer has lapsed', () => {
    const late = suppose(file, firm.born('c'), changing({ asked: 'a2' }), '2026-04-11', named)
    expect(late?.findings.map(({ rule }) => rule)).toEqual(['SU-06'])
  })
})

describe('goods that are being made', () => {
  const report = (day: string) => ({
    ...{ id: day, day, by: 'wang', at: `${day}T09:00:00.000Z`, stocked: [], photos: [], note: '' },
    made: [{ process: 'assemble', line: '1', done: decimal('10'), faults: [] }],
  })
  const making = {
    ...file,
    deal: {
      ...file.deal,
      purchases: [],
      production: { ...sampleProduction, start: '2026-03-02', finish: '2026-05-20' },
      progress: {
        processes: [
          { id: 'assemble', name: { en: 'Assembly', zh: '组装' }, from: '2026-03-02', until: '2026-05-20', share: '1' },
        ],
        reports: ['2026-03-12', '2026-03-13', '2026-03-16', '2026-03-17'].map(report),
      },
    },
  } as unknown as typeof file
  const split = { first: '2026-04-15', rest: '2026-05-20' }
  const nothing = { moves: [], suppliers: [], costs: [] }
  const told = (more: object) => suppose(making, firm.born('c'), { ...nothing, ...more }, '2026-03-18', named)

  test('go in two lots on the days that are tried, not on the one that today’s pace leads to', () => {
    const found = told({ split })
    expect(found?.before.etd).toBeDefined()
    expect((found?.after.etd ?? '') < (found?.rest?.etd ?? '')).toBe(true)
    expect((found?.rest?.etd ?? '') < (found?.before.etd ?? '')).toBe(true)
    expect(found?.path.nodes.find(({ kind }) => kind === 'complete')?.forecast).toBe('2026-04-15')
  })

  test('are complete earlier by more hands, and the pace of today is told beside it', () => {
    const found = told({ moves: [{ node: 'complete', day: '2026-05-20' }] })
    expect((found?.after.etd ?? '') < (found?.before.etd ?? '')).toBe(true)
    expect(found?.findings.map(({ rule }) => rule)).toEqual(['SU-08'])
  })
})
