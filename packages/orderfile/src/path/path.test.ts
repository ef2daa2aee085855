import { firm } from '@gendan/firm/firm'
import { sampleTerms } from '@gendan/forms/sample-deal'
import {
  sampleInspection,
  sampleProduction,
  samplePurchases,
  sampleSample,
  sampleShipment,
} from '@gendan/forms/sample-sections'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OrderFile, orderFile } from '../order-file.ts'
import { durations, type PathRules, pathRulesOf } from './durations.ts'
import { type Path, pathOf } from './path.ts'
import { pathFacts } from './path-facts.ts'
import { workdaysOf } from './workdays.ts'

const usual = pathRulesOf(firm.born('c'))
const workdays = workdaysOf(usual)
const contract = { version: 1, settled: '2026-03-10', customerOrder: 'HL-44018', terms: sampleTerms }

/** The standing example: 480 chairs and 300 stools to Oslo, on board by 10 June 2026 at the latest. */
function fileWith(deal: Partial<OrderFile['deal']>, more: Partial<OrderFile> = {}): OrderFile {
  return { ...orderFile.born('f1'), opened: '2026-03-06', deal: { contract, ...deal }, ...more }
}

function pathOn(today: string, file: OrderFile, rules: PathRules = usual): Path {
  const facts = pathFacts(file)
  if (!facts) throw new Error('no path')
  return pathOf(facts, rules, workdays, today)
}

function step(path: Path, id: string) {
  const node = path.nodes.find((one) => one.id === id)
  if (!node) throw new Error(`no step ${id}`)
  return node
}

const planned = fileWith({
  production: sampleProduction,
  purchases: samplePurchases,
  samples: [sampleSample],
  inspections: [sampleInspection],
})

describe('the steps of an order', () => {
  test('there is no path before the customer has ordered', () => {
    expect(pathFacts({ ...orderFile.born('f1'), opened: '2026-03-06' })).toBeUndefined()
  })

  test('are only those it really has: a deposit, no credit, its one purchase and its one sample', () => {
    const ids = pathOn('2026-03-16', planned).nodes.map(({ id }) => id)
    expect(ids).toEqual([
      'received',
      'settled',
      'confirmed',
      'proforma',
      'signed-back',
      'deposit',
      'production-order',
      'released',
      'sample-sent/x1',
      'sample-approved/x1',
      'purchase-placed/p1',
      'purchase-back/p1',
      'purchase-delivered/p1',
      'bulk-start',
      'complete',
      'final-inspected',
      'packing-list',
      'booked',
      'on-board',
      'papers',
      'paid',
      'closed',
    ])
  })

  test('of an order on open account wait for the credit that a manager grants, of one by credit for the letter', () => {
    const by = (instalments: typeof sampleTerms.payment.instalments) =>
      pathOn('2026-03-16', fileWith({ contract: { ...contract, terms: { ...sampleTerms, payment: { instalments } } } }))
        .nodes
    const [first] = sampleTerms.payment.instalments
    if (!first) throw new Error('no instalment')
    expect(
      by([{ by: 'O/A', when: { at: 'days-after', days: 60, from: 'bill-of-lading-date' } }]).map(({ id }) => id),
    ).toContain('credit')
    const credit = by([first, { by: 'L/C', when: { at: 'sight' } }]).map(({ id }) => id)
    expect(credit).toEqual(expect.arrayContaining(['deposit', 'letter']))
  })
})

