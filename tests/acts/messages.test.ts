import { openMailAccount } from '@gendan/firm/acts/mail-acts'
import { ask } from '@gendan/office/ask'
import { type Desk, deskRights } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { performIn } from '@gendan/office/perform'
import { fileMessage, strikeNote, takeBackFiling } from '@gendan/orderfile/acts/file-message'
import { keepNote } from '@gendan/orderfile/acts/keep-note'
import { receiveMessage } from '@gendan/orderfile/acts/receive-message'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { keepText } from '@gendan/store/mail/texts'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let colleague: Desk
let file: string
let party: string

beforeAll(async () => {
  stage = await openStage()
  merchandiser = await stage.desk('merchandiser')
  colleague = await stage.desk('documents')
  file = await openedFile(stage)
  party = ((await ask(merchandiser, 'order', { id: file })).file as { buyer: string }).buyer
})
afterAll(() => stage.close())

const said = (text: string, change: object = {}) => ({
  subject: '',
  text,
  from: { name: 'Ingrid', address: '' },
  to: [],
  ...change,
})
const call = (text: string, change: object = {}) => ({
  ...{ file, party, kind: 'phone', way: 'in', at: '2026-03-18T01:00:00.000Z', said: said(text) },
  ...change,
})

describe('notes of what was said', () => {
  test('stand in the conversation of their order in time order, with what is attached', async () => {
    const { address } = await inFence(stage.pool, merchandiser.fence, (tx) =>
      keepAttachment(tx, {
        bytes: Buffer.from('photo'),
        mime: 'image/png',
        name: 'label.png',
        by: merchandiser.account,
      }),
    )
    const parts = [{ attachment: address, name: 'label.png', mime: 'image/png', bytes: 5 }]
    await does(merchandiser, keepNote, freshId(), call('The labels are fine.'))
    const chat = call('', { kind: 'chat', at: '2026-03-17T09:00:00.000Z', said: said('标签照片', { parts }) })
    await does(merchandiser, keepNote, freshId(), chat)
    const { rows } = await ask(merchandiser, 'conversation', { file })
    expect(rows.map(({ kind, text, files }) => [kind, text, files.length])).toEqual([
      ['chat', '标签照片', 1],
      ['phone', 'The labels are fine.', 0],
    ])
  })

  test('are refused empty, ahead of time, without a place, or with a file that nobody kept: every reason at once', async () => {
    const wrong = call('', { file: '', party: '', at: '2027-01-01T00:00:00.000Z' })
    expect(rulesOf(await tries(merchandiser, keepNote, freshId(), wrong))).toEqual(['MSG-01', 'MSG-04', 'MSG-05'])
    const parts = [{ attachment: 'ab'.repeat(32), name: 'x', mime: '', bytes: 1 }]
    expect(rulesOf(await tries(merchandiser, keepNote, freshId(), call('x', { said: said('x', { parts }) })))).toEqual([
      'ATT-01',
    ])
  })

  test('stay to be read when they are struck, with the reason', async () => {
    const { id } = await does(merchandiser, keepNote, freshId(), call('a slip'))
    await does(colleague, strikeNote, id, { reason: 'another order' })
    expect(rulesOf(await tries(colleague, strikeNote, id, { reason: 'again' }))).toEqual(['MSG-10'])
    expect(await ask(colleague, 'message', { id })).toMatchObject({ struck: 'another order', row: { state: 'struck' } })
  })
})

describe("a mail that came to somebody's own account", () => {
  const secret = 'Our price for your firm alone'

  async function arrives(): Promise<string> {
    const account = freshId()
    const server = { host: 'mail.example.org', port: 993, security: 'tls' }
    const facts = {
      name: 'Xu',
      address: 'xu@example.org',
      user: 'xu',
      incoming: server,
      outgoing: server,
      since: '2026-01-01',
    }
    const keeper = { ...merchandiser, rights: deskRights(['merchandiser'], ['keep-mail', 'courier']) }
    await does(keeper, openMailAccount, account, { ...facts, shared: false })
    const id = freshId()
    const input = { account, way: 'in', at: '2026-03-18T00:00:00Z', source: 'cd'.repeat(32), proposed: [] }
    await inFence(stage.pool, { ...keeper.fence, account: '' }, async (tx) => {
      await performIn(tx, keeper, { act: receiveMessage, id, input, key: id })
      await keepText(tx, id, { ...said(secret), cc: [], parts: [] })
    })
    return id
  }

  const seenBy = async (desk: Desk) => (await ask(desk, 'messages', { search: secret })).rows.length

  test('is seen by its owner alone until it is filed; then by the firm, until he takes it back', async () => {
    const id = await arrives()
    expect([await seenBy(merchandiser), await seenBy(colleague)]).toEqual([1, 0])
    await expect(ask(colleague, 'message', { id })).rejects.toThrow()
    expect(rulesOf(await tries(colleague, fileMessage, id, { file, party }))).toEqual(['MSG-03'])
    await does(merchandiser, fileMessage, id, { file, party })
    expect([await seenBy(merchandiser), await seenBy(colleague)]).toEqual([1, 1])
    expect(rulesOf(await tries(colleague, takeBackFiling, id, {}))).toEqual(['MSG-11'])
    await does(merchandiser, takeBackFiling, id, {})
    expect(await seenBy(colleague)).toBe(0)
  })

  test('is told anew from the journal as it stands, its content apart', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
    const journal = await ask(await stage.desk('manager'), 'all-acts', { limit: 500 })
    expect(JSON.stringify(journal.rows)).not.toContain(secret)
  })
})
