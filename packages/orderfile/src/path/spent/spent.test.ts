import { firm } from '@gendan/firm/firm'
import type { Whose } from '@gendan/forms/deal/whose'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction, samplePurchases, sampleSample } from '@gendan/forms/sample-sections'
import { addDays } from '@gendan/kernel/day'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderFile } from '../../order-file.ts'
import { pathRulesOf } from '../durations.ts'
import type { NodeFact, PathFacts } from '../node-fact.ts'
import { pathFacts } from '../path-facts.ts'
import type { Stop } from '../stop.ts'
import { workdaysOf } from '../workdays.ts'
import { type Spent, spentOf } from './spent.ts'

const usual = pathRulesOf(firm.born('c'))
const workdays = workdaysOf(usual)
const contract = { version: 1, settled: '2026-03-03', customerOrder: 'HL-44018', terms: sampleTerms }

/** The standing example, received on Monday 2 March 2026. */
const plain = { ...orderFile.born('f1'), opened: '2026-03-02', deal: { contract, production: sampleProduction } }
/** The same with one purchase and one sample beside its way. */
const full = { ...plain, deal: { ...plain.deal, purchases: samplePurchases, samples: [sampleSample] } }

/** The facts of the example with the days on which its steps were done. */
function factsWith(
  done: Readonly<Record<string, string | Partial<NodeFact>>>,
  more: Partial<PathFacts> = {},
  file = plain,
) {
  const facts = pathFacts(file)
  if (!facts) throw new Error('no path')
  const nodes = facts.nodes.map((node): NodeFact => {
    const { done: _, day: __, ...open } = node
    const told = done[node.id]
    if (told === undefined) return open
    return typeof told === 'string' ? { ...open, done: true, day: told } : { ...open, ...told }
  })
  return { ...facts, nodes, ...more }
}

/** Received Monday, terms Tuesday, confirmed Thursday, PI Friday: as planned. */
const begun = {
  received: '2026-03-02',
  settled: '2026-03-03',
  confirmed: '2026-03-05',
  proforma: '2026-03-06',
}

function spent(facts: PathFacts, today: string): Spent {
  const told = spentOf(facts, usual, workdays, today)
  if (!told) throw new Error('no days')
  return told
}

function step(account: Spent, id: string) {
  const found = account.steps.find((one) => one.id === id)
  if (!found) throw new Error(`no step ${id}`)
  return found
}

const sideOf = (account: Spent, whose: Whose) => account.sides.find((one) => one.whose === whose)

describe('who spent which days of an order', () => {
  test('the customer who signs the proforma invoice back after eight working days instead of three cost five', () => {
    const account = spent(factsWith({ ...begun, 'signed-back': '2026-03-18' }), '2026-03-20')
    expect(step(account, 'signed-back')).toMatchObject({
      ...{ whose: 'customer', from: '2026-03-06', until: '2026-03-18' },
      ...{ planned: 3, took: 8, over: 5, onWay: true, running: false },
    })
    // He has the deposit to pay since: two days of five.
    expect(step(account, 'deposit')).toMatchObject({ whose: 'customer', took: 2, planned: 5, over: 0, running: true })
    expect(sideOf(account, 'customer')).toEqual({ whose: 'customer', days: 10, over: 5 })
    expect(sideOf(account, 'ourselves')).toEqual({ whose: 'ourselves', days: 4, over: 0 })
    expect(account).toMatchObject({ from: '2026-03-02', until: '2026-03-20', days: 14 })
    expect(account.way).toEqual(['received', 'settled', 'confirmed', 'proforma', 'signed-back', 'deposit'])
  })

  test('days of ours that were saved stand below zero', () => {
    const account = spent(factsWith({ ...begun, confirmed: '2026-03-03', proforma: '2026-03-03' }), '2026-03-04')
    expect(step(account, 'confirmed')).toMatchObject({ planned: 2, took: 0, over: -2 })
    expect(sideOf(account, 'ourselves')).toMatchObject({ days: 1, over: -3 })
  })

  test('a supplier is late by the day he agreed to, whether or not the order waited for him', () => {
    const [purchase] = samplePurchases
    const placed = { 'purchase-placed/p1': '2026-03-09', 'purchase-back/p1': '2026-03-11' }
    const facts = factsWith({ ...begun, ...placed }, {}, full)
    const late = addDays(purchase?.deliver ?? '', 7)
    const account = spent(facts, late)
    expect(step(account, 'purchase-delivered/p1')).toMatchObject({
      ...{ whose: 'supplier', party: purchase?.supplier, running: true, onWay: false },
      over: workdays.passed(purchase?.deliver ?? '', late),
    })
  })

  test('what nobody proved stands between no days: those before it are counted on', () => {
    const account = spent(factsWith({ ...begun, released: '2026-03-20' }), '2026-03-23')
    expect(account.steps.map(({ id }) => id)).not.toContain('production-order')
    // Deposit and production order have no day: from the proforma invoice on, all is the release's.
    expect(step(account, 'released')).toMatchObject({ from: '2026-03-06', took: 10, planned: 3 + 5 + 2 + 1 })
  })
})

