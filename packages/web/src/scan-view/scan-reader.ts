import chinese from '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz?url'
import english from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url'
import startCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import wasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url'
import type { ScanPage, ScanWord } from './scan-shapes.ts'

/** What recognises words on a drawn page. */
export interface Reader {
  /** How far its lines fall, in radians. */
  readonly gradient: (canvas: OffscreenCanvas) => number
  readonly read: (canvas: OffscreenCanvas, number: number) => ScanPage
}

/** The engine that knows lines by a trained net, the only one that this build has. */
const TRAINED = 1
/** Pages are looked at as they are laid out, or as one block of lines: a print of a message is that, and labels stay beside their values. */
const [LAID_OUT, ONE_BLOCK] = ['3', '6']

/** Starts the recogniser with English and Chinese, fetched from where this program is served. */
export async function startReader(tell: (page: number, share: number) => void): Promise<Reader> {
  let now = 0
  const core = await startCore({
    locateFile: () => wasm,
    // biome-ignore lint/correctness/noComponentHookFactories: the package names its listener so; it is no component. The first third of its percents is for finding the lines.
    TesseractProgress: (percent) => tell(now, Math.max(0, (percent - 30) / 70)),
    print: () => undefined,
    printErr: () => undefined,
  })
  for (const [language, address] of [
    ['eng', english],
    ['chi_sim', chinese],
  ] as const)
    core.FS.writeFile(`${language}.traineddata`, await unpacked(address))
  const recogniser = new core.TessBaseAPI()
  if (recogniser.Init(null, 'eng+chi_sim', TRAINED) !== 0) throw new Error('the recogniser refused its languages')
  const show = (canvas: OffscreenCanvas, layout: string) => {
    recogniser.SetVariable('tessedit_pageseg_mode', layout)
    recogniser.SetVariable('user_defined_dpi', '300')
    core.FS.writeFile('/input', greyOf(canvas))
    if (recogniser.SetImageFile(1, 0) !== 0) throw new Error('the recogniser refused a page')
  }
  return {
    gradient(canvas) {
      show(canvas, LAID_OUT)
      recogniser.FindLines()
      return recogniser.GetGradient()
    },
    read(canvas, number) {
      now = number
      tell(number, 0)
      show(canvas, ONE_BLOCK)
      recogniser.Recognize(null)
      return pageOf(JSON.parse(recogniser.GetJSONText()) as Told, canvas)
    },
  }
}

/** A file that some servers unpack on its way and others do not. */
async function unpacked(address: string): Promise<Uint8Array> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A page as a portable grey map: a head and one byte a dot. */
function greyOf(canvas: OffscreenCanvas): Uint8Array {
  const { width, height } = canvas
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (!drawing) throw new Error('no drawing')
  const { data } = drawing.getImageData(0, 0, width, height)
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const grey = new Uint8Array(head.length + width * height)
  grey.set(head)
  // As bright as the eye sees each colour.
  for (let i = 0, at = head.length; i < data.length; i += 4, at += 1)
    grey[at] = ((data[i] ?? 0) * 77 + (data[i + 1] ?? 0) * 150 + (data[i + 2] ?? 0) * 29) >> 8
  return grey
}

interface Told {
  readonly blocks: readonly {
    readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly Word[] }[] }[]
  }[]
}

interface Word {
  readonly text: string
  readonly confidence: number
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
}

function pageOf({ blocks }: Told, { width, height }: OffscreenCanvas): ScanPage {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines))
  const wordOf = ({ text, confidence, bbox }: Word): ScanWord => ({
    said: text,
    sure: confidence,
    box: {
      x: bbox.x0 / width,
      y: bbox.y0 / height,
      width: (bbox.x1 - bbox.x0) / width,
      height: (bbox.y1 - bbox.y0) / height,
    },
  })
  const told = lines.map(({ words }) => words.filter(({ text }) => text.trim() !== '').map(wordOf))
  return { width, lines: told.filter((line) => line.length > 0) }
}
