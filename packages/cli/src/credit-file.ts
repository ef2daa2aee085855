import { isPdf, pdfText } from '@gendan/credit/pdf/pdf-text'
import type { Unfit } from './command.ts'
import { decoded, noFile, readInput } from './input.ts'

/** The text of a credit that comes as a file: a message, a print, or a PDF of one; or every reason why there is none. */
export async function creditFile(
  file: string | undefined,
): Promise<{ readonly text: string; readonly pdf: boolean } | { readonly errors: readonly Unfit[] }> {
  const bytes = await readInput(file)
  if (!bytes) return { errors: [noFile(file)] }
  if (!isPdf(bytes)) return { text: decoded(bytes), pdf: false }
  const pages = await pdfText(bytes)
  return 'errors' in pages ? pages : { text: pages.text, pdf: true }
}
