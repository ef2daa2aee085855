import type { BillLine } from '@gendan/firm/bill'
import { type Decimal, decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { type Demand, explode, type MadeOf } from './explode.ts'
import { type BoughtOf, type Lying, NOTHING_LIES, standingOf } from './to-buy.ts'

const nameless = { en: '', zh: '' }

function takes(goods: string, quantity: string, more: Partial<Record<keyof BillLine, unknown>> = {}): BillLine {
  return {
    ...{ id: goods, goods, name: nameless, unit: 'PCE', quantity: decimal(quantity), per: 'piece', loss: decimal('0') },
    ...{ needed: 'production', note: '', supplier: '' },
    ...more,
  } as BillLine
}

function article(id: string, ...bill: readonly BillLine[]): Article {
  return { id, code: id.toUpperCase(), name: { en: id, zh: '' }, unit: 'PCE', bill }
}

function known(...articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((one) => [one.id, one]))
}

const chairs = (pieces: string, cartons?: string): MadeOf => ({
  ...{ line: '1', goods: 'chair', pieces: decimal(pieces) },
  ...(cartons ? { cartons: decimal(cartons) } : {}),
})

/** Everything is still to be made or bought. */
const all = ({ needs }: Demand): Decimal => needs

function needs(made: readonly MadeOf[], articles: ReadonlyMap<string, Article>, open = all) {
  return Object.fromEntries(explode(made, articles, open).demands.map((one) => [one.key, one.needs]))
}

describe('the accessories of an order', () => {
  const packing = { perCarton: decimal('2') } as Article['packing']
  const bill = [
    takes('screw', '8', { loss: decimal('3') }),
    takes('carton', '1', { per: 'carton', needed: 'packing' }),
    takes('plate', '1', { per: 'order' }),
  ]

  test.each([
    // pieces, cartons told, screws with 3 % loss, cartons, plates
    ['480', '240', '3955.2', '240', '1'],
    ['480', undefined, '3955.2', '240', '1'],
    ['481', undefined, '3963.44', '241', '1'],
    ['0.5', undefined, '4.12', '1', '1'],
  ])('%s chairs in %s cartons take %s screws, %s cartons and %s plate', (pieces, cartons, screw, carton, plate) => {
    const articles = known(
      { ...article('chair', ...bill), packing },
      article('screw'),
      article('carton'),
      article('plate'),
    )
    expect(needs([chairs(pieces, cartons)], articles)).toEqual({ screw, carton, plate })
  })

  test('are put together from all lines; what an order takes once is taken once', () => {
    const articles = known({ ...article('chair', ...bill), packing }, article('table', takes('screw', '12')))
    const made = [chairs('100'), { ...chairs('50'), line: '2' }, { line: '3', goods: 'table', pieces: decimal('10') }]
    expect(needs(made, articles)).toEqual({ screw: '1356', carton: '75', plate: '1' })
    const screw = explode(made, articles, all).demands.find(({ key }) => key === 'screw')
    expect(
      screw?.working.map(({ line, count, quantity, loss, needs: told }) => [line, count, quantity, loss, told]),
    ).toEqual([
      ['1', '100', '8', '3', '824'],
      ['2', '50', '8', '3', '412'],
      ['3', '10', '12', '0', '120'],
    ])
  })

  test('that have bills of their own are followed to any depth, each once all that ask for it are known', () => {
    // A chair takes 4 legs and 8 screws, a leg 2 screws and a foot, a foot one felt.
    const articles = known(
      article('chair', takes('leg', '4'), takes('screw', '8')),
      article('leg', takes('screw', '2'), takes('foot', '1')),
      article('foot', takes('felt', '1', { loss: decimal('5') })),
    )
    expect(needs([chairs('10')], articles)).toEqual({ leg: '40', screw: '160', foot: '40', felt: '42' })
    const depths = explode([chairs('10')], articles, all).demands.map(({ key, depth }) => `${key} ${depth}`)
    expect(depths.toSorted()).toEqual(['felt 3', 'foot 2', 'leg 1', 'screw 2'])
  })

  test('below ask only for what of it is still to be made', () => {
    const articles = known(article('chair', takes('leg', '4')), article('leg', takes('screw', '2')))
    const thirtyLie = ({ key, needs: asked }: Demand) => (key === 'leg' ? decimal('10') : asked)
    expect(needs([chairs('10')], articles, thirtyLie)).toEqual({ leg: '40', screw: '20' })
    expect(needs([chairs('10')], articles, () => decimal('0'))).toEqual({ leg: '40' })
  })

  test('in a circle are not followed, and the circle is named', () => {
    const articles = known(
      article('chair', takes('leg', '4')),
      article('leg', takes('foot', '1')),
      article('foot', takes('leg', '1')),
    )
    const { circles, demands } = explode([chairs('10')], articles, all)
    expect(circles.map(({ codes }) => codes.join(' → '))).toEqual(['LEG → FOOT → LEG'])
    expect(demands.map(({ key, needs: told }) => `${key} ${told}`)).toEqual(['leg 40', 'foot 40'])
  })

  test('by the carton are not guessed where nobody said how it is packed', () => {
    const articles = known(article('chair', takes('carton', '1', { per: 'carton' })))
    const { demands, uncounted } = explode([chairs('10')], articles, all)
    expect(demands).toEqual([])
    expect(uncounted).toEqual([{ of: 'chair', line: '1', key: 'carton' }])
  })

  test('without a file are the same where name, unit and note are', () => {
    const tag = (note: string) => takes('', '1', { name: { en: 'Tag', zh: '吊牌' }, note })
    const articles = known(article('chair', tag('green'), tag('red')), article('table', tag('green')))
    const made = [chairs('10'), { line: '2', goods: 'table', pieces: decimal('5') }]
    expect(needs(made, articles)).toEqual({ '/吊牌/PCE/green': '15', '/吊牌/PCE/red': '10' })
  })
})

