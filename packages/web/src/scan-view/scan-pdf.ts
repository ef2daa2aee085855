import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import wasm from '@hyzyla/pdfium/dist/pdfium.wasm?url'
import { NotRead } from './not-read.ts'

const [DOTS_PER_INCH, POINTS_PER_INCH] = [300, 72]
/** A page whose sheet is a poster is drawn smaller. */
const LONGEST = 4200

/** Pages of a PDF, by their numbers from 1 on, drawn as scanners scan: 300 dots an inch, in grey. */
export async function* openPdf(bytes: Uint8Array, pages: readonly number[]): AsyncGenerator<OffscreenCanvas> {
  const library = await PDFiumLibrary.init({ wasmUrl: wasm })
  const pdf = await library.loadDocument(bytes).catch((fault: unknown) => {
    throw new NotRead('damaged', String(fault))
  })
  try {
    for (const number of pages) {
      const { originalWidth, originalHeight } = pdf.getPage(number - 1).getOriginalSize()
      const whole = DOTS_PER_INCH / POINTS_PER_INCH
      const scale = Math.min(whole, LONGEST / Math.max(originalWidth, originalHeight))
      yield canvasOf(await drawn(pdf, number, scale))
    }
  } finally {
    pdf.destroy()
    library.destroy()
  }
}

async function drawn(pdf: PDFiumDocument, number: number, scale: number): Promise<Grey> {
  try {
    return await pdf.getPage(number - 1).render({ scale, render: 'bitmap', colorSpace: 'Gray' })
  } catch (fault) {
    throw new NotRead('damaged', String(fault))
  }
}

interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

function canvasOf({ width, height, data }: Grey): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (!drawing) throw new Error('no drawing')
  const dots = new ImageData(width, height)
  const colours = new Uint32Array(dots.data.buffer)
  // One grey for red, green and blue, and nothing shines through.
  for (let i = 0; i < colours.length; i += 1) colours[i] = 0xff000000 | ((data[i] ?? 255) * 0x010101)
  drawing.putImageData(dots, 0, 0)
  return canvas
}
