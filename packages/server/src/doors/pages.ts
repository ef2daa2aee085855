import { doors } from '@gendan/contract/doors'
import type { Firm } from '@gendan/firm/firm'
import { type Layout, layoutFor } from '@gendan/firm/layout'
import type { Party } from '@gendan/firm/party'
import { type AnyForm, formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { draft } from '@gendan/forms/form'
import { printed } from '@gendan/forms/layout'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Finding } from '@gendan/kernel/rule'
import type { Sheet } from '@gendan/kernel/sheet'
import type { Desk } from '@gendan/office/desk'
import { marked } from '@gendan/office/press-all'
import { notFound } from '@gendan/office/problems'
import { firmHere, one, reviewsIn, suppliersIn } from '@gendan/office/standing'
import { dealOf } from '@gendan/orderfile/deal-of'
import { givenFor } from '@gendan/orderfile/given-for'
import { issuedSheet, tongueOf } from '@gendan/orderfile/issued-sheet'
import type { Issued, OrderFile } from '@gendan/orderfile/order-file'
import { loadAttachment } from '@gendan/store/attachments'
import { readFence, type Tx } from '@gendan/store/database'
import type { DraftPlace } from '@gendan/store/drafts'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { imagesOf } from '../page-setter.ts'
import type { Images } from '../press/images.ts'
import { sheetToWorkbook } from '../press/sheet-workbook.ts'
import { deskIn } from '../session.ts'
import { sourcingWorkbook } from '../sourcing-workbook.ts'
import { sendFile, XLSX } from './send-file.ts'

/** A page ready for the press: its sheet, pictures, and what is wrong with the draft. */
interface Ready {
  readonly sheet: Sheet | undefined
  readonly images: Images
  readonly findings: readonly Finding[]
}

/** The live page of a draft and the pages of issued papers: drawn by the same press that prints them. */
export async function pageRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/pages', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    const { file, kind = '', part, own = {}, paper, layout, sample } = doors.pages.input.parse(request.body)
    const ready = await readFence(house.pool, desk.fence, (tx) =>
      paper
        ? issuedPage(tx, desk, file, paper)
        : sample
          ? samplePage(tx, desk, kind, layout)
          : draftPage(tx, desk, { file, kind, part }, own, layout),
    )
    if (!ready.sheet) return { pages: [], spots: [], findings: ready.findings }
    const { pages, spots } = await house.press.svg(ready.sheet, ready.images)
    return { pages, spots, findings: [...ready.findings, ...house.press.missingGlyphs(ready.sheet)] }
  })

  app.get<{ Params: { world: string; file: string } }>(
    '/api/worlds/:world/files/:file/sourcing/workbook',
    async (request, reply) => {
      const { world, file: id } = request.params
      const desk = await deskIn(house, request, world)
      const { deal, number } = await readFence(house.pool, desk.fence, async (tx) => {
        const { file, deal } = await dealHere(tx, desk, id)
        return { deal, number: file.number }
      })
      const bytes = await sourcingWorkbook(deal, desk.day, desk.lang)
      return sendFile(reply, { bytes, name: `${desk.real ? '' : '练习-'}${number}-offers.xlsx`, mime: XLSX })
    },
  )

  app.get<{ Params: { world: string; file: string; paper: string } }>(
    '/api/worlds/:world/files/:file/papers/:paper/workbook',
    async (request, reply) => {
      const { world, file, paper } = request.params
      const desk = await deskIn(house, request, world)
      const { sheet, number } = await readFence(house.pool, desk.fence, async (tx) => {
        const { issued, form } = await issuedOf(tx, file, paper)
        return { sheet: marked(issuedSheet(form, issued), desk), number: issued.number }
      })
      const bytes = await sheetToWorkbook(sheet)
      return sendFile(reply, { bytes, name: `${desk.real ? '' : '练习-'}${number}.xlsx`, mime: XLSX })
    },
  )
}

async function draftPage(
  tx: Tx,
  desk: Desk,
  { file: fileId, kind, part }: DraftPlace,
  own: Readonly<Record<string, unknown>>,
  chosen: Chosen,
): Promise<Ready> {
  const form = formOf(kind)
  if (!form) throw notFound('form')
  const { file, deal, firm } = await dealHere(tx, desk, fileId)
  const given = givenFor(file, kind, part, desk.day, firm)
  const { filled, findings } = draft(form, deal, form.ownShape.parse(own), given)
  if (!filled) return { sheet: undefined, images: new Map(), findings }
  const layout = typeof chosen === 'object' ? chosen : layoutFor(firm.layouts, kind, file.buyer, chosen)
  const sheet = marked(printed(form, filled, { tongue: tongueOf(own), watermark: DRAFT }, layout), desk)
  return { sheet, images: await pictures(tx, sheet), findings }
}

interface Here {
  readonly file: OrderFile
  readonly firm: Firm
  readonly deal: Deal
}

type Chosen = string | Layout | undefined
const DRAFT = { en: 'DRAFT', zh: '草稿' }

/** The standing example on the firm's own letterhead: how a layout looks before any paper is made in it. */
async function samplePage(tx: Tx, desk: Desk, kind: string, chosen: Chosen): Promise<Ready> {
  const form = formOf(kind)
  if (!form) throw notFound('form')
  const { state: firm } = await firmHere(tx, desk)
  const deal: Deal = { ...sampleDeal, seller: { ...sampleDeal.seller, letterhead: firm.letterhead } }
  const part = form.parts?.(deal)[0]?.id
  const given = { day: desk.day, version: 1, ...(part ? { part } : {}) }
  const own = form.begin(deal as never, given, firm.rules.validDays)
  const layout = typeof chosen === 'object' ? chosen : layoutFor(firm.layouts, kind, '', chosen)
  const wish = { tongue: layout?.tongue ?? 'both', watermark: { en: 'EXAMPLE', zh: '样张' } }
  const sheet = marked(printed(form, form.derive(deal as never, own, given), wish, layout), desk)
  return { sheet, images: await pictures(tx, sheet), findings: [] }
}

/** A file with the deal its papers are drawn from. */
async function dealHere(tx: Tx, desk: Desk, id: string): Promise<Here> {
  const [found, { state: firm }] = await Promise.all([one(tx, 'order-file', id), firmHere(tx, desk)])
  const file = found.state as unknown as OrderFile
  const buyer = (await one(tx, 'party', file.buyer)).state as unknown as Party
  const around = { buyer, suppliers: await suppliersIn(tx, file), reviews: await reviewsIn(tx, file) }
  return { file, firm, deal: dealOf(file, firm, around) }
}

async function issuedPage(tx: Tx, desk: Desk, fileId: string, paper: string): Promise<Ready> {
  const { issued, form } = await issuedOf(tx, fileId, paper)
  const sheet = marked(issuedSheet(form, issued), desk)
  return { sheet, images: await pictures(tx, sheet), findings: [] }
}

/** An issued paper with its form; refused where the file has none of that id. */
export async function issuedOf(
  tx: Tx,
  fileId: string,
  paper: string,
): Promise<{ readonly issued: Issued; readonly form: AnyForm }> {
  const file = (await one(tx, 'order-file', fileId)).state as unknown as OrderFile
  const issued = file.papers.find((found) => found.id === paper)
  const form = issued && formOf(issued.kind)
  if (!issued || !form) throw notFound('paper')
  return { issued, form }
}

function pictures(tx: Tx, sheet: Sheet): Promise<Images> {
  return imagesOf(sheet, async (address) => (await loadAttachment(tx, address))?.data)
}
