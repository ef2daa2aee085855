import { termsOfBound } from '@gendan/forms/deal/bound-credit'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { bindCredit, closeCredit, reopenCredit } from '@gendan/orderfile/acts/credit-file-acts'
import { answerAmendment, receiveCreditMessage } from '@gendan/orderfile/acts/credit-message-acts'
import { askAmendment, auditCredit, judgeCreditPoint } from '@gendan/orderfile/acts/credit-point-acts'
import { correctCredit, takeBackCorrection, takeOverReading } from '@gendan/orderfile/acts/credit-term-acts'
import { receiveCredit } from '@gendan/orderfile/acts/receive-credit'
import { expectedPapers } from '@gendan/orderfile/binder/expected'
import { creditProof } from '@gendan/orderfile/credit/credit-proof'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { signedBackToSecured } from '@gendan/orderfile/gates/signed-back-to-secured'
import { inFence } from '@gendan/store/database'
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
      'LC-06',
      'LC-07',
      'LC-07',
      'LC-02',
      'LC-04',
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
    expect(await rowsOf({ search: number, state: 'open' })).toHaveLength(1)
  })
})

describe('a credit on its way to be workable', () => {
  const text707 = (number: string, fields: string) => `:20:${number}\n:31C:260312\n:26E:1\n:30:260318\n${fields}`
  const firm = () => ({ firm: stage.company })
  const came = { received: '2026-03-18', from: 'BANK OF CHINA, NINGBO' }
  const numberIn = async (credit: string) =>
    (await rowsOf({ limit: 200 })).find(({ id }) => id === credit)?.number ?? ''

  /** The first points of the review in the way in which acts name them. */
  const pointsOf = async (credit: string) =>
    (await viewOf(credit)).points.map(({ rule, place, said }) => ({ rule, place, said }))

  const acceptAll = async (credit: string) => {
    const points = (await pointsOf(credit)).map((one) => ({ ...one, how: 'accept', note: '可以照做' }))
    if (points.length > 0) await does(await documents(), judgeCreditPoint, credit, { ...firm(), points })
  }

  test('is not audited while a point is open: each is named; then it is, and an amendment voids it again', async () => {
    const { credit, file } = await receivedCredit(stage, { '44C': '260601' })
    const open = (await pointsOf(credit)).length
    expect(open).toBeGreaterThan(0)
    const refusedBy = rulesOf(await tries(await documents(), auditCredit, credit, firm()))
    expect(refusedBy).toEqual(Array.from({ length: open }, () => 'LC-40'))
    await acceptAll(credit)
    expect((await ask(await documents(), 'order', { id: file })).path).toMatchObject({
      latest: '2026-06-01',
      bounds: [
        { by: 'credit', day: '2026-06-01' },
        { by: 'contract', day: '2026-06-10' },
      ],
    })
    const before = await fileOf(stage, file)
    expect(signedBackToSecured.lacks?.(before, '')).toHaveLength(1)
    expect(creditProof(before)?.covers).toBe(false)
    await does(await documents(), auditCredit, credit, firm())
    expect((await viewOf(credit)).state).toBe('workable')
    const secured = await fileOf(stage, file)
    expect(signedBackToSecured.lacks?.(secured, '')).toEqual([])
    expect(creditProof(secured)?.covers).toBe(true)
    expect((await fileOf(stage, file)).deal.credits?.[0]).toMatchObject({ open: 0, audited: { version: 1 } })

    const text = text707(await numberIn(credit), ':44C:260610')
    await does(await documents(), receiveCreditMessage, credit, { ...firm(), ...came, text })
    const pending = await viewOf(credit)
    expect(pending.state).toBe('amendment-received')
    expect(pending.terms).toMatchObject({ latestShipment: '2026-06-01' })
    expect(rulesOf(await tries(await documents(), auditCredit, credit, firm()))).toContain('LC-41')

    const answer = { ...firm(), message: pending.pending[0], answer: 'accepted', day: '2026-03-18', told: '致函通知行' }
    await does(await documents(), answerAmendment, credit, answer)
    const after = await viewOf(credit)
    expect(after.terms).toMatchObject({ latestShipment: '2026-06-10' })
    expect((await fileOf(stage, file)).deal.credits?.[0]?.audited).toBeUndefined()
    expect((await fileOf(stage, file)).deal.credits?.[0]?.amendments).toEqual(['1'])
  })

  test('is asked to be amended; the request waits until the amendment comes, which may be refused', async () => {
    const { credit } = await receivedCredit(stage, { '44C': '260601' })
    const late = (await pointsOf(credit)).filter(({ place }) => place === 'latestShipment')
    const letter = (await viewOf(credit)).amendmentRequest
    await does(await documents(), askAmendment, credit, { ...firm(), points: late, letter, sent: '客户，邮件' })
    expect((await viewOf(credit)).state).toBe('to-amend')
    const text = text707(await numberIn(credit), ':44C:260603')
    await does(await documents(), receiveCreditMessage, credit, { ...firm(), ...came, text })
    const view = await viewOf(credit)
    const [message] = view.pending
    const [request] = (view.credit as unknown as CreditFile).requests
    expect(request).toMatchObject({ answeredBy: message, page: { pages: 1 } })
    expect(request?.letter).toContain(
      'Field 44C: please amend the latest date of shipment to read 10 June 2026 (now 1 June 2026).',
    )
    const refuse = { ...firm(), message, answer: 'rejected', day: '2026-03-19', told: '致函通知行' }
    expect(rulesOf(await tries(await documents(), answerAmendment, credit, refuse))).toEqual(['LC-15', 'LC-16'])
    await does(await documents(), answerAmendment, credit, { ...refuse, day: '2026-03-18', reason: '还差一周' })
    expect((await viewOf(credit)).terms).toMatchObject({ latestShipment: '2026-06-01' })
  })

  test('is asked for what was decided alone: a point that is accepted stands in no letter, one to be amended does', async () => {
    const { credit } = await receivedCredit(stage, { '44C': '260601', '44F': 'BERGEN, NORWAY' })
    const letterOf = async () => (await viewOf(credit)).amendmentRequest ?? ''
    expect(await letterOf()).toMatch(/Field 44F.*Field 44C/s)
    const points = (await viewOf(credit)).points
    const keysAt = (at: string, how: string) =>
      points
        .filter(({ place }) => place === at)
        .map(({ rule, place, said }) => ({ rule, place, said, how, note: '与客户商定' }))
    const judged = [...keysAt('portOfDischarge', 'accept'), ...keysAt('latestShipment', 'amend')]
    await does(await documents(), judgeCreditPoint, credit, { ...firm(), points: judged })
    expect(await letterOf()).toContain('Field 44C')
    expect(await letterOf()).not.toContain('Field 44F')
  })

  test('an amendment in free words binds only once a person says what it changes', async () => {
    const { credit } = await receivedCredit(stage)
    const text = text707(await numberIn(credit), ':79Z:SHIPMENT MAY BE TWO WEEKS LATER')
    await does(await documents(), receiveCreditMessage, credit, { ...firm(), ...came, text })
    const answer = {
      ...firm(),
      message: (await viewOf(credit)).pending[0],
      answer: 'accepted',
      day: '2026-03-18',
      told: '致函',
    }
    expect(rulesOf(await tries(await documents(), answerAmendment, credit, answer))).toEqual(['LC-14'])
    await does(await documents(), answerAmendment, credit, { ...answer, fields: { latestShipment: '2026-06-24' } })
    expect((await viewOf(credit)).terms).toMatchObject({ latestShipment: '2026-06-24' })
  })

  test('a term is read otherwise by a person, and the correction is taken back', async () => {
    const { credit, file } = await receivedCredit(stage)
    const wrong = { ...firm(), path: 'documents.1.originals', value: 'many', reason: '看错了' }
    expect(rulesOf(await tries(await documents(), correctCredit, credit, wrong))).toEqual(['LC-21'])
    await does(await documents(), correctCredit, credit, { ...wrong, value: 2 })
    await does(await documents(), correctCredit, credit, { ...firm(), path: 'documents.3', reason: '误读' })
    const bound = (await fileOf(stage, file)).deal.credits?.[0]
    expect(bound && termsOfBound(bound).documents.map(({ originals }) => originals)).toEqual([3, 2, 1])
    const [first, second] = ((await viewOf(credit)).credit as unknown as CreditFile).corrections
    expect(first).toMatchObject({ path: 'documents.1.originals', was: 3, value: 2 })
    await does(await documents(), takeBackCorrection, credit, { ...firm(), correction: second?.id, reason: '原文有' })
    const again = await tries(await documents(), takeBackCorrection, credit, {
      ...firm(),
      correction: second?.id,
      reason: '再',
    })
    expect(rulesOf(again)).toEqual(['LC-23'])
    expect((await viewOf(credit)).terms['documents']).toHaveLength(4)
  })

  test('what a better reader makes of it is taken over term by term; corrections of persons stay', async () => {
    const { credit, file } = await receivedCredit(stage)
    const corrects = { ...firm(), path: 'portOfLoading', value: 'SHANGHAI', reason: '电话确认' }
    await does(await documents(), correctCredit, credit, corrects)
    expect((await viewOf(credit)).readOtherwise).toEqual([])
    // As an older reader would have left it.
    const older = `jsonb_set(jsonb_set(state #- '{messages,0,terms,latestShipment}', '{messages,0,terms,expiry,place}', '"OSLO"'),
      '{messages,0,terms,documents,0,originals}', '1')`
    await inFence(stage.pool, (await documents()).fence, (tx) =>
      tx.query(`update aggregate set state = ${older} where kind = 'credit' and id = $1`, [credit]),
    )
    const view = await viewOf(credit)
    expect(view.readOtherwise.toSorted()).toEqual(['documents', 'expiry', 'latestShipment'])
    const wrong = { ...firm(), terms: ['amount'], reason: '已核对' }
    expect(rulesOf(await tries(await documents(), takeOverReading, credit, wrong))).toEqual(['LC-25'])
    const right = { ...firm(), terms: ['latestShipment', 'documents'], reason: '已核对原文' }
    await does(await documents(), takeOverReading, credit, right)
    const after = await viewOf(credit)
    expect(after.readOtherwise).toEqual(['expiry'])
    expect(after.terms).toMatchObject({
      latestShipment: '2026-06-10',
      portOfLoading: 'SHANGHAI',
      expiry: { place: 'OSLO' },
    })
    const bound = (await fileOf(stage, file)).deal.credits?.[0]
    expect(bound && termsOfBound(bound).documents[0]?.originals).toBe(3)
    await does(await documents(), takeOverReading, credit, { ...right, terms: ['expiry'] })
  })

  test('it is bound to other orders, closed, and opened again', async () => {
    const { credit, file } = await receivedCredit(stage)
    await does(await documents(), bindCredit, credit, { ...firm(), orders: [], reason: '该单改付 T/T' })
    expect((await fileOf(stage, file)).deal.credits).toEqual([])
    const stranger = await creditOrder(stage)
    const wrong = { ...firm(), orders: [stranger.file], reason: '同船' }
    expect(rulesOf(await tries(await documents(), bindCredit, credit, wrong))).toEqual(['LC-04'])
    await does(await documents(), bindCredit, credit, { ...firm(), orders: [file], reason: '恢复' })
    const early = { ...firm(), how: 'expired', reason: '过期' }
    expect(rulesOf(await tries(await documents(), closeCredit, credit, early))).toEqual(['LC-51'])
    await does(await documents(), closeCredit, credit, { ...firm(), how: 'cancelled', reason: '客户撤证' })
    expect((await fileOf(stage, file)).deal.credits).toEqual([])
    expect((await viewOf(credit)).state).toBe('closed')
    expect(rulesOf(await tries(await documents(), auditCredit, credit, firm()))).toContain('LC-50')
    await does(await documents(), reopenCredit, credit, { ...firm(), reason: '误关' })
    expect((await fileOf(stage, file)).deal.credits).toHaveLength(1)
  })

  test('of two credits for one order the first goes on wording its papers, whatever happens to either', async () => {
    const { credit, file, customer } = await receivedCredit(stage)
    const second = entered(stage, customer, [file], creditText(creditNumber()))
    const { id } = await does(await documents(), receiveCredit, freshId(), second)
    const creditsOf = async () => ((await fileOf(stage, file)).deal.credits ?? []).map((one) => one.credit)
    expect(await creditsOf()).toEqual([credit, id])
    await acceptAll(credit)
    await does(await documents(), auditCredit, credit, firm())
    expect(await creditsOf()).toEqual([credit, id])
    const numbers = (await fileOf(stage, file)).deal.credits?.map(({ number }) => number).join(', ')
    const papers = expectedPapers(await fileOf(stage, file))
    expect(papers.find(({ kind }) => kind === 'packing-list')?.asked).toMatchObject({ credit: numbers, originals: 6 })
  })

  test('a replay of the journal gives the same lists', async () => {
    expect(await replay(stage.pool, (await documents()).fence)).toEqual([])
  })
})
