import { isPdf, pdfPages } from '@gendan/credit/pdf/pdf-text'
import type { Words } from '@gendan/kernel/words'
import { picturePages } from '../scan-view/compose-scan.ts'
import { filesRefused, isPicture, pagesRefused } from '../scan-view/scan-limits.ts'
import type { ScanWanted } from '../scan-view/use-scan.ts'

/** The text of a file, and how it came to it. */
export interface SourceText {
  readonly text: string
  readonly how: 'typed' | 'pdf'
  readonly pages: number
}

/** Why a file was not read; no name where it is about all of them. */
export interface SourceFault {
  readonly name: string
  readonly says: Words
}

export type ReadFiles =
  | (SourceText & { readonly name: string })
  | { readonly wanted: ScanWanted }
  | { readonly faults: readonly SourceFault[] }

/** The text of a PDF or of a text file, pictures that wait to be recognised, or every reason why there is neither. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const refused = filesRefused(files)
  if (refused.length > 0) return { faults: refused.map((says) => ({ name: '', says })) }
  const [file] = files
  if (!file) return { faults: [] }
  if (isPicture(file)) {
    const sources = files.map((one) => ({ file: one, name: one.name }))
    return { wanted: { sources, count: files.length, texts: files.map(() => '') } }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isPdf(bytes)) return readPdf(file, bytes)
  const text = textOf(bytes)
  if (text === undefined || text.trim() === '') return { faults: [{ name: file.name, says: NO_TEXT }] }
  return { name: file.name, text, how: 'typed', pages: 1 }
}

/** Pages that are pictures are to be recognised; the others say what they say. */
async function readPdf(file: File, bytes: Uint8Array): Promise<ReadFiles> {
  const read = await pdfPages(bytes)
  const { name } = file
  if ('errors' in read) return { faults: read.errors.map(({ message }) => ({ name, says: message })) }
  const pages = picturePages(read.pages)
  const refused = pagesRefused(pages.length)
  if (refused.length > 0) return { faults: refused.map((says) => ({ name, says })) }
  if (pages.length > 0) return { wanted: { sources: [{ file, name, pages }], count: pages.length, texts: read.pages } }
  return { name, text: read.pages.join('\n'), how: 'pdf', pages: read.pages.length }
}

/** Banks' programs in China still write GB 18030. Undefined where the bytes are no text. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const NO_TEXT: Words = {
  en: 'holds no text: choose a PDF, pictures (PNG, JPEG) or a text file.',
  zh: '里没有文字：请选择 PDF、图片（PNG、JPEG）或文本文件。',
}
