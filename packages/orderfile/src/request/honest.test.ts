import { type Firm, firm } from '@gendan/firm/firm'
import { usualMaking } from '@gendan/firm/making'
import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import type { ToMake } from '../progress/load.ts'
import type { WorkshopFacts } from '../progress/workshop-facts.ts'
import { type Asked, askedShape } from './asked.ts'
import { type Capable, honestAnswer } from './honest.ts'

const TODAY = '2026-03-02'
const born = firm.born('c')
const line = { id: 'l1', name: 'Line 1', kind: '', perWeek: decimal('500') }
const house: Firm = { ...born, rules: { ...born.rules, making: { ...usualMaking, lines: [line] } } }

const asked = (more: Partial<Record<keyof Asked, unknown>> = {}): Asked =>
  askedShape.parse({
    ...{ customer: 'p1', says: 'Oak table', quantity: { value: '1000', unit: 'PCE' }, by: '2026-05-29' },
    ...more,
  })

const order = (file: string, quantity: string, start: string, finish: string): ToMake => ({
  ...{ file, number: file.toUpperCase() },
  facts: {
    ...{ maker: '', workshop: 'Line 1', start, finish, hsCode: '', released: true, held: false },
    lines: [{ line: '1', target: decimal(quantity), stocked: decimal('0'), done: {} }],
  } as unknown as WorkshopFacts,
})

const answer = (of: Asked, orders: readonly ToMake[] = [], suppliers: readonly Capable[] = []) =>
  honestAnswer(of, { firm: house, orders, suppliers, today: TODAY })

describe('can we ship so many by then', () => {
  test('a free line takes the days of its output, after material and papers and before inspection and ship', () => {
    const { way, steps } = answer(asked())
    expect(way).toMatchObject({ key: 'line/Line 1', days: 10, waits: 0 })
    expect(steps.filter(({ critical }) => critical).map(({ id }) => id)).toEqual([
      ...['settle', 'confirm', 'purchase', 'supplier-back', 'supply', 'receive', 'start', 'bulk', 'final', 'ship'],
    ])
    expect(way?.board).toBe(steps.at(-1)?.until)
  })

  test('each step begins where the one it hangs on ends, so that the account adds up', () => {
    const on = answer(asked({ sample: true, payment: 'letter' })).steps.filter(({ critical }) => critical)
    expect(on.slice(1).every(({ from }, i) => from >= (on[i]?.until ?? ''))).toBe(true)
  })

  test.each([
    ['CN', '2026-03-24'],
    // Eid al-Fitr from the 19th to the 22nd.
    ['SA', '2026-03-25'],
    [undefined, '2026-03-24'],
  ])(
    'a customer at home in %s signs back by the working days of his country, also before there is an order',
    (country, until) => {
      const known = { firm: house, orders: [], suppliers: [], today: '2026-03-13', countryOf: () => country }
      const { steps } = honestAnswer(asked(), known)
      expect(steps.find(({ id }) => id === 'sign-back')?.until).toBe(until)
      expect(steps.find(({ id }) => id === 'supplier-back')).toEqual(
        honestAnswer(asked(), { ...known, countryOf: () => 'CN' }).steps.find(({ id }) => id === 'supplier-back'),
      )
    },
  )

  test('orders that stand before it keep their place: it waits for them, and they are named', () => {
    const free = answer(asked({ materials: '2026-03-20' })).way
    const busy = answer(asked({ materials: '2026-03-20' }), [order('lw-7', '900', '2026-03-09', '2026-04-03')])
    expect(busy.way?.before.map(({ number }) => number)).toEqual(['LW-7'])
    expect(busy.way?.waits).toBeGreaterThan(0)
    expect(busy.way?.day && free?.day && busy.way.day > free.day).toBe(true)
  })

  test('an order that is on hold takes no room', () => {
    const held = order('lw-8', '900', '2026-03-09', '2026-04-03')
    const { way } = answer(asked({ materials: '2026-03-20' }), [{ ...held, facts: { ...held.facts, held: true } }])
    expect(way?.waits).toBe(0)
  })

  test('overtime, air and a first lot are told where they are earlier, each with what it costs', () => {
    const late = asked({ by: '2026-04-20', overtimePerPiece: '2', secondShipment: '900' })
    const { earlier, way } = answer(late)
    expect(way?.spare).toBeLessThan(0)
    expect(earlier.map(({ kind }) => kind)).toEqual(['overtime', 'air', 'split'])
    const [overtime, air, split] = earlier
    expect(overtime?.cost && +overtime.cost > 0).toBe(true)
    expect(air?.cost).toBeUndefined()
    expect(split).toMatchObject({ day: '2026-04-20', cost: '900' })
    expect(split?.quantity && +split.quantity > 0 && +split.quantity < 1000).toBe(true)
  })

  test('a supplier who is sooner is named with his risk; nothing known of him is a risk', () => {
    const capable: Capable = {
      ...{ id: 's1', name: { en: 'Works', zh: '厂' } },
      supply: {
        capacity: [{ work: 'tables', perWeek: { value: decimal('5000'), unit: 'PCE' } }],
        subcontracts: [{ work: 'coating', to: '', risk: 'high', note: '' }],
        audits: [],
      },
    }
    const { way, earlier, others } = answer(asked(), [], [capable])
    expect(way?.key).toBe('line/Line 1')
    expect(others[0]).toMatchObject({ key: 'party/s1', risk: { risk: 'high' } })
    expect(earlier.some(({ kind, maker }) => kind === 'maker' && maker?.key === 'party/s1')).toBe(true)
    expect(answer(asked({ maker: 'party/s1' }), [], [capable]).way?.key).toBe('party/s1')
  })

  test('where nobody has said what a line makes, the usual span stands in; where nobody has room in a year, there is no day', () => {
    const nobody = honestAnswer(asked(), { firm: born, orders: [], suppliers: [], today: TODAY })
    expect(nobody.way).toMatchObject({ key: '', days: 25 })
    const never = answer(asked({ quantity: { value: '90000', unit: 'PCE' } }))
    expect(never).toMatchObject({ bottleneck: 'beyond', way: undefined })
  })

  test('a day of arrival counts the sea; by air it is sooner, and the craft reckons what it costs', () => {
    const packing = { perCarton: '10', lengthCm: '60', widthCm: '40', heightCm: '40', grossKg: '12', netKg: '11' }
    const found = honestAnswer(asked({ at: 'arrival', airPerKg: '30' }), {
      ...{ firm: house, orders: [], suppliers: [], today: TODAY },
      packing: packing as never,
    })
    expect(found.steps.at(-1)).toMatchObject({ id: 'sailing', days: 30 })
    // 100 cartons of 0.096 m³ are 1,600 kg by volume (6,000 cm³ a kilogram), more than the 1,200 kg they weigh.
    expect(found.earlier.find(({ kind }) => kind === 'air')).toMatchObject({ cost: '48000' })
  })
})
