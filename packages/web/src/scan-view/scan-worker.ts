import { NotRead } from './not-read.ts'
import { MOST_DOTS } from './scan-limits.ts'
import { openPdf } from './scan-pdf.ts'
import { type Reader, startReader } from './scan-reader.ts'
import type { ScanPage, ScanSource, ScanTold } from './scan-shapes.ts'

/**
 * The worker that reads pictures of pages: it draws them, straightens them and recognises their words, and the screen goes on meanwhile. It alone may
 * run WebAssembly (docs/decisions/0062).
 */
interface Scope {
  readonly postMessage: (told: ScanTold) => void
  onmessage: ((event: { readonly data: readonly ScanSource[] }) => void) | null
}

const scope = globalThis as unknown as Scope
scope.onmessage = ({ data }) => void readAll(data)

async function readAll(sources: readonly ScanSource[]): Promise<void> {
  let name = ''
  try {
    const reader = await startReader((page, share) => scope.postMessage({ told: 'progress', page, share }))
    let number = 0
    for (const source of sources) {
      name = source.name
      for await (const canvas of drawn(source)) {
        number += 1
        const { page, straight } = recognised(reader, canvas, number)
        const picture = await straight.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
        scope.postMessage({ told: 'page', page, picture })
      }
    }
    scope.postMessage({ told: 'done' })
  } catch (thrown) {
    const fault = thrown instanceof NotRead ? thrown.fault : 'not-loaded'
    scope.postMessage({ told: 'fault', fault, name, why: thrown instanceof Error ? thrown.message : String(thrown) })
  }
}

/** The pages of a source, one after another. */
async function* drawn({ file, pages }: ScanSource): AsyncGenerator<OffscreenCanvas> {
  if (pages) yield* openPdf(new Uint8Array(await file.arrayBuffer()), pages)
  else yield await pictureDrawn(file)
}

/** So many dots on its long side has a page of A4 at 300 dots per inch; far fewer are too small to be read. */
const [LONG, SHORTEST] = [3508, 2400]

/** Upright as the camera says, on white, neither huge nor tiny. */
async function pictureDrawn(file: Blob): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(file).catch((fault: unknown) => {
    throw new NotRead('no-picture', String(fault))
  })
  try {
    const long = Math.max(bitmap.width, bitmap.height)
    if (bitmap.width * bitmap.height > MOST_DOTS) throw new NotRead('too-many-dots')
    const scale = long > LONG ? LONG / long : long < SHORTEST ? Math.min(SHORTEST / long, 3) : 1
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
    const drawing = canvas.getContext('2d', { willReadFrequently: true })
    if (!drawing) throw new NotRead('no-picture')
    drawing.fillStyle = '#fff'
    drawing.fillRect(0, 0, canvas.width, canvas.height)
    drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return canvas
  } finally {
    bitmap.close()
  }
}

/** Below this mean of 100 a page is tried in its other positions: it may lie on its side or upside down. */
const ASTRAY = 60
/** Lines that fall by less than a third of a degree are straight. */
const STRAIGHT = 0.005
const QUARTER = Math.PI / 2

interface Recognised {
  readonly page: ScanPage
  readonly straight: OffscreenCanvas
}

function recognised(reader: Reader, canvas: OffscreenCanvas, number: number): Recognised {
  let best: (Recognised & { readonly weight: number }) | undefined
  for (const quarters of [0, 1, 3, 2]) {
    const upright = quarters === 0 ? canvas : turned(canvas, quarters * QUARTER)
    const falls = reader.gradient(upright)
    const straight = Math.abs(falls) < STRAIGHT ? upright : turned(upright, falls)
    const page = reader.read(straight, number)
    const words = page.lines.flat()
    const signs = words.reduce((sum, { said }) => sum + said.length, 0)
    const sure = words.reduce((sum, word) => sum + word.sure * word.said.length, 0) / Math.max(signs, 1)
    if (!best || sure * Math.min(signs, 200) > best.weight)
      best = { page, straight, weight: sure * Math.min(signs, 200) }
    // An empty page is empty in every position.
    if (sure >= ASTRAY || (quarters === 0 && signs === 0)) break
  }
  return best as Recognised
}

/** Turned clockwise about its middle; by a quarter its sides change places. */
function turned(canvas: OffscreenCanvas, radians: number): OffscreenCanvas {
  const aside = Math.abs(Math.sin(radians)) > 0.7
  const [width, height] = aside ? [canvas.height, canvas.width] : [canvas.width, canvas.height]
  const next = new OffscreenCanvas(width, height)
  const drawing = next.getContext('2d', { willReadFrequently: true })
  if (!drawing) throw new NotRead('no-picture')
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, width, height)
  drawing.translate(width / 2, height / 2)
  drawing.rotate(radians)
  drawing.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return next
}
