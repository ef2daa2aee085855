import type { Fault } from '@gendan/kernel/shape-faults'

/** A piece of a text and the rectangle in which its page sets it: millimetres from the top left corner. Pages count from 1. */
export interface TextPlace {
  readonly from: number
  readonly to: number
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The text of a PDF, and where on its pages each piece of it stands. */
export interface PlacedText {
  readonly text: string
  readonly places: readonly TextPlace[]
}

interface Piece extends Omit<TextPlace, 'from' | 'to' | 'page'> {
  readonly said: string
}

/** More pages than any credit has, and more bytes than a bank sends of one. */
const [MOST_PAGES, MOST_BYTES] = [100, 20_000_000]

/** Whether bytes are those of a PDF. Some programs write a few signs before its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')
}

/**
 * The text of a PDF, line by line as its pages show it; pages are parted by a form feed. Columns stay apart by blanks. Errors where the file
 * is damaged, locked, too large, or holds pictures of pages instead of text.
 */
export async function pdfText(
  bytes: Uint8Array,
): Promise<{ readonly text: string } | { readonly errors: readonly Fault[] }> {
  const told = await placedText(bytes)
  return 'errors' in told ? told : { text: told.text }
}

/** The same text with the place of each piece on its page, so that what was read can be lit up there. */
export async function placedText(bytes: Uint8Array): Promise<PlacedText | { readonly errors: readonly Fault[] }> {
  const read = await placedPages(bytes)
  if ('errors' in read) return read
  const told = joined(read.pages, '\f')
  return told.text.trim() === '' ? { errors: [faults.pictures] } : told
}

/** The text of each page; empty where a page is a picture. Errors where the file is damaged, locked or too large. */
export async function pdfPages(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly string[] } | { readonly errors: readonly Fault[] }> {
  const read = await placedPages(bytes)
  return 'errors' in read ? read : { pages: read.pages.map(({ text }) => text) }
}

async function placedPages(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly PlacedText[] } | { readonly errors: readonly Fault[] }> {
  if (bytes.length > MOST_BYTES) return { errors: [faults.large] }
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The reader takes the bytes over: it is given its own.
    const pages = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: false, isEvalSupported: false })
    if (pages.numPages > MOST_PAGES) return { errors: [faults.long] }
    const told: PlacedText[] = []
    for (let number = 1; number <= pages.numPages; number += 1) {
      const page = await pages.getPage(number)
      const { items } = await page.getTextContent()
      const onto = page.getViewport({ scale: 25.4 / 72 }).transform
      told.push(
        linesOf(
          items.flatMap((item) => ('str' in item ? pieceOf(item, onto) : [])),
          number,
        ),
      )
    }
    return { pages: told }
  } catch (problem) {
    return { errors: [(problem as Error).name === 'PasswordException' ? faults.locked : faults.damaged] }
  }
}