describe('the latest day of each step', () => {
  test('is counted back from ship-by, two working days before the latest shipment', () => {
    const path = pathOn('2026-03-16', planned)
    expect(path.shipBy).toBe('2026-06-08')
    expect(step(path, 'on-board').latest).toBe('2026-06-08')
    // Four working days for truck, customs and port.
    expect(step(path, 'final-inspected').latest).toBe('2026-06-02')
    expect(step(path, 'complete').latest).toBe('2026-05-29')
  })

  test('leaps over the Labour Day holidays and knows the Saturday that is worked for them', () => {
    expect(workdays.add('2026-04-30', 1)).toBe('2026-05-06')
    expect(workdays.add('2026-05-08', 1)).toBe('2026-05-09')
  })

  test('is not known where the contract names no latest shipment: a forecast there is, slack there is none', () => {
    const { latest: _, ...shipment } = sampleTerms.shipment
    const path = pathOn('2026-03-16', fileWith({ contract: { ...contract, terms: { ...sampleTerms, shipment } } }))
    expect(path.shipBy).toBeUndefined()
    expect(path.slack).toBeUndefined()
    expect(path.etd).toBeDefined()
  })

  test('of the papers under a credit is 21 calendar days after the day on board', () => {
    const payment = { instalments: [{ by: 'L/C' as const, when: { at: 'sight' as const } }] }
    const path = pathOn(
      '2026-06-10',
      fileWith({ contract: { ...contract, terms: { ...sampleTerms, payment } }, shipment: sampleShipment }),
    )
    expect(path.shipped).toBe(true)
    expect(step(path, 'on-board').actual).toBe(sampleShipment.onBoard)
    expect(step(path, 'papers').latest).toBe('2026-06-27')
  })
})

describe('the forecast', () => {
  test('counts on from what has happened and names what it hangs on', () => {
    const path = pathOn('2026-03-16', planned)
    expect(step(path, 'sample-approved/x1')).toMatchObject({
      forecast: '2026-04-07',
      driver: { by: 'after', node: 'sample-sent/x1', days: 5 },
      critical: true,
    })
    expect(step(path, 'bulk-start').driver).toEqual({ by: 'after', node: 'sample-approved/x1', days: 1 })
    expect(path.slack).toBe(2)
    expect(path.next).toBe('confirmed')
  })

  test('of bulk takes as long as this order is planned to take', () => {
    const { driver } = step(pathOn('2026-03-16', planned), 'complete')
    expect(driver).toEqual({ by: 'after', node: 'bulk-start', days: workdays.slack('2026-04-06', '2026-05-25') })
  })

  test('never lies before today: what was forgotten moves with each day', () => {
    expect(step(pathOn('2026-05-05', planned), 'confirmed')).toMatchObject({
      forecast: '2026-05-06',
      driver: { by: 'today' },
    })
    expect(pathOn('2026-05-05', planned).slack).toBe(-31)
  })

  test('of what a supplier promised is his day; the step that made it late is solid, those behind it hollow', () => {
    const [purchase] = samplePurchases
    if (!purchase) throw new Error('no purchase')
    const path = pathOn(
      '2026-03-16',
      fileWith({ production: sampleProduction, purchases: [{ ...purchase, promised: '2026-06-05' }] }),
    )
    expect(step(path, 'purchase-delivered/p1')).toMatchObject({
      forecast: '2026-06-05',
      driver: { by: 'promise' },
      cause: true,
    })
    expect(step(path, 'complete')).toMatchObject({
      driver: { node: 'purchase-delivered/p1' },
      cause: false,
      critical: true,
    })
    expect(path.slack).toBeLessThan(0)
  })

  test('takes the word of the step’s owner instead of the usual span, but nothing ends before what it waits for', () => {
    const promise = {
      day: '2026-03-27',
      reason: '客户答应本周签',
      by: 'a',
      at: '2026-03-16T02:00:00.000Z',
      was: '2026-03-20',
    }
    const told = (day: string) =>
      pathOn('2026-03-16', { ...planned, promises: { 'signed-back': [{ ...promise, day }] } })
    expect(step(told('2026-03-27'), 'signed-back')).toMatchObject({ forecast: '2026-03-27', driver: { by: 'promise' } })
    expect(step(told('2026-03-16'), 'signed-back')).toMatchObject({
      forecast: '2026-03-17',
      driver: { node: 'proforma', days: 0 },
    })
  })
})

