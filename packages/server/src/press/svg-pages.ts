import { PressFailed } from './failures.ts'

/**
 * Cuts the one long drawing of all pages into one SVG a page, each with the outlines it uses and no others. A page keeps
 * its place in the long drawing and is shown through its view box; names of outlines are hashes, so pages of several
 * papers may stand in one document. Throws PressFailed where the drawing is not built as expected.
 */
export function svgPages(drawing: string): readonly string[] {
  const [top = '', ...parts] = drawing.split(/^ {4}<path class="typst-shape"[^\n]*\n(?= {4}<g)/m)
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(top)
  const tail = parts.at(-1)?.search(/^ {4}<defs/m) ?? -1
  if (!box || parts.length === 0) throw new PressFailed('layout', 'the drawing has no pages')
  const [width, height] = [Number(box[1]), Number(box[2]) / parts.length]
  const last = parts[parts.length - 1] ?? ''
  const defs = tail < 0 ? '' : last.slice(tail).replace(/<\/svg>\s*$/, '')
  const bodies = parts.map((part) => (part === last && tail >= 0 ? part.slice(0, tail) : part))
  const symbols = [...defs.matchAll(SYMBOL)].map(([text, id = '']) => ({ id, text: outline(id, text) }))
  const others = defs.replace(SYMBOL, '').replace(/<defs id="glyph">\s*<\/defs>/, '')
  return bodies.map((body, i) => page(body, { width, height, top: height * i }, symbols, others))
}

const SYMBOL = / {8}<symbol id="(g[0-9A-F]+)"[\s\S]*?<\/symbol>\n/g

interface Symbol {
  readonly id: string
  readonly text: string
}

interface Box {
  readonly width: number
  readonly height: number
  readonly top: number
}

function page(body: string, box: Box, symbols: readonly Symbol[], others: string): string {
  const named = new Set([...body.matchAll(/xlink:href="#(g[0-9A-F]+)"/g)].map(([, id]) => id))
  const used = symbols.filter(({ id }) => named.has(id)).map(({ text }) => text)
  const [w, h, y] = [box.width, box.height, box.top].map((pt) => pt.toFixed(4))
  const size = `viewBox="0 ${y} ${w} ${h}" width="${millimetres(box.width)}mm" height="${millimetres(box.height)}mm"`
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  const sheet = `<rect y="${y}" width="${w}" height="${h}" fill="#ffffff"/>`
  return `<svg ${size} ${names}>${sheet}${tight(body)}${tight(others)}<defs>${used.join('')}</defs></svg>`
}

function millimetres(points: number): string {
  return ((points / 72) * 25.4).toFixed(2)
}

/** Without indents, without what every glyph repeats, no figure finer than a page can show: a third of the size. */
function tight(svg: string): string {
  return shorter(svg.replace(/\n\s*/g, '').replaceAll(' fill-rule="nonzero"', '').replaceAll(' y="0"', ''))
}

/** Outlines met before, by their hash: a letter is shortened once, not on every page. */
const outlines = new Map<string, string>()
const REMEMBERED = 20_000

function outline(id: string, text: string): string {
  const known = outlines.get(id)
  if (known) return known
  if (outlines.size >= REMEMBERED) outlines.clear()
  const short = tight(text)
    .trim()
    .replace(/ ?([A-Za-z]) (?=[-\d.])/g, '$1')
  outlines.set(id, short)
  return short
}

/** Thousandths of a point: a figure of an outline follows on the one before, and forty of them are off by less than a hair. */
function shorter(text: string): string {
  return text.replace(/\d+\.\d{4,}/g, (figure) => String(Math.round(Number(figure) * 1000) / 1000))
}