describe('what is to be bought of an accessory', () => {
  const lying = (free: string, kept = '0', came = '0', went = '0'): Lying => ({
    ...NOTHING_LIES,
    ...{ free: decimal(free), kept: decimal(kept), came: decimal(came), went: decimal(went) },
  })
  const bought = (quantity: string): BoughtOf => ({
    ...{ purchase: 'p1', supplier: 's', quantity: decimal(quantity), deliver: '2026-04-10' },
  })
  const screws = (pieces: string, more = {}) => {
    const [demand] = explode(
      [chairs(pieces)],
      known(article('chair', takes('screw', '8', { loss: decimal('3'), ...more }))),
      all,
    ).demands
    if (!demand) throw new Error('no demand')
    return demand
  }

  test.each([
    // chairs, free, kept, came, went, bought, minimum, pack → demand, from stock, to buy, surplus, too much
    ['480', '0', '0', '0', '0', '', '', '', '3956', '0', '3956', '0', '0'],
    ['480', '1000', '0', '0', '0', '', '', '', '3956', '1000', '2956', '0', '0'],
    ['480', '1000', '500', '0', '0', '', '', '500', '3956', '1500', '2500', '44', '0'],
    ['480', '0', '0', '0', '0', '', '5000', '', '3956', '0', '5000', '1044', '0'],
    ['480', '0', '0', '0', '0', '', '4200', '500', '3956', '0', '4500', '544', '0'],
    ['480', '5000', '0', '0', '0', '', '', '500', '3956', '5000', '0', '0', '0'],
    // Bought and still to come; bought, come in and not counted twice; used up already.
    ['480', '0', '0', '0', '0', '4000', '', '500', '3956', '0', '0', '0', '0'],
    ['480', '4000', '0', '4000', '0', '4000', '', '500', '3956', '0', '0', '0', '0'],
    ['480', '0', '0', '4000', '4000', '4000', '', '500', '3956', '0', '0', '0', '0'],
    ['480', '100', '0', '0', '600', '', '', '', '3956', '700', '3256', '0', '0'],
    // After a change order: more chairs, fewer chairs.
    ['540', '0', '0', '0', '0', '4000', '', '500', '4450', '0', '500', '50', '0'],
    ['300', '0', '0', '0', '0', '4000', '', '500', '2472', '0', '0', '0', '1500'],
    // A count found less than is kept: nothing is free.
    ['480', '-50', '0', '0', '0', '', '', '', '3956', '0', '3956', '0', '0'],
  ])(
    '%s chairs, %s free, %s kept, %s came, %s went, bought %s, minimum %s, packs of %s',
    (pieces, free, kept, came, went, buys, minimum, pack, demand, stock, toBuy, surplus, tooMuch) => {
      const more = { ...(minimum ? { minimum: decimal(minimum) } : {}), ...(pack ? { pack: decimal(pack) } : {}) }
      const stands = standingOf(screws(pieces, more), lying(free, kept, came, went), buys ? [bought(buys)] : [])
      expect([stands.demand, stands.stock, stands.toBuy, stands.surplus, stands.tooMuch]).toEqual([
        demand,
        stock,
        toBuy,
        surplus,
        tooMuch,
      ])
    },
  )

  test('measures are rounded up to the third place, pieces to whole ones', () => {
    const metres = { ...screws('1'), needs: decimal('12.34567'), unit: 'MTR' }
    expect(standingOf(metres, NOTHING_LIES, []).demand).toBe('12.346')
    expect(standingOf({ ...metres, unit: 'PCE' }, NOTHING_LIES, []).demand).toBe('13')
  })

  test('is bought as the bills say: the longest time and the largest minimum of several', () => {
    const bill = [
      takes('screw', '8', { leadDays: 5, minimum: decimal('100') }),
      takes('screw', '2', { leadDays: 12, minimum: decimal('50'), supplier: 's2', pack: decimal('10') }),
    ]
    const [demand] = explode([chairs('1')], known(article('chair', ...bill)), all).demands
    expect(demand && standingOf(demand, NOTHING_LIES, []).terms).toEqual({
      supplier: 's2',
      leadDays: 12,
      minimum: '100',
      pack: '10',
    })
  })
})
