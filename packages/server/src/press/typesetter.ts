import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { PressFailed } from './failures.ts'
import { chineseFonts, latinFonts } from './fonts.ts'
import type { Setting } from './setting.ts'
import { type Mark, type PrintedSpot, spotsOf } from './spots.ts'
import { svgPages } from './svg-pages.ts'

export interface PrintedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

export interface PrintedSvg {
  /** One SVG a page, glyphs as outlines: it looks the same on every machine and holds no script and no link. */
  readonly pages: readonly string[]
  readonly spots: readonly PrintedSpot[]
}

/** Sets pages in this process, one after the other. It stalls the thread it runs in: the server asks `openPress`. */
export interface Typesetter {
  /** `at` is the instant written into the file, ISO 8601; equal settings at equal instants give equal bytes. */
  pdf(setting: Setting, at: string): PrintedPdf
  svg(setting: Setting): PrintedSvg
}

/** How many settings a memory of the layout outlives without being used. */
const KEEP = 10

export function openTypesetter(): Typesetter {
  // All files are handed in from memory: the room need not exist, and nothing outside it can be read.
  const room = join(tmpdir(), 'gendan-press')
  const fontBlobs = [...latinFonts, ...chineseFonts].map((path) => readFileSync(path))
  const compiler = NodeCompiler.create({ workspace: room, fontArgs: [{ fontBlobs }] })
  const main = join(room, 'layout.typ')
  compiler.addSource(main, readFileSync(new URL('./layout.typ', import.meta.url), 'utf8'))
  const withPage = <T>(setting: Setting, use: (page: NodeTypstDocument) => T): T => {
    const files = [{ path: 'sheet.json', bytes: Buffer.from(setting.data) }, ...setting.files]
    for (const file of files) compiler.mapShadow(join(room, file.path), Buffer.from(file.bytes))
    try {
      return use(compiled(compiler, main))
    } finally {
      for (const file of files) compiler.unmapShadow(join(room, file.path))
      compiler.evictCache(KEEP)
    }
  }
  return {
    pdf: (setting, at) => withPage(setting, (page) => printPdf(compiler, page, at)),
    svg: (setting) => withPage(setting, (page) => printSvg(compiler, page, setting.bottom)),
  }
}

/** PDF 1.7 as PDF/A-2u (ISO 19005-2): kept for decades, every character readable as text; tagged for readers aloud. */
function printPdf(compiler: NodeCompiler, page: NodeTypstDocument, at: string): PrintedPdf {
  const seconds = Math.floor(Date.parse(at) / 1000)
  if (!Number.isFinite(seconds)) throw new RangeError(`not an instant: ${at}`)
  const bytes = compiler.pdf(page, { pdfStandard: 'a-2u', creationTimestamp: seconds })
  return { bytes: new Uint8Array(bytes), pages: page.numOfPages }
}

function printSvg(compiler: NodeCompiler, page: NodeTypstDocument, bottom: number): PrintedSvg {
  const marks = compiler.query(page, { selector: '<spot>', field: 'value' }) as readonly Mark[]
  return { pages: svgPages(compiler.plainSvg(page)), spots: spotsOf(marks, bottom) }
}

/** A warning is an error here: an unknown face or a layout that does not settle must not leave the house as a page. */
function compiled(compiler: NodeCompiler, mainFilePath: string): NodeTypstDocument {
  const outcome = compiler.compile({ mainFilePath })
  const page = outcome.result
  const faults = [outcome.takeError(), outcome.takeWarnings()].filter((fault) => fault !== null)
  if (!page || faults.length > 0) throw new PressFailed('layout', faults.map(inWords).join('; ') || 'no page was made')
  return page
}

function inWords(fault: NodeError): string {
  const all = fault.shortDiagnostics as readonly { readonly message?: string; readonly hints?: readonly string[] }[]
  return all.map((one) => [one.message, ...(one.hints ?? [])].filter(Boolean).join(' – ')).join('; ')
}
