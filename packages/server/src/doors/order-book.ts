import { Readable } from 'node:stream'
import { doors } from '@gendan/contract/doors'
import type { Party } from '@gendan/firm/party'
import { draft } from '@gendan/forms/form'
import { orderCover } from '@gendan/forms/kinds/order-cover/form'
import { say } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { marked } from '@gendan/office/press-all'
import { Refused } from '@gendan/office/problems'
import { firmHere, one, reviewsIn, suppliersIn } from '@gendan/office/standing'
import { kindName } from '@gendan/orderfile/binder/entries'
import { fileIndex, indexed } from '@gendan/orderfile/binder/file-index'
import { type Chapter, chapters } from '@gendan/orderfile/binder/kinds'
import { dealOf } from '@gendan/orderfile/deal-of'
import { latestPaper, type OrderFile } from '@gendan/orderfile/order-file'
import { attachmentsAt, loadAttachment } from '@gendan/store/attachments'
import { readFence, type Tx } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import { type Book, type BookItem, bindOrder, type Placed } from '../binding/bind-order.ts'
import { framed, plain } from '../binding/framed.ts'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'
import { deskIn } from '../session.ts'

/** The whole order file as one PDF: cover with index, every paper in its kept bytes, bookmarks and page stamps. */
export async function orderBookRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get<{ Params: { world: string; file: string } }>(
    '/api/worlds/:world/files/:file/book',
    async (request, reply) => {
      const desk = await deskIn(house, request, request.params.world)
      const { progress } = doors['order-book'].input.parse(request.query)
      const { file, deal, items } = await readFence(house.pool, desk.fence, (tx) =>
        contents(tx, desk, house, request.params.file, desk.lang),
      )
      const book = bookOf(house, desk, { file, deal, items }, desk.lang)
      const name = `${desk.real ? '' : '练习-'}${file.number}.pdf`
      reply
        .header(
          'content-disposition',
          `inline; filename="${file.number}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
        )
        .header('cache-control', 'private, no-store')
        .type(progress ? 'application/octet-stream' : 'application/pdf')
      return reply.send(Readable.from(progress ? framed(bindOrder(book)) : plain(bindOrder(book))))
    },
  )
}

type Lang = 'en' | 'zh'

async function contents(tx: Tx, desk: Desk, house: House, id: string, lang: Lang) {
  const file = (await one(tx, 'order-file', id)).state as unknown as OrderFile
  if (!file.deal.contract) throw notSettled()
  const { state: firm } = await firmHere(tx, desk)
  const buyer = (await one(tx, 'party', file.buyer)).state as unknown as Party
  const around = { buyer, suppliers: await suppliersIn(tx, file), reviews: await reviewsIn(tx, file) }
  const entries = indexed(file)
  const kept = await attachmentsAt(
    tx,
    entries.map(({ attachment }) => attachment),
  )
  const known = new Map(kept.map((attachment) => [attachment.address, attachment]))
  const items = entries.map((entry): BookItem & { readonly chapter: Chapter } => {
    const { mime = '', bytes = 0 } = known.get(entry.attachment) ?? {}
    return {
      ...{ id: entry.id, chapter: entry.chapter, mime, bytes },
      title: [say(kindName(entry.kind), lang), entry.title].filter(Boolean).join(' · '),
      load: () =>
        readFence(house.pool, desk.fence, async (inside) => (await loadAttachment(inside, entry.attachment))?.data),
    }
  })
  return { file, deal: dealOf(file, firm, around), items }
}

interface Contents extends Awaited<ReturnType<typeof contents>> {}

function bookOf(house: House, desk: Desk, { file, deal, items }: Contents, lang: Lang): Book {
  const latest = latestPaper(file, orderCover.kind)
  const own = orderCover.ownShape.parse(latest?.own ?? { addition: '', tongue: 'both' })
  const given = { day: desk.day, version: latest?.version ?? 1, ...(latest ? { number: latest.number } : {}) }
  const set = async (placed: Placed, front: number) => {
    const index = fileIndex(file, ({ id }) => {
      const place = placed.get(id) ?? {}
      return place.page === undefined ? place : { page: place.page + front + 1 }
    })
    const { filled } = draft(orderCover, deal, own, { ...given, index })
    if (!filled) throw notSettled()
    const sheet = marked(orderCover.print(filled, { tongue: own.tongue }), desk)
    const image = async (address: string) =>
      readFence(house.pool, desk.fence, async (tx) => (await loadAttachment(tx, address))?.data)
    const page = await pageSetter(house.press).set(sheet, image, desk.at)
    if (!page.ok) throw new Refused(422, 'cover', page.findings[0]?.says ?? NOT_SET)
    return page
  }
  return {
    items,
    async cover(placed) {
      // The page numbers hang on how many pages the cover has itself.
      const first = await set(placed, 1)
      const second = await set(placed, first.pages)
      return { bytes: second.bytes, front: second.pages }
    },
    finish: (placed) => ({
      ...{ title: file.number, stamp: file.number, at: desk.at },
      chapters: (Object.keys(chapters) as Chapter[]).flatMap((chapter) => {
        const papers = items
          .filter((item) => item.chapter === chapter)
          .flatMap(({ id, title }) => {
            const page = placed.get(id)?.page
            return page === undefined ? [] : [{ title, page }]
          })
        return papers.length > 0 ? [{ title: say(chapters[chapter], lang), papers }] : []
      }),
    }),
  }
}

const NOT_SET = { en: 'The cover cannot be set.', zh: '封面无法排版。' }

function notSettled(): Refused {
  return new Refused(422, 'not-settled', {
    en: 'There is no order to bind yet: settle the terms first.',
    zh: '还没有成交，无从装订：请先议定条款。',
  })
}