describe('evidence', () => {
  test('of measured cartons says that the goods are complete, and passes over what nobody proved before', () => {
    const packing = { packed: '2026-05-22', measured: true, cartons: [] }
    const path = pathOn('2026-05-27', { ...planned, deal: { ...planned.deal, packing } })
    expect(step(path, 'complete')).toMatchObject({ state: 'done', actual: '2026-05-22' })
    expect(step(path, 'bulk-start').state).toBe('passed')
    expect(step(path, 'final-inspected').state).toBe('open')
  })

  test('that cartons are only meant to be packed so is none', () => {
    const packing = { packed: '2026-05-22', measured: false, cartons: [] }
    expect(step(pathOn('2026-05-27', { ...planned, deal: { ...planned.deal, packing } }), 'complete').state).toBe(
      'open',
    )
  })

  test('of the proforma invoice does not confirm the order inside', () => {
    const paper = {
      id: 'i1',
      kind: 'proforma-invoice',
      part: '',
      number: 'PI-1',
      version: 1,
      day: '2026-03-12',
      at: '',
      by: '',
      own: {},
      filled: {},
      stamped: [],
    }
    const path = pathOn('2026-03-16', { ...planned, papers: [paper] })
    expect(step(path, 'proforma')).toMatchObject({ state: 'done', actual: '2026-03-12' })
    expect(step(path, 'confirmed').state).toBe('open')
  })

  test('is not asked of bulk start: planned, with all before it done, it counts as begun, and proves nothing', () => {
    const released = { id: 'released', kind: 'released', part: '', after: [], done: true, day: '2026-04-08' } as const
    const start = {
      id: 'bulk-start',
      kind: 'bulk-start',
      part: '',
      after: [{ node: 'released', by: 'start' }],
      plan: '2026-04-06',
      byPlan: true,
    } as const
    const facts = { letter: false, nodes: [released, start] }
    const on = (today: string) => step(pathOf(facts, usual, workdays, today), 'bulk-start')
    expect(on('2026-04-20')).toMatchObject({ state: 'passed', actual: '2026-04-08' })
    expect(on('2026-04-03')).toMatchObject({ state: 'open', forecast: '2026-04-09' })
  })
})

const spans = fc.record(Object.fromEntries(Object.keys(durations).map((key) => [key, fc.integer({ min: 0, max: 30 })])))

describe('whatever a firm takes for its steps', () => {
  test('a longer span never gives more slack', () => {
    fc.assert(
      fc.property(
        spans,
        fc.constantFrom(...Object.keys(durations)),
        fc.integer({ min: 1, max: 9 }),
        (days, key, more) => {
          const slack = (own: Readonly<Record<string, number>>) =>
            pathOn('2026-03-16', planned, { ...usual, days: (one) => own[one] ?? 0 }).slack ?? 0
          return slack({ ...days, [key]: (days[key] ?? 0) + more }) <= slack(days)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the order has the slack of its tightest open step, and the chain to the day on board carries it', () => {
    fc.assert(
      fc.property(spans, (days) => {
        const path = pathOn('2026-03-16', planned, { ...usual, days: (one) => days[one] ?? 0 })
        const open = path.nodes.filter(({ state, slack }) => state === 'open' && slack !== undefined)
        return (
          open.every(({ slack = 0 }) => slack >= (path.slack ?? 0) - 1) &&
          open.some(({ critical, id }) => critical && id === 'on-board')
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a step that is done has a day or none, but never a forecast', () => {
    fc.assert(
      fc.property(spans, (days) => {
        const { nodes } = pathOn('2026-03-16', planned, { ...usual, days: (one) => days[one] ?? 0 })
        return nodes.every(({ state, forecast, actual }) => (state === 'open' ? !actual && forecast : !forecast))
      }),
      { numRuns: 30 },
    )
  })
})
