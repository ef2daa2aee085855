import { keepChop, keepSignature } from '@gendan/firm/acts/company-acts'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { stampPaper } from '@gendan/orderfile/acts/stamp-paper'
import type { Issued, OrderFile } from '@gendan/orderfile/order-file'
import { keepAttachment, loadAttachment } from '@gendan/store/attachments'
import { inFence, readFence } from '@gendan/store/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chop, hand } from '../../packages/server/src/press/testing/drawn-png.ts'
import { seenPdf } from '../../packages/server/src/press/testing/seen-pdf.ts'
import { does, ownPi, rulesOf, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let file: string
let paper: Issued
beforeAll(async () => {
  stage = await openStage()
  file = await signedFile(stage)
  await does(await stage.desk('merchandiser'), issuePaper, file, {
    firm: stage.company,
    kind: 'proforma-invoice',
    own: ownPi,
  })
  paper = await issued(await stage.desk('merchandiser'))
})
afterAll(() => stage.close())

test('a firm that keeps no chop image is told who can add it', async () => {
  const outcome = await tries(await stage.desk('supervisor'), stampPaper, file, wish())
  expect(rulesOf(outcome)).toEqual(['OF-11'])
})

test('the chop is kept by a manager who has shown a second factor, and by nobody else', async () => {
  const manager = await stage.desk('manager')
  const image = { chop: await kept(manager, chop()) }
  const without = tries({ ...manager, factor: false }, keepChop, stage.company, image)
  await expect(without).rejects.toMatchObject({ type: 'second-factor' })
  const supervisor = tries(await stage.desk('supervisor'), keepChop, stage.company, image)
  await expect(supervisor).rejects.toMatchObject({ status: 403 })
  await does(manager, keepChop, stage.company, image)
})

test('whoever holds the right prints chop and his own signature on the issued paper; each time is logged', async () => {
  const supervisor = await stage.desk('supervisor')
  const merchandiser = await stage.desk('merchandiser')
  const says = {
    en: 'Your posts do not give you “Print the company chop and signatures on a paper”: supervisor, manager, general manager may.',
    zh: '您的岗位没有“在单证上加盖公章和签名章”的权限：主管、经理、总经理才有。',
  }
  await expect(tries(merchandiser, stampPaper, file, wish())).rejects.toMatchObject({ status: 403, says })
  await does(supervisor, keepSignature, stage.company, { signature: await kept(supervisor, hand()) })
  await does(supervisor, stampPaper, file, wish())
  await does(supervisor, stampPaper, file, wish())

  const { stamped, page } = await issued(merchandiser)
  expect(stamped.map((one) => one.by)).toEqual([supervisor.account, supervisor.account])
  const { rows } = await ask(merchandiser, 'journal', { kind: 'order-file', id: file })
  const logged = rows.filter((row) => row.type === 'paper-stamped')
  expect(logged.map((row) => [row.by, row.post])).toEqual(Array(2).fill([supervisor.account, 'supervisor']))
  const [plain, chopped] = [await ink(merchandiser, page), await ink(merchandiser, stamped[0]?.page)]
  expect(chopped).toBeGreaterThan(plain)
})

const wish = () => ({ firm: stage.company, paper: paper.id })

async function issued(desk: Desk): Promise<Issued> {
  const { file: state } = await ask(desk, 'order', { id: file })
  const [first] = (state as unknown as OrderFile).papers
  if (!first) throw new Error('nothing was issued')
  return first
}

async function kept(desk: Desk, bytes: Uint8Array): Promise<string> {
  const picture = { bytes, mime: 'image/png', name: 'picture.png', by: desk.account }
  return (await inFence(stage.pool, desk.fence, (tx) => keepAttachment(tx, picture))).address
}

/** How dark the lower half of the page is, where the signatures stand. */
async function ink(desk: Desk, page: Issued['page']): Promise<number> {
  const found = await readFence(stage.pool, desk.fence, (tx) => loadAttachment(tx, page?.attachment ?? ''))
  if (!found) throw new Error('no page is kept')
  const [drawn] = await seenPdf(found.data)
  return drawn?.ink(0, 148, 210, 149) ?? 0
}
