import { type PlacedText, placedText } from '@gendan/credit/pdf/pdf-text'
import { useEffect, useState } from 'react'
import type { SheetPage } from '../parts/sheet-pages.tsx'

/** The pages of a PDF as pictures, and its text with its places; no text where it holds pictures of pages. */
export interface DrawnPdf {
  readonly pages: readonly SheetPage[]
  readonly told: PlacedText | undefined
  /** How many pages it has; more than are drawn while it is drawn, or where it is very long. */
  readonly of: number
}

/** A document that goes to a bank has fewer. */
const MOST_PAGES = 30
const MM_PER_POINT = 25.4 / 72
/** Dots per point: sharp on a screen, small in memory. */
const FINE = 2

/** Draws the pages of a PDF in this window, one after the other. Undefined while it is fetched; 'damaged' where it cannot be drawn. */
export function useDrawnPdf(address: string): DrawnPdf | 'damaged' | undefined {
  const [drawn, draw] = useState<DrawnPdf | 'damaged'>()
  useEffect(() => {
    const line = { gone: false, kept: [] as string[] }
    drawAll(address, line, draw).catch(() => {
      if (!line.gone) draw('damaged')
    })
    return () => {
      line.gone = true
      for (const src of line.kept) URL.revokeObjectURL(src)
    }
  }, [address])
  return drawn
}

/** Draws until all is drawn, or nobody looks any more. */
async function drawAll(
  address: string,
  line: { readonly gone: boolean; readonly kept: string[] },
  onDrawn: (drawn: DrawnPdf) => void,
): Promise<void> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`the file answered ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = await placedText(bytes)
  const told = 'errors' in text ? undefined : text
  const pages: SheetPage[] = []
  for await (const { page, of } of pagesOf(bytes)) {
    if (line.gone) return URL.revokeObjectURL(page.src)
    line.kept.push(page.src)
    pages.push(page)
    onDrawn({ pages: [...pages], told, of })
  }
}

async function* pagesOf(bytes: Uint8Array): AsyncGenerator<{ readonly page: SheetPage; readonly of: number }> {
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false })
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: FINE })
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(viewport.width)
    canvas.height = Math.ceil(viewport.height)
    await page.render({ canvas, viewport }).promise
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    if (!blob) throw new Error('this window cannot draw pages')
    const [width, height] = [viewport.width, viewport.height].map((dots) => (dots / FINE) * MM_PER_POINT)
    yield { page: { src: URL.createObjectURL(blob), width: width ?? 0, height: height ?? 0 }, of: pdf.numPages }
  }
}
