import { type Credit, creditShape } from '@gendan/credit/terms/credit'
import type { Seller } from '@gendan/forms/deal/deal'
import type { ListedDocument } from '@gendan/forms/presented/set-list'
import { printSetList } from '@gendan/forms/presented/set-list'
import type { Words } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { marked } from '@gendan/office/press-all'
import { notFound, Refused } from '@gendan/office/problems'
import { firmHere, one } from '@gendan/office/standing'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { inCreditOrder } from '@gendan/orderfile/presentation/demanded'
import { termsFor } from '@gendan/orderfile/presentation/examined'
import { type Presentation, presentation } from '@gendan/orderfile/presentation/presentation'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { numberOf } from '@gendan/orderfile/presentation/told'
import { loadStanding } from '@gendan/store/aggregates'
import { attachmentsAt, loadAttachment } from '@gendan/store/attachments'
import { readFence, type Tx } from '@gendan/store/database'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'

/** A kept file of a document; without a kind where its bytes are not kept here. */
interface PartFile {
  readonly id: string
  /** As it came in; empty for a paper of ours. */
  readonly name: string
  readonly mime: string
  readonly bytes: number
}

/** One document, with the files that hold it; a typed one has none. */
export interface Part {
  readonly document: HeldDocument
  readonly files: readonly PartFile[]
}

/** A set of documents on its way to a bank. */
export interface PresentedSet {
  /** In the order of the credit. */
  readonly parts: readonly Part[]
  readonly seller: Seller['letterhead']
  /** "LC26-0417/1". */
  readonly number: string
  readonly orders: readonly string[]
  readonly bank: string
  readonly day: string
}

/** A desk with the tongue of whoever sits at it. */
export interface Here extends Desk {
  readonly lang: 'en' | 'zh'
}

/** What went at one round, counted from 1; without a round the set as it stands, else what went last. Refused while it is empty. */
export async function setOf(tx: Tx, desk: Desk, id: string, asked?: number): Promise<PresentedSet> {
  const held = (await one(tx, presentation.kind, id)).state as unknown as Presentation
  const found = await loadStanding(
    tx,
    held.orders.map((file) => ({ kind: orderFile.kind, id: file })),
  )
  const orders = found.map(({ state }) => state as OrderFile)
  const round = asked === undefined ? held.rounds.at(-1) : held.rounds[asked - 1]
  if (asked !== undefined && !round) throw notFound('round')
  const asItWent = asked !== undefined || held.documents.length === 0
  const documents = asItWent ? (round?.documents ?? []) : held.documents
  if (documents.length === 0) throw empty()
  const terms = asItWent ? frozen(round) : termsFor(held, orders)
  const { state: firm } = await firmHere(tx, desk)
  return {
    parts: await partsOf(tx, inCreditOrder(terms, documents), orders),
    ...{ seller: firm.letterhead, number: numberOf(held, orders) },
    ...{ orders: orders.map(({ number }) => number), bank: round?.bank ?? '', day: round?.day ?? desk.day },
  }
}

function frozen(round: Presentation['rounds'][number] | undefined): Credit | undefined {
  const read = creditShape.safeParse(round?.terms)
  return read.success ? read.data : undefined
}

async function partsOf(
  tx: Tx,
  documents: readonly HeldDocument[],
  orders: readonly OrderFile[],
): Promise<readonly Part[]> {
  const named = documents.map((document) => filesOf(document, orders))
  const kept = await attachmentsAt(
    tx,
    named.flat().map(({ attachment }) => attachment),
  )
  const known = new Map(kept.map(({ address, mime, bytes }) => [address, { mime, bytes }]))
  return documents.map((document, i) => ({
    document,
    files: (named[i] ?? []).map(({ attachment, name }) => ({
      ...{ id: attachment, name, mime: '', bytes: 0 },
      ...known.get(attachment),
    })),
  }))
}

/** The bytes of a document: the page of our issued paper, or the files that were kept of one of others. */
function filesOf({ source }: HeldDocument, orders: readonly OrderFile[]) {
  if (source.from === 'others') return source.files
  const paper = orders.find(({ id }) => id === source.file)?.papers.find(({ id }) => id === source.paper)
  return paper?.page ? [{ attachment: paper.page.attachment, name: '' }] : []
}

/** The bytes of a kept file of this desk's world. */
export async function bytesAt(house: House, desk: Desk, address: string): Promise<Uint8Array | undefined> {
  return readFence(house.pool, desk.fence, async (tx) => (await loadAttachment(tx, address))?.data)
}

/** The list of a set as PDF, in the tongue of who asks, Chinese beside English. */
export async function setList(
  house: House,
  desk: Here,
  set: PresentedSet,
  documents: readonly ListedDocument[],
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const sheet = marked(printSetList({ ...set, documents }, desk.lang === 'zh' ? 'both' : 'en'), desk)
  const page = await pageSetter(house.press).set(sheet, (address) => bytesAt(house, desk, address), desk.at)
  if (!page.ok) throw new Refused(422, 'set', page.findings[0]?.says ?? NOT_SET)
  return page
}

/** What a set is saved as, without its ending: "LC26-0417-1". */
export function nameOfSet({ number }: PresentedSet, { real }: Desk): string {
  return `${real ? '' : '练习-'}${number}`.replaceAll(/[<>:"/\\|?*]/g, '-')
}

/** Why a document has no file. */
export const TYPED: Words = { en: 'its face was typed, no file is kept', zh: '票面系录入，无文件' }
const NOT_SET: Words = { en: 'The list cannot be set.', zh: '清单无法排版。' }

function empty(): Refused {
  return new Refused(422, 'set', {
    en: 'There is no document in the set yet: put the papers in first.',
    zh: '尚未放入单据：请先放入。',
  })
}
