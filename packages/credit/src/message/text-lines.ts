/** A line of a text, and where it stands there: `from` is the place of its first character (UTF-16), lines count from 1. */
export interface TextLine {
  readonly line: number
  readonly from: number
  readonly text: string
}

/** A stretch of a text, `to` not counted in. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** A text line by line, whatever ends its lines; a form feed parts pages and so lines, too. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let from = 0
  for (const found of text.matchAll(/\r\n|\r|\n|\f|\u2028|$/g)) {
    if (found.index < from) continue
    lines.push({ line: lines.length + 1, from, text: text.slice(from, found.index) })
    from = found.index + found[0].length
    if (found[0] === '') break
  }
  return lines
}

/** No line of a message is so long, nor is what a copy that lost its line ends has between two of its fields. */
const LONGEST = 1000

/** Lines of which none is longer than a thousand signs: a longer one is cut at its last blank before. Its parts bear its number. */
export function shortLines(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.flatMap((line) => (line.text.length > LONGEST ? cut(line) : [line]))
}

function cut({ line, from, text }: TextLine): readonly TextLine[] {
  const parts: TextLine[] = []
  for (let at = 0; at < text.length; ) {
    const most = text.slice(at, at + LONGEST)
    const blank = at + LONGEST < text.length ? most.lastIndexOf(' ') + 1 : 0
    const part = blank > 0 ? most.slice(0, blank) : most
    parts.push({ line, from: from + at, text: part })
    at += part.length
  }
  return parts
}

/** A line without so many characters at its head; its place moves with them. */
export function headless(line: TextLine, cut: number): TextLine {
  return { line: line.line, from: line.from + cut, text: line.text.slice(cut) }
}

/** From the first character that says something to the last one. */
export function placeOf(lines: readonly TextLine[]): Place {
  const told = lines.filter(({ text }) => text.trim() !== '')
  const [first, last] = [told[0], told.at(-1)]
  if (!(first && last)) return { from: lines[0]?.from ?? 0, to: lines[0]?.from ?? 0 }
  return { from: first.from + first.text.search(/\S/), to: last.from + last.text.trimEnd().length }
}

/** What the lines say: the white space that all of them begin with is a print's indent and says nothing. */
export function rawOf(lines: readonly TextLine[]): string {
  const told = lines.map(({ text }) => text.trimEnd())
  const [head = '', ...rest] = told
  const indent = Math.min(...rest.filter(Boolean).map((text) => text.search(/\S/)), 200)
  return [head.trim(), ...rest.map((text) => text.slice(indent))].join('\n').trim()
}

/** A text made of others, and where each of its signs stood in them. */
export interface Traced {
  readonly text: string
  /** The stretch of the source that a stretch of this text was made from. */
  readonly placeIn: (from: number, to: number) => Place
}

interface Sign {
  readonly sign: string
  readonly at: number
}

/** Lines as one text, white space as single blanks; `glues` says of two lines that the first goes on in the second without a blank. */
export function traced(lines: readonly TextLine[], glues: (before: string, line: string) => boolean): Traced {
  const signs: Sign[] = []
  let before = ''
  for (const line of lines.filter(({ text }) => text.trim() !== '')) {
    const own = signsOf(line)
    const gap =
      signs.length === 0 || glues(before, line.text.trim()) ? [] : [{ sign: ' ', at: own[0]?.at ?? line.from }]
    signs.push(...gap, ...own)
    before = line.text.trim()
  }
  const last = signs.at(-1)?.at ?? -1
  return {
    text: signs.map(({ sign }) => sign).join(''),
    placeIn: (from, to) => ({ from: signs[from]?.at ?? last + 1, to: (signs[to - 1]?.at ?? last) + 1 }),
  }
}

/** The signs of a line with their places, its white space as single blanks and none at its ends. */
function signsOf({ text, from }: TextLine): readonly Sign[] {
  const all = text.split('').map((sign, i) => ({ sign: /\s/.test(sign) ? ' ' : sign, at: from + i }))
  const [head, tail] = [text.search(/\S/), text.trimEnd().length]
  return all.slice(head, tail).filter(({ sign }, i, told) => sign !== ' ' || told[i - 1]?.sign !== ' ')
}
