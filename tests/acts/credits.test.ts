import { termsOfBound } from '@gendan/forms/deal/bound-credit'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { receiveCredit } from '@gendan/orderfile/acts/receive-credit'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creditNumber, creditOrder, creditText, entered, receivedCredit } from '../setup/credit.ts'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { fileOf } from '../setup/ordered.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const documents = () => stage.desk('documents')
const viewOf = async (id: string) => ask(await documents(), 'credit', { id })
const rowsOf = async (wanted: object) => (await ask(await documents(), 'credits', wanted)).rows

describe('a credit that came', () => {
  test('is read, bound to its order, and stands on the wall', async () => {
    const { file, credit } = await receivedCredit(stage)
    const [bound] = (await fileOf(stage, file)).deal.credits ?? []
    expect(bound && termsOfBound(bound)).toMatchObject({
      latestShipment: '2026-06-10',
      presentationPeriod: { days: 21 },
    })
    expect(bound?.audited).toBeUndefined()
    const [row] = await rowsOf({ order: file })
    expect(row).toMatchObject({
      ...{ id: credit, amount: '29748', balance: '29748', currency: 'USD', received: '2026-03-18' },
      ...{ latestShipment: '2026-06-10', expiry: '2026-07-01', expiryPlace: 'CHINA', state: 'advised' },
      open: bound?.open,
      lastPresentation: null,
    })
    expect(row?.orders.map(({ id }) => id)).toEqual([file])
  })

  test('is held against the contract of the order that it pays', async () => {
    const agrees = await viewOf((await receivedCredit(stage)).credit)
    const differs = await viewOf((await receivedCredit(stage, { '44C': '260601', '32B': 'USD28000,00' })).credit)
    const places = (view: typeof agrees) =>
      view.analysisSheet.filter(({ verdict }) => verdict === 'fail').map(({ point }) => point.en)
    expect(places(agrees)).toEqual([])
    expect(places(differs)).toEqual(['Amount', 'Latest shipment'])
    expect(differs.amendmentRequest).toContain('USD 29748')
    expect(differs.points.every(({ open }) => open)).toBe(true)
  })

  test('is refused with every reason at once', async () => {
    const { file } = await creditOrder(stage)
    const other = await creditOrder(stage)
    const text = ':20:LC1\n:26E:1\n:44C:260701'
    const input = entered(stage, other.customer, [file], text, { received: '2026-03-19', how: 'scan', type: '707' })
    expect(rulesOf(await tries(await documents(), receiveCredit, freshId(), input))).toEqual([
      'LC-02',
      'LC-04',
      'LC-06',
      'LC-07',
      'LC-07',
    ])
    const nothing = entered(stage, other.customer, [], '  ')
    expect(rulesOf(await tries(await documents(), receiveCredit, freshId(), nothing))).toEqual(['LC-01'])
  })

  test('has one file: its number is told where it comes again', async () => {
    const { file, customer } = await creditOrder(stage)
    const number = creditNumber()
    await does(await documents(), receiveCredit, freshId(), entered(stage, customer, [file], creditText(number)))
    const again = entered(stage, customer, [], creditText(number.replace('-', ' ')))
    expect(rulesOf(await tries(await documents(), receiveCredit, freshId(), again))).toEqual(['LC-03'])
  })

  test('may pay several orders, and is found by its number; the order without one is told', async () => {
    const first = await creditOrder(stage)
    const number = creditNumber()
    const { rows: before } = await ask(await documents(), 'credits-awaited', { limit: 200 })
    expect(before.map(({ id }) => id)).toContain(first.file)
    await does(
      await documents(),
      receiveCredit,
      freshId(),
      entered(stage, first.customer, [first.file], creditText(number)),
    )
    const { rows: after } = await ask(await documents(), 'credits-awaited', { limit: 200 })
    expect(after.map(({ id }) => id)).not.toContain(first.file)
    expect((await rowsOf({ search: number })).map((row) => row.number)).toEqual([number])
    expect(await rowsOf({ search: number, state: 'workable' })).toEqual([])
  })

  test('a replay of the journal gives the same lists', async () => {
    expect(await replay(stage.pool, (await documents()).fence)).toEqual([])
  })
})
