import type { Fault } from '@gendan/kernel/shape-faults'

/** A piece of text as a page sets it: where its line stands, how wide and high it is, in points. */
interface Piece {
  readonly said: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
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
  if (bytes.length > MOST_BYTES) return { errors: [faults.large] }
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The reader takes the bytes over: it is given its own.
    const pages = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: false, isEvalSupported: false })
    if (pages.numPages > MOST_PAGES) return { errors: [faults.long] }
    const told: string[] = []
    for (let number = 1; number <= pages.numPages; number += 1) {
      const { items } = await (await pages.getPage(number)).getTextContent()
      told.push(linesOf(items.flatMap((item) => ('str' in item ? pieceOf(item) : []))))
    }
    const text = told.join('\f')
    return text.trim() === '' ? { errors: [faults.pictures] } : { text }
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

function pieceOf({ str, transform, width, height }: Set): Piece {
  return { said: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height: height || Math.abs(transform[3] ?? 0) }
}

/** Pieces on one height are one line, from left to right; lines go down the page, whatever order the file has them in. */
function linesOf(pieces: readonly Piece[]): string {
  const lines: Piece[][] = []
  const told = pieces.filter(({ said }) => said.trim() !== '')
  for (const piece of told.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (first && first.y - piece.y < Math.max(first.height, piece.height) / 2) line.push(piece)
    else lines.push([piece])
  }
  return lines.map(lineOf).join('\n')
}

/** As many blanks between two pieces as would fill the gap; pieces that touch are one word. */
function lineOf(pieces: readonly Piece[]): string {
  let [line, end] = ['', undefined as number | undefined]
  for (const { said, x, width } of pieces.toSorted((a, b) => a.x - b.x)) {
    const sign = width / Math.max(said.length, 1) || 1
    const gap = end === undefined ? 0 : Math.round((x - end) / sign)
    line += (gap > 0 ? ' '.repeat(Math.min(gap, 40)) : '') + said
    end = x + width
  }
  return line.trimEnd()
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
      en: 'The PDF holds pictures of pages and no text: ask the bank for the text, or type it.',
      zh: 'PDF 为扫描图像，没有文字：请向银行索取文本，或自行录入。',
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