interface Set {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** From points, counted from the bottom of a page that may lie on its side, to millimetres from the top left of how it is shown. */
type Onto = readonly number[]

function pieceOf({ str, transform, width, height }: Set, [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: Onto): Piece {
  const [along = 1, rises = 0, leans = 0, stands = 1, x = 0, y = 0] = transform
  const [long, high] = [Math.hypot(along, rises) || 1, Math.hypot(leans, stands) || 1]
  const tall = height || high
  // From where it begins along its line, and from there up: a line may run upwards on a page that is shown turned.
  const [right, over] = [x + (along / long) * width, y + (rises / long) * width]
  const corners = [
    [x, y],
    [right + (leans / high) * tall, over + (stands / high) * tall],
  ].map(([left = 0, up = 0]) => [a * left + c * up + e, b * left + d * up + f] as const)
  const [[x1, y1], [x2, y2]] = corners as [readonly [number, number], readonly [number, number]]
  return {
    ...{ said: str, x: Math.min(x1, x2), y: Math.min(y1, y2) },
    ...{ width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
  }
}

/** Texts one behind the other, the places with them. */
function joined(parts: readonly PlacedText[], between: string): PlacedText {
  let text = ''
  const places: TextPlace[] = []
  for (const [i, part] of parts.entries()) {
    if (i > 0) text += between
    for (const place of part.places)
      places.push({ ...place, from: place.from + text.length, to: place.to + text.length })
    text += part.text
  }
  return { text, places }
}

/** Pieces on one height are one line, from left to right; lines go down the page, whatever order the file has them in. */
function linesOf(pieces: readonly Piece[], page: number): PlacedText {
  const lines: Piece[][] = []
  const told = pieces.filter(({ said }) => said.trim() !== '')
  for (const piece of told.toSorted((a, b) => a.y + a.height - (b.y + b.height))) {
    const line = lines.at(-1)
    const first = line?.[0]
    const lower = first ? piece.y + piece.height - (first.y + first.height) : 0
    if (first && lower < Math.max(first.height, piece.height) / 2) line.push(piece)
    else lines.push([piece])
  }
  return joined(
    lines.map((line) => lineOf(line, page)),
    '\n',
  )
}

/** As many blanks between two pieces as would fill the gap; pieces that touch are one word. */
function lineOf(pieces: readonly Piece[], page: number): PlacedText {
  let [line, end] = ['', undefined as number | undefined]
  const places: TextPlace[] = []
  for (const { said, ...box } of pieces.toSorted((a, b) => a.x - b.x)) {
    const sign = box.width / Math.max(said.length, 1) || 1
    const gap = end === undefined ? 0 : Math.round((box.x - end) / sign)
    line += gap > 0 ? ' '.repeat(Math.min(gap, 40)) : ''
    places.push({ from: line.length, to: line.length + said.length, page, ...box })
    line += said
    end = box.x + box.width
  }
  return { text: line.trimEnd(), places }
}

/** The rectangles in which the signs from one place of a text to another stand: one for each line they run over. */
export function boxesOf({ places }: PlacedText, from: number, to: number): readonly Omit<TextPlace, 'from' | 'to'>[] {
  const cut = places.flatMap((place) => {
    const [first, last] = [Math.max(from, place.from), Math.min(to, place.to)]
    if (first >= last) return []
    const sign = place.width / (place.to - place.from)
    return [{ ...place, x: place.x + (first - place.from) * sign, width: (last - first) * sign }]
  })
  const boxes: Omit<TextPlace, 'from' | 'to'>[] = []
  for (const { page, x, y, width, height } of cut) {
    const line = boxes.at(-1)
    if (line?.page !== page || x < line.x || y > line.y + line.height || y + height < line.y) {
      boxes.push({ page, x, y, width, height })
      continue
    }
    const top = Math.min(y, line.y)
    boxes[boxes.length - 1] = {
      ...{ page, x: line.x, y: top, width: x + width - line.x },
      height: Math.max(y + height, line.y + line.height) - top,
    }
  }
  return boxes
}

const faults: Readonly<Record<'large' | 'long' | 'pictures' | 'locked' | 'damaged', Fault>> = {
  large: {
    path: '',
    code: 'too-large',
    message: {
      en: 'The PDF is larger than 20 MB: send the pages of the credit alone.',
      zh: 'PDF 超过 20 MB：请只提供信用证的页面。',
    },
  },
  long: {
    path: '',
    code: 'too-long',
    message: {
      en: 'The PDF has more than 100 pages: send those of the credit alone.',
      zh: 'PDF 超过 100 页：请只提供信用证的页面。',
    },
  },
  pictures: {
    path: '',
    code: 'no-text',
    message: {
      en: 'The PDF holds pictures of pages and no text: drop it on the receiving screen, which recognises pictures, or ask the bank for the text.',
      zh: 'PDF 为扫描图像，没有文字：请在登记来证页面上传（可识别图像），或向银行索取文本。',
    },
  },
  locked: {
    path: '',
    code: 'locked',
    message: {
      en: 'The PDF is locked by a password: save it without one.',
      zh: 'PDF 有密码保护：请另存为无密码的文件。',
    },
  },
  damaged: {
    path: '',
    code: 'damaged-pdf',
    message: { en: 'The PDF is damaged and cannot be read.', zh: 'PDF 已损坏，无法读取。' },
  },
}
