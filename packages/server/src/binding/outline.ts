import { type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib'
import type { Finish } from './bind-job.ts'

interface Mark {
  readonly title: string
  readonly page: number
  readonly inner: readonly Mark[]
}

/** The bookmarks of a bound file: its chapters, and under each its papers (ISO 32000-1, 12.3.3). `front`: pages of the cover. */
export function outline(book: PDFDocument, chapters: Finish['chapters'], front: number): void {
  const marks = chapters.map(({ title, papers }) => {
    const inner = papers.map((paper) => ({ title: paper.title, page: paper.page + front, inner: [] }))
    return { title, page: inner[0]?.page ?? 0, inner }
  })
  const root = book.context.nextRef()
  const { first, last } = level(book, root, marks)
  if (!first || !last) return
  book.context.assign(
    root,
    book.context.obj({ Type: 'Outlines', First: first, Last: last, Count: PDFNumber.of(marks.length) }),
  )
  book.catalog.set(PDFName.of('Outlines'), root)
  book.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

interface Level {
  readonly first?: PDFRef
  readonly last?: PDFRef
}

function level(book: PDFDocument, parent: PDFRef, marks: readonly Mark[]): Level {
  const refs = marks.map(() => book.context.nextRef())
  for (const [i, mark] of marks.entries()) {
    const own = refs[i]
    if (own) book.context.assign(own, entry(book, { own, parent, mark, before: refs[i - 1], after: refs[i + 1] }))
  }
  return ends(refs)
}

interface Place {
  readonly own: PDFRef
  readonly parent: PDFRef
  readonly mark: Mark
  readonly before: PDFRef | undefined
  readonly after: PDFRef | undefined
}

function entry(book: PDFDocument, { own, parent, mark: { title, page, inner }, before, after }: Place) {
  const { first, last } = level(book, own, inner)
  const target = book.getPages()[page]
  return book.context.obj({
    Title: PDFHexString.fromText(title),
    Parent: parent,
    ...(target ? { Dest: [target.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull] } : {}),
    ...(before ? { Prev: before } : {}),
    ...(after ? { Next: after } : {}),
    // Closed at first: a hundred papers would hide the chapters.
    ...(first && last ? { First: first, Last: last, Count: PDFNumber.of(-inner.length) } : {}),
  })
}

function ends(refs: readonly PDFRef[]): Level {
  const [first, last] = [refs[0], refs.at(-1)]
  return first && last ? { first, last } : {}
}
