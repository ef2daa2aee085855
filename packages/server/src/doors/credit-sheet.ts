import { doors } from '@gendan/contract/doors'
import type { SheetLine } from '@gendan/credit/review/review'
import { type Party, party } from '@gendan/firm/party'
import { printAmendmentRequest } from '@gendan/forms/credit-letters/amendment-request'
import { printCreditAnalysis } from '@gendan/forms/credit-letters/analysis-sheet'
import type { Sheet } from '@gendan/kernel/sheet'
import { say } from '@gendan/kernel/words'
import { ask } from '@gendan/office/ask'
import { marked } from '@gendan/office/press-all'
import { Refused } from '@gendan/office/problems'
import { firmHere, one } from '@gendan/office/standing'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import type { CreditPoint } from '@gendan/orderfile/credit/points-of'
import { analysisOf, requestOf } from '@gendan/orderfile/credit/sheets-of'
import { loadAttachment } from '@gendan/store/attachments'
import { readFence } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { House } from '../house.ts'
import { imagesOf, pageSetter } from '../page-setter.ts'
import { deskIn } from '../session.ts'

type Wanted = z.output<(typeof doors)['credit-sheet']['input']>
type Here = Awaited<ReturnType<typeof deskIn>>

/** Sheets about a credit as they stand now. A request that was asked has its own, kept as it went. */
export async function creditSheetRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/credit-sheet', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    const sheet = marked(await sheetOf(desk, doors['credit-sheet'].input.parse(request.body)), desk)
    const image = async (address: string) =>
      readFence(house.pool, desk.fence, async (tx) => (await loadAttachment(tx, address))?.data)
    const page = await pageSetter(house.press).set(sheet, image, desk.at)
    if (!page.ok) throw new Refused(422, 'sheet', page.findings[0]?.says ?? NOT_SET)
    const { pages } = await house.press.svg(sheet, await imagesOf(sheet, image))
    const name = typeof sheet.foot === 'string' ? sheet.foot : say(sheet.foot, desk.lang)
    const pdf = Buffer.from(page.bytes).toString('base64')
    return { pages, pdf, file: `${desk.real ? '' : '练习-'}${name.replaceAll('/', '-')}.pdf` }
  })
}

async function sheetOf(desk: Here, wanted: Wanted): Promise<Sheet> {
  const answer = await ask(desk, 'credit', { id: wanted.credit })
  const credit = answer.credit as unknown as CreditFile
  const { seller, buyer } = await readFence(desk.pool, desk.fence, async (tx) => ({
    seller: (await firmHere(tx, desk)).state,
    buyer: ((await one(tx, party.kind, credit.customer)).state as unknown as Party).facts,
  }))
  const between = { credit, seller, day: desk.day, orders: answer.orders.map(({ number }) => number) }
  if (wanted.sheet === 'request')
    return printAmendmentRequest(requestOf(between, buyer, wanted.letter.trim() || (answer.amendmentRequest ?? '')))
  const { points } = answer
  const lines = answer.analysisSheet as readonly SheetLine[]
  const people = new Map(Object.entries(answer.people))
  const reviewed = { lines, points: points as unknown as readonly CreditPoint[] }
  return printCreditAnalysis(analysisOf(between, reviewed, people), desk.lang === 'zh' ? 'both' : 'en')
}

const NOT_SET = { en: 'The sheet cannot be set.', zh: '页面无法排版。' }