describe('what a change of the terms costs', () => {
  const changed: Stop = {
    by: 'change',
    whose: 'customer',
    from: '2026-03-11',
    until: '2026-03-17',
    says: { en: 'version 2: other fabric', zh: '第 2 版：换面料' },
  }

  test('is what a step took beyond its plan while gates it closed were passed again, and who wished for it answers', () => {
    const secured = { ...begun, 'signed-back': '2026-03-10', deposit: '2026-03-12', 'production-order': '2026-03-20' }
    const account = spent(factsWith(secured, { stops: [changed] }), '2026-03-20')
    // Two days were planned, six it took; three of the four too many lie within the change.
    expect(step(account, 'production-order')).toMatchObject({
      ...{ whose: 'ourselves', planned: 2, took: 6, over: 4 },
      charges: [{ by: 'change', whose: 'customer', days: 3 }],
    })
    expect(sideOf(account, 'ourselves')?.over).toBe(1)
  })

  test('is nothing where the work went on meanwhile and came in time', () => {
    const account = spent(factsWith({ ...begun, 'signed-back': '2026-03-11' }, { stops: [changed] }), '2026-03-13')
    expect(account.steps.flatMap(({ charges }) => charges)).toEqual([])
  })

  test('a gate that is passed again counts up to the day on which it was passed first', () => {
    const facts = factsWith({
      ...begun,
      'signed-back': { done: true, at: '2026-03-16T02:00:00.000Z', first: '2026-03-09T02:00:00.000Z' },
      deposit: '2026-03-17',
    })
    const account = spent(facts, '2026-03-18')
    expect(step(account, 'signed-back')).toMatchObject({ until: '2026-03-09', took: 1, over: -2 })
    expect(step(account, 'deposit')).toMatchObject({ from: '2026-03-09', took: 6, over: 1 })
  })

  test('one that stands open again does not stop the count: the order waits for what comes after', () => {
    const facts = factsWith({ ...begun, 'signed-back': { again: true, first: '2026-03-09' } }, { stops: [changed] })
    expect(spent(facts, '2026-03-18').way.at(-1)).toBe('deposit')
  })
})

