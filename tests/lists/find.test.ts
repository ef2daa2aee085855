import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { giveErrand } from '@gendan/orderfile/acts/errand-acts'
import { holdOrder } from '@gendan/orderfile/acts/hold-order'
import { keepNote } from '@gendan/orderfile/acts/keep-note'
import { inFence } from '@gendan/store/database'
import { fillSaid } from '@gendan/store/fill-said'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { does, openedFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let desk: Desk
let file: string

beforeAll(async () => {
  stage = await openStage()
  desk = await stage.desk('merchandiser')
  file = await openedFile(stage)
  const said = {
    subject: 'Labels',
    text: '客户说洗水唛要改成法文，另附照片。'.repeat(3),
    from: { name: 'Ingrid Halvorsen', address: '' },
    to: [],
  }
  const at = '2026-03-18T01:00:00.000Z'
  await does(desk, keepNote, freshId(), { file, party: '', kind: 'phone', way: 'in', at, said })
  await does(desk, holdOrder, file, { reason: '等客户确认藤面颜色，样品在途 DHL' })
})
afterAll(() => stage.close())

const finds = async (search: string, by = desk) => (await ask(by, 'find', { search })).rows

test('a word of a call is found in Chinese, with the words around it, and leads to the call', async () => {
  const found = await finds('洗水唛')
  expect(found.map(({ kind }) => kind)).toEqual(['message'])
  expect(found[0]).toMatchObject({ title: 'Labels', found: expect.stringContaining('客户说洗水唛要改成法文') })
})

test('a reason that somebody wrote in an act is found, and leads to its order', async () => {
  expect(await finds('藤面 dhl')).toMatchObject([
    {
      kind: 'said',
      note: 'hold-order',
      found: '等客户确认藤面颜色,样品在途 DHL',
      of: { kind: 'order-file', id: file },
    },
  ])
})

test('one search brings orders, their customer and what was said, each under its kind', async () => {
  const kinds = (await finds('Halvorsen')).map(({ kind }) => kind)
  expect([...new Set(kinds)]).toEqual(['order-file', 'party', 'message'])
})

test('what two words say that stand in no text together is not found', async () => {
  expect(await finds('洗水唛 藤面')).toEqual([])
})

test('an errand between two people is not told to a third', async () => {
  const to = (await stage.desk('qc')).account
  const errand = { firm: stage.company, facts: { says: '去看看烘房湿度，别声张', doer: to } }
  await does(desk, giveErrand, freshId(), errand)
  expect(await finds('别声张', await stage.desk('accounts'))).toEqual([])
})

test('another firm finds nothing of it', async () => {
  const other = await stage.another()
  expect(await finds('藤面', await other.desk('merchandiser'))).toEqual([])
})

test('what was written before words of acts were kept is found once they are written from the journal', async () => {
  await inFence(stage.pool, desk.fence, async (tx) => {
    await tx.query(`select set_config('gendan.search', '', true)`)
    await tx.query('delete from said_row')
    await tx.query('delete from said_search')
    await fillSaid(tx as never)
  })
  expect((await finds('藤面')).map(({ kind }) => kind)).toEqual(['said'])
})
