import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { daysOf, type Movement } from './daily.ts'
import { competing, isScarce, type Pool, shortageIn, type Want, weeksOf } from './pool.ts'

function want(number: string, wants: string, day: string, more: Partial<Want> = {}): Want {
  const [kept, gone] = [decimal('0'), decimal('0')]
  const whose = { file: number, number, buyer: 'b', buyerName: 'Harbor', owner: 'a' }
  return { ...whose, wants: decimal(wants), kept, gone, held: false, day, ...more }
}

function coming(quantity: string, day: string) {
  const of = { file: 'A', number: 'A', node: 'complete', from: 'production' as const, party: '' }
  return { ...of, quantity: decimal(quantity), day, there: false }
}

/** 300 lie in the warehouse, 100 of them kept for order A; 400 come on 10 April. */
const pool: Pool = {
  ...{ goods: 'g', unit: 'PCE', onHand: decimal('300'), kept: decimal('100') },
  wants: [want('A', '300', '2026-04-20', { kept: decimal('100') }), want('B', '200', '2026-04-08')],
  arrivals: [coming('400', '2026-04-10')],
}

describe('what is free, what comes and what orders want', () => {
  test('covers them where it comes before their days', () => {
    expect(shortageIn(pool)).toBeUndefined()
    expect(isScarce(pool)).toBe(false)
  })

  test('runs short on the first day on which it does not, though more comes later', () => {
    const late = { ...pool, wants: [want('A', '300', '2026-04-20'), want('B', '250', '2026-04-08')] }
    expect(shortageIn(late)).toEqual({ day: '2026-04-08', short: '50', forGood: '0' })
    expect(isScarce(late)).toBe(true)
  })

  test('a supply that slips makes short what was covered', () => {
    const slipped = { ...pool, arrivals: [coming('400', '2026-04-24')] }
    expect(shortageIn(slipped)).toEqual({ day: '2026-04-20', short: '200', forGood: '0' })
  })

  test('what is lacking for good is what nobody has bought or makes', () => {
    const bare = { ...pool, arrivals: [] }
    expect(shortageIn(bare)).toEqual({ day: '2026-04-20', short: '200', forGood: '200' })
  })

  test('an order on hold or with nothing left to get makes nothing short', () => {
    const one = want('B', '900', '2026-04-08', { held: true })
    const done = want('C', '900', '2026-04-08', { gone: decimal('900') })
    expect(shortageIn({ ...pool, wants: [pool.wants[0] ?? one, one, done] })).toBeUndefined()
  })

  test('a single order that lacks goods is late, but there is nothing to divide', () => {
    expect(isScarce({ ...pool, wants: [want('B', '900', '2026-04-08')] })).toBe(false)
  })

  test('week by week, what is over from one week goes into the next', () => {
    expect(weeksOf(pool, '2026-04-01', 3)).toEqual([
      { week: '2026-03-30', comes: '0', wanted: '0', left: '200' },
      { week: '2026-04-06', comes: '400', wanted: '200', left: '400' },
      { week: '2026-04-13', comes: '0', wanted: '0', left: '400' },
    ])
  })
})

describe('what is made to order', () => {
  const toOrder = { ...pool, onHand: decimal('0'), kept: decimal('0'), keeping: 'order' as const }
  const two = [want('A', '300', '2026-04-20'), want('B', '200', '2026-04-08')]

  test('is not scarce while nobody has planned its making; kept in stock or not said, it is', () => {
    const bare = { ...toOrder, wants: two, arrivals: [] }
    expect(isScarce(bare)).toBe(false)
    expect(isScarce({ ...bare, keeping: 'stock' })).toBe(true)
    expect(isScarce({ ...bare, keeping: undefined })).toBe(true)
    expect(competing(bare).wants).toEqual([])
  })

  test('is scarce where orders whose making is planned compete, and where some of it lies there', () => {
    const late = (file: string) => ({ ...coming('100', '2026-05-20'), file })
    expect(isScarce({ ...toOrder, wants: two, arrivals: [late('A')] })).toBe(false)
    expect(isScarce({ ...toOrder, wants: two, arrivals: [late('A'), late('B')] })).toBe(true)
    expect(isScarce({ ...toOrder, onHand: decimal('50'), wants: two, arrivals: [] })).toBe(true)
  })
})

describe('stock day by day', () => {
  const moved = (day: string, type: Movement['type'], quantity: string) => ({ day, type, quantity: decimal(quantity) })

  test('tells what came, went and was found, and what lay there at the end', () => {
    const all = [
      moved('2026-03-30', 'stock-received', '300'),
      moved('2026-04-01', 'stock-issued', '40'),
      moved('2026-04-01', 'stock-received', '10'),
      moved('2026-04-02', 'stock-counted', '266'),
    ]
    expect(daysOf(all, '2026-04-01', '2026-04-30')).toEqual([
      { day: '2026-04-01', came: '10', went: '40', counted: '0', onHand: '270' },
      { day: '2026-04-02', came: '0', went: '0', counted: '-4', onHand: '266' },
    ])
  })
})