describe('what else an order waits for', () => {
  test('a hold before a question, each day once, and no more than what was too long', () => {
    const stops: readonly Stop[] = [
      { by: 'question', whose: 'customer', from: '2026-03-06', says: { en: 'which fabric?', zh: '哪种面料？' } },
      {
        by: 'hold',
        whose: 'ourselves',
        from: '2026-03-09T03:00:00.000Z',
        until: '2026-03-11T03:00:00.000Z',
        says: { en: 'season', zh: '换季' },
      },
    ]
    const account = spent(factsWith(begun, { stops }), '2026-03-20')
    const { charges, over } = step(account, 'signed-back')
    expect(over).toBe(7)
    expect(charges.map(({ by, days }) => [by, days])).toEqual([
      ['question', 5],
      ['hold', 2],
    ])
  })

  test('the rest goes to whom the owner of the step named when he promised another day', () => {
    const promise = {
      day: '2026-03-12',
      reason: '海关查验',
      by: 'a',
      at: '2026-03-06T02:00:00.000Z',
      was: '2026-03-09',
    }
    const { proforma: _, ...before } = begun
    const facts = factsWith({
      ...before,
      confirmed: { done: true, day: '2026-03-10', promises: [{ ...promise, whose: 'authority' }] },
    })
    expect(step(spent(facts, '2026-03-11'), 'confirmed').charges).toEqual([
      { by: 'reason', whose: 'authority', days: 3, says: { en: '海关查验', zh: '海关查验' } },
    ])
  })

  test('an order that was given up stands still on that day', () => {
    const account = spent(factsWith(begun, { ended: '2026-03-12T02:00:00.000Z' }), '2026-09-01')
    expect(account).toMatchObject({ until: '2026-03-12', days: 8 })
  })
})

describe('where the slack against ship-by went', () => {
  test('what there was on the first day, less what each side spent too much, less what plans moved, is left today', () => {
    const { slack } = spent(factsWith({ ...begun, 'signed-back': '2026-03-18' }), '2026-03-20')
    expect(slack?.spent).toEqual([{ whose: 'customer', days: 5 }])
    expect((slack?.start ?? 0) - 5 - (slack?.moved ?? 0)).toBe(slack?.left)
  })
})

const steps = (pathFacts(full)?.nodes ?? []).map(({ id }) => id)
const someDay = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2026-03-02', days))
const somehow = fc.record({
  done: fc.dictionary(
    fc.constantFrom(...steps),
    fc.oneof(
      someDay,
      someDay.map((first) => ({ again: true as const, first })),
    ),
  ),
  stops: fc.array(
    fc.record({
      by: fc.constantFrom('hold', 'rework', 'change', 'question'),
      whose: fc.constantFrom('customer', 'supplier', 'ourselves', 'bank'),
      from: someDay,
      until: someDay,
      says: fc.constant({ en: 'so', zh: '如此' }),
    }),
    { maxLength: 4 },
  ),
  today: someDay,
})

describe('however an order went', () => {
  test('the days of its steps, and those of the sides, add up exactly to the days that passed', () => {
    fc.assert(
      fc.property(somehow, ({ done, stops, today }) => {
        const account = spent(factsWith(done, { stops: stops as readonly Stop[] }, full), today)
        const onWay = account.steps.filter((one) => one.onWay)
        const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
        expect(sum(onWay.map(({ took }) => took))).toBe(account.days)
        expect(sum(account.sides.map(({ days }) => days))).toBe(account.days)
        expect(account.days).toBe(workdays.passed(account.from, account.until))
      }),
      { numRuns: 400 },
    )
  })

  test('the windows of its way follow each other without a gap, and no charge is more than what was too long', () => {
    fc.assert(
      fc.property(somehow, ({ done, stops, today }) => {
        const account = spent(factsWith(done, { stops: stops as readonly Stop[] }, full), today)
        const way = account.way.map((id) => step(account, id))
        way.forEach((one, i) => {
          expect(one.from).toBe(way[i - 1]?.until ?? account.from)
        })
        for (const { charges, over, planned } of account.steps) {
          expect(charges.reduce((sum, { days }) => sum + days, 0)).toBeLessThanOrEqual(Math.max(0, over))
          expect(planned).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('slack on the first day less all that went is what is left', () => {
    fc.assert(
      fc.property(somehow, ({ done, stops, today }) => {
        const { slack } = spent(factsWith(done, { stops: stops as readonly Stop[] }, full), today)
        const gone = (slack?.spent ?? []).reduce((sum, { days }) => sum + days, slack?.moved ?? 0)
        expect((slack?.start ?? 0) - gone).toBe(slack?.left ?? 0)
      }),
      { numRuns: 200 },
    )
  })
})
