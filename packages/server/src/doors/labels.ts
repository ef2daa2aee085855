import { doors } from '@gendan/contract/doors'
import type { Firm } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import { letterheadOf } from '@gendan/forms/kinds/parts/parties'
import type { Sheet } from '@gendan/kernel/sheet'
import type { Lang } from '@gendan/kernel/words'
import { marked } from '@gendan/office/press-all'
import { Refused } from '@gendan/office/problems'
import { firmHere, one } from '@gendan/office/standing'
import { orderFile } from '@gendan/orderfile/order-file'
import { qrText } from '@gendan/orderfile/quality/label'
import { labelWords, type Sticker, stickersOf } from '@gendan/orderfile/quality/sticker'
import { loadAttachment } from '@gendan/store/attachments'
import { readFence } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import QRCode from 'qrcode'
import type { House } from '../house.ts'
import { imagesOf } from '../page-setter.ts'
import { deskIn } from '../session.ts'
import { sendFile } from './send-file.ts'

/** A sheet of labels for the pieces of a file's samples, each with its QR. */
export async function labelRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get<{ Params: { world: string; file: string } }>(
    '/api/worlds/:world/files/:file/labels',
    async (request, reply) => {
      const { world, file: id } = request.params
      const desk = await deskIn(house, request, world)
      const { sample } = doors['sample-labels'].input.parse(request.query)
      const { file, stickers, firm } = await readFence(house.pool, desk.fence, async (tx) => {
        const file = orderFile.state.parse((await one(tx, orderFile.kind, id)).state)
        const buyer = (await one(tx, 'party', file.buyer)).state as unknown as Party
        const { state: firm } = await firmHere(tx, desk)
        return { file, stickers: stickersOf(file, buyer.facts.name, sample), firm }
      })
      if (stickers.length === 0) throw new Refused(404, 'no-sample', NO_SAMPLE)
      const codes = await Promise.all(stickers.map(({ code }) => picture(qrText(world, code))))
      const sheet = marked(sheetOf(stickers, firm, desk.lang), desk)
      const images = await readFence(house.pool, desk.fence, (tx) =>
        imagesOf(sheet, async (address) => {
          const at = stickers.findIndex(({ code }) => code === address)
          return at < 0 ? (await loadAttachment(tx, address))?.data : codes[at]
        }),
      )
      const { bytes } = await house.press.pdf(sheet, images, desk.at)
      return sendFile(reply, { bytes, name: `${file.number}-labels.pdf`, mime: 'application/pdf' })
    },
  )
}

function picture(text: string): Promise<Buffer> {
  return QRCode.toBuffer(text, { errorCorrectionLevel: 'Q', margin: 1, width: 320 })
}

function sheetOf(stickers: readonly Sticker[], firm: Firm, lang: Lang): Sheet {
  return {
    title: { en: 'SAMPLE LABELS', zh: '样品标签' },
    tongue: lang,
    lead: lang,
    letterhead: letterheadOf(firm.letterhead),
    blocks: [
      {
        block: 'pictures',
        labels: true,
        pictures: stickers.map((one) => ({ image: one.code, note: labelWords(one) })),
      },
    ],
    foot: { en: 'Cut out, and tie one to each piece.', zh: '剪下后每件挂一张。' },
  }
}

const NO_SAMPLE = { en: 'This file has no such sample.', zh: '本单没有这个样品。' }
