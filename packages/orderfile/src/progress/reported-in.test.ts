import { goods } from '@gendan/firm/goods'
import { reportShape } from '@gendan/forms/deal/progress'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { goodsFactsShape } from '@gendan/trade/goods'
import { expect, test } from 'vitest'
import { type OrderFile, orderFile } from '../order-file.ts'
import { reportedIn } from './reported-in.ts'

const { seller: _, buyer: _b, suppliers: _s, house: _h, ...deal } = sampleDeal
const [first] = deal.contract?.terms.lines ?? []
if (!deal.contract || !first) throw new RangeError('the standing example sells something')
const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木椅' }, unit: first.quantity.unit }
const chair = { ...goods.born('g1'), facts: goodsFactsShape.parse(facts) }

function reported(...days: readonly (readonly [day: string, quantity: string])[]): OrderFile {
  const reports = days.map(([day, quantity], i) =>
    reportShape.parse({
      ...{ id: `report-${i}`, day, made: [], by: 'a1', at: `${day}T02:00:00.000Z` },
      stocked: [{ line: first?.id ?? '', quantity, warehouse: '一号库' }],
    }),
  )
  const { terms } = deal.contract as NonNullable<typeof deal.contract>
  const lines = terms.lines.map((line) => (line.id === first?.id ? { ...line, goods: 'g1' } : { ...line, goods: '' }))
  const contract = { ...(deal.contract as NonNullable<typeof deal.contract>), terms: { ...terms, lines } }
  return { ...orderFile.born('f1'), deal: { ...deal, contract, progress: { kind: 'wood', processes: [], reports } } }
}

test('what the reports of a workshop brought in is added up, with the day of the last that did', () => {
  expect(reportedIn(reported(['2026-04-18', '120'], ['2026-04-20', '80'], ['2026-04-21', '0']), chair)).toEqual({
    quantity: '200',
    last: '2026-04-20',
  })
})

test('an order whose reports brought nothing in warns of nothing', () => {
  expect(reportedIn(reported(), chair)).toBeUndefined()
  expect(reportedIn(reported(['2026-04-21', '0']), chair)).toBeUndefined()
})
