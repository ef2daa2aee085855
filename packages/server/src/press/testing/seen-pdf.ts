// biome-ignore lint/correctness/noUndeclaredDependencies: a tool of the tests, kept with them at the root.
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** What a reader of the file gets: the text of each page, and the part of the paper that carries ink. */
export interface SeenPage {
  readonly text: string
  /** Share of dots darker than the given grey, inside a rectangle in millimetres. */
  ink(x: number, y: number, width: number, height: number): number
}

const DOTS = 4

/** Opens a PDF and draws it, as a viewer does: text alone does not show that the letters are there. */
export async function seenPdf(bytes: Uint8Array): Promise<readonly SeenPage[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  try {
    const pages: SeenPage[] = []
    for (let i = 0; i < document.getPageCount(); i++) {
      // Drawing closes the page: its text is read from another opening.
      const text = document.getPage(i).getText().replaceAll('\r\n', '\n')
      const drawn = await document.getPage(i).render({ scale: (DOTS * 25.4) / 72, render: 'bitmap' })
      pages.push({ text, ink: (x, y, width, height) => inkOf(drawn, x, y, width, height) })
    }
    return pages
  } finally {
    document.destroy()
    library.destroy()
  }
}

interface Drawn {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

function inkOf(drawn: Drawn, x: number, y: number, width: number, height: number): number {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((mm) => Math.round(mm * DOTS)) as [
    number,
    number,
    number,
    number,
  ]
  let dark = 0
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      if ((drawn.data[(row * drawn.width + column) * 4] ?? 255) < 160) dark += 1
    }
  }
  return dark / ((right - left) * (bottom - top))
}
