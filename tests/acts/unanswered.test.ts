import { openMailAccount } from '@gendan/firm/acts/mail-acts'
import { ask } from '@gendan/office/ask'
import { type Desk, deskRights } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { performIn } from '@gendan/office/perform'
import { fileMessage } from '@gendan/orderfile/acts/file-message'
import { keepNote } from '@gendan/orderfile/acts/keep-note'
import { receiveMessage } from '@gendan/orderfile/acts/receive-message'
import { inFence } from '@gendan/store/database'
import { keepText } from '@gendan/store/mail/texts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, settledFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let account: string

beforeAll(async () => {
  stage = await openStage()
  merchandiser = await stage.desk('merchandiser')
  account = freshId()
  const server = { host: 'mail.example.org', port: 993, security: 'tls' }
  const facts = { name: 'Lin', address: 'lin@example.org', user: 'lin', incoming: server, outgoing: server }
  await does(keeper(), openMailAccount, account, { ...facts, since: '2026-01-01', shared: false })
})
afterAll(() => stage.close())

const keeper = (): Desk => ({ ...merchandiser, rights: deskRights(['merchandiser'], ['keep-mail', 'courier']) })
const on = (desk: Desk, day: string): Desk => ({ ...desk, day, at: `${day}T06:00:00.000Z` })

/** An order of its own, and a mail of its customer that is filed to it. */
async function written(at: string): Promise<{ readonly file: string; readonly party: string; readonly id: string }> {
  const file = await settledFile(stage)
  const party = ((await ask(merchandiser, 'order', { id: file })).file as { buyer: string }).buyer
  const id = freshId()
  const input = { account, way: 'in', at, source: 'cd'.repeat(32), proposed: [] }
  const said = { subject: 'Which labels?', text: 'Which labels do you use?', from: { name: 'Ingrid', address: '' } }
  await inFence(stage.pool, { ...merchandiser.fence, account: '' }, async (tx) => {
    await performIn(tx, keeper(), { act: receiveMessage, id, input, key: id })
    await keepText(tx, id, { ...said, to: [], cc: [], parts: [] })
  })
  await does(merchandiser, fileMessage, id, { file, party })
  return { file, party, id }
}

async function rings(desk: Desk, file: string) {
  const { rows } = await ask(desk, 'order-alarms', { id: file })
  return rows.filter(({ rule }) => rule === 'AL-33')
}

describe('a mail of the customer', () => {
  test('rings from the next working day on until somebody answers, and leads to the mail', async () => {
    const { file, id } = await written('2026-03-17T02:00:00.000Z')
    expect(await rings(on(merchandiser, '2026-03-17'), file)).toEqual([])
    expect(await rings(on(merchandiser, '2026-03-18'), file)).toMatchObject([
      { message: id, says: { en: "The customer's mail “Which labels?” of 17 March is not answered" } },
    ])
    const { must } = await ask(on(merchandiser, '2026-03-18'), 'day', {})
    expect(must.filter(({ rule, order }) => rule === 'AL-33' && order === file)).toHaveLength(1)
  })

  test('climbs to the supervisor when it lies on', async () => {
    const { file } = await written('2026-03-16T02:00:00.000Z')
    const supervisor = await stage.desk('supervisor')
    const seen = async (day: string) => {
      const { must } = await ask(on(supervisor, day), 'day', {})
      return must.filter(({ rule, order }) => rule === 'AL-33' && order === file).length
    }
    expect([await seen('2026-03-17'), await seen('2026-03-18')]).toEqual([0, 1])
  })

  test('is answered by a call that somebody notes, too', async () => {
    const { file, party } = await written('2026-03-16T02:00:00.000Z')
    const said = { subject: '', text: 'Woven labels, told by phone.', from: { name: 'Ingrid', address: '' }, to: [] }
    const call = { file, party, kind: 'phone', way: 'out', at: '2026-03-17T01:00:00.000Z', said }
    await does(merchandiser, keepNote, freshId(), call)
    expect(await rings(on(merchandiser, '2026-03-20'), file)).toEqual([])
  })
})
