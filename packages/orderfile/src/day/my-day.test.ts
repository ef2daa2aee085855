import { firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction, samplePurchases } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { orderFile } from '../order-file.ts'
import { pathRulesOf } from '../path/durations.ts'
import { owned } from '../path/owner.ts'
import { pathOf } from '../path/path.ts'
import { pathFacts } from '../path/path-facts.ts'
import { workdaysOf } from '../path/workdays.ts'
import { heaviestFirst, sortedByWeight } from './by-weight.ts'
import { type DayOrder, dayOrder, myDay } from './my-day.ts'

const member = (account: string, ...posts: readonly Post[]) => ({ account, posts, active: true, since: '2026-01-01' })
const house = {
  ...firm.born('c'),
  members: [
    member('lin', 'merchandiser'),
    member('he', 'salesman'),
    member('chen', 'manager'),
    member('wang', 'buyer'),
  ],
}
const rules = pathRulesOf(house)
const workdays = workdaysOf(rules)
const watch = { workdays, days: (_: string, usual: number) => usual }

/** An order that Lin follows, with its latest shipment, on Wednesday 18 March 2026. */
function order(id: string, latest: string, worth: string): DayOrder {
  const terms = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest } }
  const contract = { version: 1, settled: '2026-03-10', customerOrder: id, terms }
  const deal = { contract, production: sampleProduction, purchases: samplePurchases }
  const facts = pathFacts({ ...orderFile.born(id), opened: '2026-03-06', deal })
  if (!facts) throw new Error('no path')
  const path = owned(pathOf(facts, rules, workdays, '2026-03-18'), 'lin', house)
  return dayOrder({ id, number: id, buyer: 'Halvorsen', follower: 'lin', path, worth: decimal(worth) }, watch)
}

const calm = order('calm', '2026-09-30', '900000')
const late = order('late', '2026-05-20', '100')
const dear = order('dear', '2026-05-20', '50000')

describe('my day', () => {
  test('puts red first, and of what is red the order with more money and days', () => {
    const { must } = myDay([calm, late, dear], { account: 'lin', posts: ['merchandiser'] }, watch.days)
    const [first] = sortedByWeight(must)
    expect(sortedByWeight(must).map(({ order, rule }) => [order, rule])).toEqual([
      ['dear', 'AL-01'],
      ['late', 'AL-01'],
    ])
    expect(heaviestFirst([...must].toReversed(), 1)[0]).toBe(first)
    expect(first?.why.zh).toContain('卡在')
  })

  test('of who follows a file waits for the manager, who finds the same step among his own', () => {
    const lin = myDay([calm], { account: 'lin', posts: ['merchandiser'] }, watch.days)
    expect(lin.waiting.map(({ node, owner }) => [node, owner?.account])).toEqual([['confirmed', 'chen']])
    const chen = myDay([late], { account: 'chen', posts: ['manager'] }, watch.days)
    expect(sortedByWeight(chen.must).map(({ node, rule }) => rule ?? node)).toEqual(['AL-01', 'confirmed'])
  })

  test('shows what comes within a fortnight, and nothing to those whom the order does not need', () => {
    const wang = myDay([dear], { account: 'wang', posts: ['buyer'] }, watch.days)
    expect(wang.coming.map(({ node }) => node)).toEqual(['purchase-placed/p1', 'purchase-back/p1'])
    expect(myDay([dear], { account: 'nobody', posts: ['declarant'] }, watch.days)).toEqual({
      must: [],
      waiting: [],
      coming: [],
      silent: [],
    })
  })
})
