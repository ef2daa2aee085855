import type { IndexRow } from '@gendan/forms/file-index'
import type { Words } from '@gendan/kernel/words'
import type { BindFault, Finish } from './bind-job.ts'
import { BinderDied, type BinderMachine, startBinder } from './binder-machine.ts'
import { bindingLimits } from './limits.ts'

/** One thing that may be bound. */
export interface BookItem {
  readonly id: string
  /** On its bookmark. */
  readonly title: string
  readonly mime: string
  readonly bytes: number
  readonly load: () => Promise<Uint8Array | undefined>
}

/** Where each item stands in the body, or why it does not. */
export type Placed = ReadonlyMap<string, Pick<IndexRow, 'page' | 'unbound'>>

export interface Book {
  readonly items: readonly BookItem[]
  /** The cover with its index, set as PDF once it is known on which page of the body everything begins. */
  readonly cover: (placed: Placed) => Promise<{ readonly bytes: Uint8Array; readonly front: number }>
  readonly finish: (placed: Placed) => Finish
}

/** How far it has come: so many of so many files. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/**
 * Binds an order file as one PDF, piece by piece: first how far it has come, then the bytes. A file that cannot be bound names itself in
 * the index with its reason; one that kills the process is left out and the process is started anew. One file at a time is in memory here.
 */
export async function* bindOrder(book: Book): AsyncGenerator<Progress | Uint8Array> {
  const leave = await turn()
  const bad = new Map<string, Words>()
  let machine: BinderMachine | undefined
  try {
    for (let tries = 0; ; tries += 1) {
      machine = startBinder()
      const placed = yield* body(book, machine, bad)
      if (placed) {
        const { bytes } = await book.cover(placed)
        yield* machine.finish(bytes, book.finish(placed))
        return
      }
      machine.end()
      if (tries >= bindingLimits.restarts) throw new BinderDied('too many files of this order kill the binder')
    }
  } finally {
    machine?.end()
    leave()
  }
}

/** Adds every item that can be bound; undefined where one of them has killed the process, and it must be done anew without it. */
async function* body(
  { items }: Book,
  machine: BinderMachine,
  bad: Map<string, Words>,
): AsyncGenerator<Progress, Placed | undefined> {
  const placed = new Map<string, Pick<IndexRow, 'page' | 'unbound'>>()
  let [page, bytes] = [0, 0]
  for (const [done, item] of items.entries()) {
    yield { done, of: items.length }
    const why = bad.get(item.id) ?? unfit(item, bytes)
    const answer: Added = why ? { ...NOTHING, unbound: why } : await added(machine, item)
    if (answer === 'died') {
      bad.set(item.id, FAULTS.died)
      return undefined
    }
    placed.set(item.id, answer.unbound ? { unbound: answer.unbound } : { page })
    page += answer.pages
    bytes += answer.bytes
  }
  return placed
}

const NOTHING = { pages: 0, bytes: 0 }

type Added = { readonly pages: number; readonly bytes: number; readonly unbound?: Words } | 'died'

async function added(machine: BinderMachine, item: BookItem): Promise<Added> {
  const bytes = await item.load()
  if (!bytes) return { ...NOTHING, unbound: FAULTS.gone }
  try {
    const answer = await machine.add(bytes, item.mime)
    if ('fault' in answer) return { ...NOTHING, unbound: FAULTS[answer.fault] }
    return { pages: answer.pages, bytes: item.bytes }
  } catch (thrown) {
    if (thrown instanceof BinderDied) return 'died'
    throw thrown
  }
}

const BOUND: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg'])

function unfit({ mime, bytes }: BookItem, before: number): Words | undefined {
  if (!BOUND.has(mime)) return FAULTS.kind
  return before + bytes > bindingLimits.bytes ? FAULTS.size : undefined
}

const FAULTS: Readonly<Record<BindFault | 'kind' | 'size' | 'died' | 'gone', Words>> = {
  kind: { en: 'not bound: neither PDF nor picture', zh: '未装订：不是 PDF 或图片' },
  size: { en: 'not bound: the book would be too large', zh: '未装订：整册将过大' },
  gone: { en: 'not bound: its bytes are not kept here', zh: '未装订：这里没有保存其内容' },
  died: { en: 'not bound: reading it takes too much time or memory', zh: '未装订：读取所需时间或内存过多' },
  encrypted: { en: 'not bound: it is encrypted', zh: '未装订：文件已加密' },
  broken: { en: 'not bound: it cannot be read', zh: '未装订：文件无法读取' },
  pages: { en: 'not bound: too many pages', zh: '未装订：页数过多' },
  dots: { en: 'not bound: too many dots', zh: '未装订：像素过多' },
  empty: { en: 'not bound: it has no page', zh: '未装订：没有页面' },
}

const waiting: (() => void)[] = []
let busy = 0

/** Lets a few books be bound at one time; answers with how one leaves. */
async function turn(): Promise<() => void> {
  if (busy >= bindingLimits.atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  busy += 1
  return () => {
    busy -= 1
    waiting.shift()?.()
  }
}
