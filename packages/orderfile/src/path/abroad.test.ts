import { type Firm, firm } from '@gendan/firm/firm'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction, samplePurchases } from '@gendan/forms/sample-sections'
import { addDays } from '@gendan/kernel/day'
import { isWorkingDay } from '@gendan/trade/calendar/working-calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OrderFile, orderFile } from '../order-file.ts'
import { countedOf } from './counted.ts'
import { pathRulesOf } from './durations.ts'
import { type Path, pathOf } from './path.ts'
import { placedFacts } from './path-facts.ts'
import { spentOf } from './spent/spent.ts'
import { workdaysOf } from './workdays.ts'

const contract = { version: 1, settled: '2026-03-10', customerOrder: 'HL-44018', terms: sampleTerms }

function ordered(settled: string, more: Partial<OrderFile> = {}): OrderFile {
  const deal = {
    contract: { ...contract, settled },
    production: sampleProduction,
    purchases: samplePurchases.map(({ promised: _, ...one }) => one),
  }
  return { ...orderFile.born('f1'), buyer: 'b1', opened: settled, deal, ...more }
}

const usual = firm.born('c')

function way(file: OrderFile, customer: string, today: string, house: Firm = usual, supplier = 'CN'): Path {
  const rules = pathRulesOf(house)
  const facts = placedFacts(file, (id) => (id === 'b1' ? customer : supplier))
  if (!facts) throw new Error('no path')
  return pathOf(facts, rules, workdaysOf(rules), today)
}

function step(path: Path, id: string) {
  const node = path.nodes.find((one) => one.id === id)
  if (!node) throw new Error(`no step ${id}`)
  return node
}

function told(path: Path, id: string, house: Firm = usual) {
  const { counted } = countedOf(path, pathRulesOf(house))
  return counted[id]
}

const withAbroad = (abroad: NonNullable<Firm['rules']['path']>['abroad']): Firm => ({
  ...usual,
  rules: { ...usual.rules, path: { days: {}, alarms: {}, calendar: {}, abroad } },
})

describe('the days of the other side', () => {
  // Settled on Monday 16 March 2026: confirmed the 18th, the PI out on the 19th, signed back three working days of the customer later.
  const file = ordered('2026-03-16')

  test.each([
    ['CN', '2026-03-24', 'as our own: Friday, Monday, Tuesday'],
    ['', '2026-03-24', 'nobody says where he is: by ours'],
    ['SA', '2026-03-25', 'Eid al-Fitr from the 19th to the 22nd: Monday, Tuesday, Wednesday'],
    ['AE', '2026-03-25', 'the feast from the 20th to the 22nd'],
    ['JP', '2026-03-25', 'the vernal equinox is a Friday off'],
    ['IN', '2026-03-23', 'Saturday is worked'],
    ['QA', '2026-03-24', 'the weekend of Friday and Saturday alone: Sunday, Monday, Tuesday'],
  ])('a customer in %s signs back on %s: %s', (country, day) => {
    expect(step(way(file, country, '2026-03-16'), 'signed-back').forecast).toBe(day)
  })

  test('what is ours counts in ours whoever he is', () => {
    const ids = ['confirmed', 'proforma']
    const days = (country: string) => ids.map((id) => step(way(file, country, '2026-03-16'), id).forecast)
    expect(days('SA')).toEqual(days('CN'))
  })

  test('our Spring Festival does not hold up his answer, nor his Christmas our work', () => {
    const spring = way(ordered('2026-02-09'), 'DE', '2026-02-09')
    // The PI goes out on the 12th; Friday, Monday and Tuesday are worked in Hamburg. Ours begin again on the 24th, a Tuesday.
    expect(step(spring, 'signed-back').forecast).toBe('2026-02-17')
    const christmas = way(ordered('2026-12-18'), 'DE', '2026-12-18')
    expect(step(christmas, 'proforma').forecast).toBe('2026-12-23')
    expect(step(christmas, 'signed-back').forecast).toBe('2026-12-29')
  })

  test('the last day counts back in the same calendar: his feast makes ours come earlier', () => {
    const latest = (country: string) => step(way(file, country, '2026-03-16'), 'proforma').latest
    const back = step(way(file, 'SA', '2026-03-16'), 'signed-back').latest ?? ''
    expect(back).not.toBe('')
    expect((latest('SA') ?? '') <= (latest('CN') ?? '')).toBe(true)
  })

  test("a supplier's delivery counts in his country, with the make-up days of none other", () => {
    const here = step(way(file, 'CN', '2026-03-16', usual, 'CN'), 'purchase-back/p1')
    const there = step(way(file, 'CN', '2026-03-16', usual, 'VN'), 'purchase-back/p1')
    expect([here.country, there.country]).toEqual([undefined, 'VN'])
  })

  test('a balance out of a credit counts by the bank, which sits where the customer does', () => {
    const terms = {
      ...sampleTerms,
      payment: {
        ...sampleTerms.payment,
        instalments: [{ ...sampleTerms.payment.instalments[0], by: 'L/C', when: { at: 'sight' } }],
      },
    } as unknown as typeof sampleTerms
    const base = ordered('2026-03-16')
    const lc = { ...base, deal: { ...base.deal, contract: { ...contract, settled: '2026-03-16', terms } } } as OrderFile
    expect(step(way(lc, 'SA', '2026-03-16'), 'paid').country).toBe('SA')
  })
})

