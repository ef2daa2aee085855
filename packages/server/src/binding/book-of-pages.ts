import {
  degrees,
  EncryptedPDFError,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib'
import type { BindFault, Finish } from './bind-job.ts'
import { bindingLimits } from './limits.ts'
import { outline } from './outline.ts'
import { upright } from './upright.ts'

/** The pages of a book as they come together. */
export interface BookOfPages {
  /** Adds a file; answers how many pages it has, or why it is not bound. Nothing of a refused file stays. */
  readonly add: (bytes: Uint8Array, mime: string) => Promise<{ readonly pages: number } | { readonly fault: BindFault }>
  /** Puts the cover before everything, stamps every page, sets bookmarks, and gives the bytes. */
  readonly finish: (cover: Uint8Array, finish: Finish) => Promise<Uint8Array>
}

export function openBook(): BookOfPages {
  const opened = PDFDocument.create()
  return {
    async add(bytes, mime) {
      const book = await opened
      try {
        return mime === 'application/pdf' ? await addPdf(book, bytes) : await addPicture(book, bytes, mime)
      } catch (thrown) {
        return { fault: thrown instanceof EncryptedPDFError ? 'encrypted' : 'broken' }
      }
    },
    async finish(cover, wish) {
      const book = await opened
      const front = await PDFDocument.load(cover)
      const pages = await book.copyPages(front, front.getPageIndices())
      for (const [i, page] of pages.entries()) book.insertPage(i, page)
      await stamp(book, wish.stamp)
      outline(book, wish.chapters, pages.length)
      book.setTitle(wish.title, { showInWindowTitleBar: true })
      book.setProducer('Gendan')
      book.setCreationDate(new Date(wish.at))
      book.setModificationDate(new Date(wish.at))
      return book.save()
    },
  }
}

async function addPdf(book: PDFDocument, bytes: Uint8Array) {
  const source = await PDFDocument.load(bytes, { updateMetadata: false })
  const count = source.getPageCount()
  if (count === 0) return { fault: 'empty' } as const
  if (count > bindingLimits.pagesOfOne || book.getPageCount() + count > bindingLimits.pages)
    return { fault: 'pages' } as const
  const pages = await book.copyPages(source, source.getPageIndices())
  for (const page of pages) book.addPage(harmless(page))
  return { pages: count }
}

/** What a page does by itself when it is opened stays behind: scripts, programs, links to elsewhere that nobody pressed. */
function harmless(page: PDFPage): PDFPage {
  page.node.delete(PDFName.of('AA'))
  for (const name of ['A', 'AA'])
    for (const one of page.node.Annots()?.asArray() ?? []) {
      const annotation = page.doc.context.lookup(one)
      if (annotation && 'delete' in annotation && typeof annotation.delete === 'function')
        annotation.delete(PDFName.of(name))
    }
  return page
}

const A4 = { short: 595.28, long: 841.89 }
const MARGIN = 28

async function addPicture(book: PDFDocument, bytes: Uint8Array, mime: string) {
  const held = upright(bytes, mime)
  if (!held) return { fault: 'broken' } as const
  if (held.width * held.height > bindingLimits.dots) return { fault: 'dots' } as const
  if (book.getPageCount() >= bindingLimits.pages) return { fault: 'pages' } as const
  const image = mime === 'image/png' ? await book.embedPng(bytes) : await book.embedJpg(bytes)
  const [seenWidth, seenHeight] = held.turned % 180 === 0 ? [held.width, held.height] : [held.height, held.width]
  const wide = seenWidth > seenHeight
  const page = book.addPage(wide ? [A4.long, A4.short] : [A4.short, A4.long])
  const room = { width: page.getWidth() - 2 * MARGIN, height: page.getHeight() - 2 * MARGIN }
  const scale = Math.min(room.width / seenWidth, room.height / seenHeight, 1)
  const [width, height] = [held.width * scale, held.height * scale]
  const seen = { width: seenWidth * scale, height: seenHeight * scale }
  const left = (page.getWidth() - seen.width) / 2
  const low = (page.getHeight() - seen.height) / 2
  page.drawImage(image, { width, height, ...corner(held.turned, left, low, seen), rotate: degrees(-held.turned) })
  return { pages: 1 }
}

/** Where the lower left corner of a picture goes that is turned clockwise about it. */
function corner(turned: number, x: number, y: number, seen: { readonly width: number; readonly height: number }) {
  if (turned === 90) return { x, y: y + seen.height }
  if (turned === 180) return { x: x + seen.width, y: y + seen.height }
  return turned === 270 ? { x: x + seen.width, y } : { x, y }
}

/** The file's number and the page's at the foot of every page, upright as the page is read. */
async function stamp(book: PDFDocument, text: string): Promise<void> {
  const font = await book.embedFont(StandardFonts.Helvetica)
  const pages = book.getPages()
  for (const [i, page] of pages.entries()) stampPage(page, `${text}  ·  ${i + 1} / ${pages.length}`, font)
}

const SIZE = 7.5

function stampPage(page: PDFPage, text: string, font: PDFFont): void {
  const { x, y, width, height } = page.getCropBox()
  const turned = ((page.getRotation().angle % 360) + 360) % 360
  const side = font.widthOfTextAtSize(text, SIZE)
  const at = {
    0: { x: x + (width - side) / 2, y: y + 9 },
    90: { x: x + width - 9, y: y + (height - side) / 2 },
    180: { x: x + (width + side) / 2, y: y + height - 9 },
    270: { x: x + 9, y: y + (height + side) / 2 },
  }[turned] ?? { x: x + 9, y: y + 9 }
  page.drawText(text, { ...at, size: SIZE, font, color: rgb(0.35, 0.38, 0.42), rotate: degrees(turned) })
}
