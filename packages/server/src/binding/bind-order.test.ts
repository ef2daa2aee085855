import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate } from 'node:zlib'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { mark } from '../press/testing/drawn-png.ts'
import { type Book, type BookItem, bindOrder, type Placed } from './bind-order.ts'

const PDF = 'application/pdf'

async function pdf(pages: number, change: (doc: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const doc = await PDFDocument.create()
  for (let i = 0; i < pages; i += 1) doc.addPage([595, 842]).drawText(`page ${i + 1}`, { x: 40, y: 700, size: 12 })
  change(doc)
  return doc.save()
}

function item(id: string, bytes: Uint8Array, mime = PDF): BookItem {
  const load = async () => bytes
  return { id, title: `提单 · ${id}`, mime, bytes: bytes.length, load }
}

/** Binds, and gives the book with where everything stands in it. */
async function bound(items: readonly BookItem[]) {
  let placed: Placed = new Map()
  const book: Book = {
    items,
    cover: async (where) => {
      placed = where
      return { bytes: await pdf(2), front: 2 }
    },
    finish: (where) => ({
      ...{ title: 'LW26-0001', stamp: 'LW26-0001', at: '2026-06-02T02:00:00.000Z' },
      chapters: [
        {
          title: '装箱与出运',
          papers: items.flatMap(({ id, title }) => {
            const page = where.get(id)?.page
            return page === undefined ? [] : [{ title, page }]
          }),
        },
      ],
    }),
  }
  const pieces: Uint8Array[] = []
  const progress: number[] = []
  for await (const part of bindOrder(book)) {
    if (part instanceof Uint8Array) pieces.push(part)
    else progress.push(part.done)
  }
  const read = await PDFDocument.load(Buffer.concat(pieces))
  return { read, placed, progress, pieces }
}

/** A file of a megabyte whose one object stream unpacks to more than any binder may hold. */
async function bomb(): Promise<Uint8Array> {
  const zeros = Buffer.alloc(1_000_000)
  const huge = await buffer(Readable.from(Array.from({ length: 1200 }, () => zeros)).pipe(createDeflate({ level: 9 })))
  const head = Buffer.from(
    `%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${huge.length}>>\nstream\n`,
  )
  const tail = Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF')
  return Buffer.concat([head, huge, tail])
}

describe('the bound order file', () => {
  test('holds its cover and every PDF and picture in order, stamped and with bookmarks', async () => {
    const { read, placed, progress } = await bound([
      item('PI.pdf', await pdf(2)),
      item('photo.png', mark(), 'image/png'),
      item('BL.pdf', await pdf(1)),
    ])
    expect(read.getPageCount()).toBe(2 + 4)
    expect([...placed]).toEqual([
      ['PI.pdf', { page: 0 }],
      ['photo.png', { page: 2 }],
      ['BL.pdf', { page: 3 }],
    ])
    expect(progress).toEqual([0, 1, 2])
    expect(read.catalog.has(PDFName.of('Outlines'))).toBe(true)
    expect(read.getTitle()).toBe('LW26-0001')
  })

  test('names what cannot be bound with its reason, and binds the others', async () => {
    const locked = await pdf(1, (doc) => doc.encrypt({ userPassword: 'x', ownerPassword: 'y' }))
    const { read, placed } = await bound([
      item('offer.xlsx', Buffer.from('PK'), 'application/octet-stream'),
      item('locked.pdf', locked),
      item('torn.pdf', Buffer.from('%PDF-1.4 torn')),
      item('thick.pdf', await pdf(501)),
      item('torn.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2]), 'image/jpeg'),
      item('BL.pdf', await pdf(1)),
    ])
    expect(read.getPageCount()).toBe(3)
    expect([...placed].map(([id, { page, unbound }]) => [id, unbound?.en ?? page])).toEqual([
      ['offer.xlsx', 'not bound: neither PDF nor picture'],
      ['locked.pdf', 'not bound: it is encrypted'],
      ['torn.pdf', 'not bound: it cannot be read'],
      ['thick.pdf', 'not bound: too many pages'],
      ['torn.jpg', 'not bound: it cannot be read'],
      ['BL.pdf', 0],
    ])
  })

  test('outlives a file that eats all memory: it is left out by name, the book is bound without it', async () => {
    const { read, placed } = await bound([
      item('PI.pdf', await pdf(1)),
      item('bomb.pdf', await bomb()),
      item('BL.pdf', await pdf(1)),
    ])
    expect(placed.get('bomb.pdf')?.unbound?.en).toMatch(/too much time or memory|cannot be read/)
    expect([placed.get('BL.pdf')?.page, read.getPageCount()]).toEqual([1, 4])
  }, 60_000)

  test('leaves behind what a page would do by itself', async () => {
    const sly = await pdf(1, (doc) => {
      const script = doc.context.obj({ S: 'JavaScript' })
      doc.getPage(0).node.set(PDFName.of('AA'), doc.context.obj({ O: script }))
    })
    const { read } = await bound([item('sly.pdf', sly)])
    expect(read.getPages().some((page) => page.node.has(PDFName.of('AA')))).toBe(false)
  })

  test('takes a hundred files', async () => {
    const one = await pdf(3)
    const { read, placed } = await bound(Array.from({ length: 100 }, (_, i) => item(`${i}.pdf`, one)))
    expect([read.getPageCount(), placed.get('99.pdf')?.page]).toEqual([302, 297])
  }, 60_000)
})