describe('what is told of a count', () => {
  const file = ordered('2026-03-16')

  test('whose calendar it was and which days nobody worked', () => {
    const path = way(file, 'SA', '2026-03-16')
    expect(told(path, 'signed-back')).toEqual({
      country: 'SA',
      weekend: 2,
      closed: [{ from: '2026-03-22', to: '2026-03-22', name: { en: 'End of Ramadan (Eid al-Fitr)', zh: '开斋节' } }],
    })
    expect(told(path, 'proforma')).toEqual({ country: 'CN', weekend: 0, closed: [] })
  })

  test('that the holidays of a country or a year are not known', () => {
    expect(countedOf(way(file, 'QA', '2026-03-16'), pathRulesOf(usual)).notKnown).toEqual([
      { country: 'QA', years: ['2026'] },
    ])
    expect(countedOf(way(file, 'SA', '2026-03-16'), pathRulesOf(usual)).notKnown).toEqual([])
    const late = countedOf(way(ordered('2026-12-21'), 'DE', '2026-12-21'), pathRulesOf(usual))
    expect(late.notKnown).toEqual([{ country: 'CN', years: ['2027'] }])
  })

  test('what the firm enters of a country counts, and is no longer unknown', () => {
    const house = withAbroad({ QA: { closed: ['2026-03-22', '2026-03-23'] } })
    const path = way(file, 'QA', '2026-03-16', house)
    expect(step(path, 'signed-back').forecast).toBe('2026-03-26')
    expect(countedOf(path, pathRulesOf(house)).notKnown).toEqual([])
    expect(told(path, 'signed-back', house)?.closed).toEqual([
      { from: '2026-03-22', to: '2026-03-23', name: { en: 'closed', zh: '休息' } },
    ])
  })

  test('a day the firm knows to be worked is worked', () => {
    const house = withAbroad({ JP: { open: ['2026-03-20'] } })
    expect(step(way(file, 'JP', '2026-03-16', house), 'signed-back').forecast).toBe('2026-03-24')
  })
})

describe('over any order', () => {
  const country = fc.constantFrom('CN', 'SA', 'AE', 'JP', 'US', 'DE', 'IN', 'QA', '')
  const settled = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-06', n))

  test('a forecast of the customer falls on a day he works, and ours do not move with where he is', () => {
    const rules = pathRulesOf(usual)
    fc.assert(
      fc.property(country, country, settled, (his, theirs, day) => {
        const path = way(ordered(day), his, day, usual, theirs || 'CN')
        const back = step(path, 'signed-back')
        const calendar = back.country ? rules.abroad(back.country) : rules.calendar
        expect(isWorkingDay(back.forecast ?? '', calendar)).toBe(true)
        expect(step(path, 'proforma').forecast).toBe(step(way(ordered(day), 'CN', day), 'proforma').forecast)
      }),
      { numRuns: 60 },
    )
  })

  test('the account of days still adds up: sides and steps of the way make the whole', () => {
    const rules = pathRulesOf(usual)
    fc.assert(
      fc.property(country, settled, fc.integer({ min: 0, max: 80 }), (his, day, later) => {
        const facts = placedFacts(ordered(day), (id) => (id === 'b1' ? his : 'VN'))
        const spent = facts && spentOf(facts, rules, workdaysOf(rules), addDays(day, later))
        if (!spent) throw new Error('no account')
        const sum = (days: readonly number[]) => days.reduce((all, one) => all + one, 0)
        expect(sum(spent.sides.map((side) => side.days))).toBe(spent.days)
        expect(sum(spent.steps.filter(({ onWay }) => onWay).map(({ took }) => took))).toBe(spent.days)
      }),
      { numRuns: 60 },
    )
  })
})
