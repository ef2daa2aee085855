import { Readable } from 'node:stream'
import { doors } from '@gendan/contract/doors'
import { documentKindWords } from '@gendan/credit/terms/term-words'
import { printSetList } from '@gendan/forms/presented/set-list'
import { say } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { marked } from '@gendan/office/press-all'
import { Refused } from '@gendan/office/problems'
import { firmHere, one } from '@gendan/office/standing'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { type Presentation, presentation } from '@gendan/orderfile/presentation/presentation'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { numberOf } from '@gendan/orderfile/presentation/told'
import { loadStanding } from '@gendan/store/aggregates'
import { attachmentsAt, loadAttachment } from '@gendan/store/attachments'
import { readFence, type Tx } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import { type Book, type BookItem, bindOrder, type Placed } from '../binding/bind-order.ts'
import { framed, plain } from '../binding/framed.ts'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'
import { deskIn } from '../session.ts'

/** A whole set as one PDF, as it would go to the bank: its list, then every document in its kept bytes, in the order of the presentation. */
export async function presentationSetRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get<{ Params: { world: string; presentation: string } }>(
    '/api/worlds/:world/presentations/:presentation/set',
    async (request, reply) => {
      const desk = await deskIn(house, request, request.params.world)
      const { progress } = doors['presentation-set'].input.parse(request.query)
      const set = await readFence(house.pool, desk.fence, (tx) => contents(tx, desk, request.params.presentation))
      if (set.parts.length === 0) throw empty()
      const book = bookOf(house, desk, set)
      const name = `${desk.real ? '' : '练习-'}${set.number}`.replaceAll('/', '-')
      reply
        .header('content-disposition', `inline; filename="set.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`)
        .header('cache-control', 'private, no-store')
        .type(progress ? 'application/octet-stream' : 'application/pdf')
      return reply.send(Readable.from(progress ? framed(bindOrder(book)) : plain(bindOrder(book))))
    },
  )
}

/** One document, with the files that hold it; a typed one has none. */
interface Part {
  readonly document: HeldDocument
  readonly files: readonly { readonly id: string; readonly mime: string; readonly bytes: number }[]
}

/** What was presented last, or the set as it stands before it goes. */
async function contents(tx: Tx, desk: Desk, id: string) {
  const held = (await one(tx, presentation.kind, id)).state as unknown as Presentation
  const found = await loadStanding(
    tx,
    held.orders.map((file) => ({ kind: orderFile.kind, id: file })),
  )
  const orders = found.map(({ state }) => state as OrderFile)
  const round = held.rounds.at(-1)
  const documents = held.documents.length > 0 ? held.documents : (round?.documents ?? [])
  const addresses = documents.map((document) => addressesOf(document, orders))
  const kept = new Map((await attachmentsAt(tx, addresses.flat())).map((one) => [one.address, one]))
  const parts = documents.map((document, i): Part => {
    const files = (addresses[i] ?? []).map((address) => ({ id: address, mime: '', bytes: 0, ...kept.get(address) }))
    return { document, files: files.map(({ id: address, mime, bytes }) => ({ id: address, mime, bytes })) }
  })
  const { state: firm } = await firmHere(tx, desk)
  return {
    ...{ parts, seller: firm.letterhead, number: numberOf(held, orders) },
    ...{ orders: orders.map(({ number }) => number), bank: round?.bank ?? '', day: round?.day ?? desk.day },
  }
}

/** A desk with the tongue of whoever sits at it. */
type Here = Awaited<ReturnType<typeof deskIn>>

interface Contents extends Awaited<ReturnType<typeof contents>> {}

/** The bytes of a document: the page of our issued paper, or the files that were kept of one of others. */
function addressesOf({ source }: HeldDocument, orders: readonly OrderFile[]): readonly string[] {
  if (source.from === 'others') return source.files.map(({ attachment }) => attachment)
  const paper = orders.find(({ id }) => id === source.file)?.papers.find(({ id }) => id === source.paper)
  return paper?.page ? [paper.page.attachment] : []
}

function bookOf(house: House, desk: Here, set: Contents): Book {
  const items = set.parts.flatMap(({ document, files }) =>
    files.map(
      (file): BookItem => ({
        ...{ id: `${document.id}/${file.id}`, mime: file.mime, bytes: file.bytes },
        title: [say(documentKindWords[document.kind], desk.lang), document.title].filter(Boolean).join(' · '),
        load: () => readFence(house.pool, desk.fence, async (tx) => (await loadAttachment(tx, file.id))?.data),
      }),
    ),
  )
  return {
    items,
    async cover(placed) {
      // The page numbers hang on how many pages the list has itself.
      const first = await listed(house, desk, set, placed, 1)
      const second = await listed(house, desk, set, placed, first.pages)
      return { bytes: second.bytes, front: second.pages }
    },
    finish: (placed) => ({
      ...{ title: set.number, stamp: set.number, at: desk.at },
      chapters: [
        {
          title: set.number,
          papers: items.flatMap(({ id, title }) => {
            const page = placed.get(id)?.page
            return page === undefined ? [] : [{ title, page }]
          }),
        },
      ],
    }),
  }
}

async function listed(house: House, desk: Here, set: Contents, placed: Placed, front: number) {
  const documents = set.parts.map(({ document, files }) => {
    const places = files.flatMap(({ id }) => placed.get(`${document.id}/${id}`) ?? [])
    const page = places.find((place) => place.page !== undefined)?.page
    const unbound = files.length === 0 ? TYPED : places.find((place) => place.unbound)?.unbound
    return {
      ...{ kind: documentKindWords[document.kind], title: document.title },
      ...{ originals: document.originals, copies: document.copies },
      ...(page === undefined ? {} : { page: page + front + 1 }),
      ...(unbound ? { unbound } : {}),
    }
  })
  const sheet = marked(printSetList({ ...set, documents }, desk.lang === 'zh' ? 'both' : 'en'), desk)
  const image = async (address: string) =>
    readFence(house.pool, desk.fence, async (tx) => (await loadAttachment(tx, address))?.data)
  const page = await pageSetter(house.press).set(sheet, image, desk.at)
  if (!page.ok) throw new Refused(422, 'set', page.findings[0]?.says ?? NOT_SET)
  return page
}

const TYPED = { en: 'not bound: its face was typed, no file is kept', zh: '未装订：票面系录入，无文件' }
const NOT_SET = { en: 'The list cannot be set.', zh: '清单无法排版。' }

function empty(): Refused {
  return new Refused(422, 'set', {
    en: 'There is no document in the set yet: put the papers in first.',
    zh: '尚未放入单据：请先放入。',
  })
}
