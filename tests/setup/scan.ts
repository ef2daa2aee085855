import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser } from 'playwright-core'

/** So many dots has a page of A4 at 300 dots an inch. */
const [WIDE, HIGH] = [2480, 3508]

interface Drawing {
  fillStyle: string
  font: string
  fillRect: (x: number, y: number, wide: number, high: number) => void
  fillText: (text: string, x: number, y: number) => void
  translate: (x: number, y: number) => void
  rotate: (radians: number) => void
}
interface Canvas {
  width: number
  height: number
  getContext: (kind: '2d') => Drawing
  toDataURL: (kind: string, quality: number) => string
}

/** A page as an office scanner makes it: the print a little askew and soft, the paper grey, dust on it; `stain` lies over a word. As JPEG. */
export async function scannedPage(browser: Browser, text: string, stain: string): Promise<Buffer> {
  const page = await browser.newPage()
  const address = await page.evaluate(
    ({ text: print, stain: word, wide, high }) => {
      const { document } = globalThis as never as { document: { createElement: (name: string) => Canvas } }
      const canvas = document.createElement('canvas')
      canvas.width = wide
      canvas.height = high
      const paper = canvas.getContext('2d')
      paper.fillStyle = '#ececea'
      paper.fillRect(0, 0, wide, high)
      paper.translate(60, -20)
      paper.rotate(0.012)
      paper.font = '40px "Courier New", "Liberation Mono", monospace'
      for (const [i, line] of print.split('\n').entries()) {
        paper.fillStyle = '#222'
        paper.fillText(line, 220, 260 + i * 58)
        const at = line.indexOf(word)
        if (at < 0) continue
        // A line of ink through the feet of the letters.
        paper.fillStyle = '#333'
        paper.fillRect(220 + at * 24, 252 + i * 58, word.length * 24, 5)
      }
      let seed = 7
      paper.fillStyle = '#888'
      for (let i = 0; i < 3000; i += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        paper.fillRect(seed % wide, Math.floor(seed / 700) % high, 2, 2)
      }
      return canvas.toDataURL('image/jpeg', 0.8)
    },
    { text, stain, wide: WIDE, high: HIGH },
  )
  await page.close()
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

/** Pictures as the pages of a PDF, as scanners send them. */
export async function scannedPdf(pages: readonly Buffer[]): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  for (const bytes of pages) {
    const picture = await pdf.embedJpg(bytes)
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  }
  return Buffer.from(await pdf.save())
}
