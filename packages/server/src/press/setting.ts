import type { Block, Sheet, Signer } from '@gendan/kernel/sheet'
import { say, type Words } from '@gendan/kernel/words'
import { PressFailed } from './failures.ts'
import { fitted, type Images } from './images.ts'
import { type Clean, setCell, twice } from './said.ts'
import type { Desk } from './setting-desk.ts'
import { isTall, setTable } from './setting-table.ts'

/** What one page needs to be set: data for the layout and the images it names. Nothing in it is ever evaluated. */
export interface Setting {
  readonly data: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Where print ends on each page, in millimetres from its top. */
  readonly bottom: number
}

/** How a page is to be set. */
export interface Wish {
  /** Whether the places of facts are asked for; they are not drawn, so the page is the same with and without. */
  readonly spots: boolean
  readonly clean: Clean
}

const MAX_DATA = 6_000_000
const MAX_DEPTH = 3
/** Millimetres between the side margins (16 mm each), and between blocks side by side. */
const WIDTHS = { a4: 178, letter: 183.9 } as const
/** Height of the paper less the lower margin of 16 mm. */
const BOTTOMS = { a4: 281, letter: 263.4 } as const
const GUTTER = 7.41
/** The label column of clauses, and the gap between two signatures. */
const LABELS = 25
const HANDS = 10.59
/** Between photographs. */
const PHOTO_GAP = 4
/** The picture of a label. */
const LABEL_PICTURE = 27

/** Lays a sheet out as data. Throws RangeError for a sheet no page can hold, PressFailed for images and size. */
export function settingOf(sheet: Sheet, images: Images, wish: Wish): Setting {
  const used = new Map<string, Uint8Array>()
  const data = JSON.stringify(pageOf(deskFor(sheet, images, wish, used), wish.spots))
  if (data.length > MAX_DATA)
    throw new PressFailed('size', `the sheet holds ${data.length} characters; ${MAX_DATA} fit`)
  return { data, files: [...used].map(([path, bytes]) => ({ path, bytes })), bottom: BOTTOMS[sheet.paper ?? 'a4'] }
}

function deskFor(sheet: Sheet, images: Images, wish: Wish, used: Map<string, Uint8Array>): Desk {
  let key = 0
  const picture: Desk['picture'] = (ref, width, height) => {
    const found = ref === undefined ? null : fitted(ref, images, width, height)
    const bytes = ref === undefined ? undefined : images.get(ref)?.bytes
    if (found && bytes) used.set(found.path, bytes)
    return found
  }
  return {
    sheet,
    cell: (cell, room) => setCell(cell, sheet, wish.clean, room, key++),
    clean: wish.clean,
    words: (words) => twice(words, sheet, wish.clean),
    picture,
  }
}

function pageOf(desk: Desk, spots: boolean) {
  const { sheet } = desk
  const lang = sheet.tongue === 'both' ? sheet.lead : sheet.tongue
  const head = sheet.letterhead
  const mark = desk.picture(head.mark, 30, 10.5)
  return {
    spots,
    lang,
    paper: sheet.paper === 'letter' ? 'us-letter' : 'a4',
    author: desk.clean(say(head.name, lang)),
    title: { ...desk.words(sheet.title), plain: desk.clean(say(sheet.title, lang)) },
    letterhead: {
      name: desk.words(head.name),
      lines: head.lines.map((line) => desk.cell({ text: line }, null).first).filter((line) => line !== null),
      mark: mark && { ...mark, alt: desk.clean(say(head.name, lang)) },
    },
    blocks: setBlocks(sheet.blocks, desk, WIDTHS[sheet.paper ?? 'a4'], 0),
    carried: desk.words({ en: 'Carried forward', zh: '转下页' }),
    foot: desk.cell({ text: sheet.foot, once: true }, null),
    watermark: sheet.watermark ? desk.words(sheet.watermark) : null,
  }
}

type SetBlock = Readonly<Record<string, unknown>>

function setBlocks(blocks: readonly Block[], desk: Desk, width: number, depth: number): readonly SetBlock[] {
  if (depth > MAX_DEPTH) throw new RangeError('blocks stand side by side more than three deep')
  return blocks.flatMap((block, i) => {
    const signed = blocks[i + 1]?.block === 'signatures'
    return lastApart(block, signed).map((part, n, parts) => ({
      block: part.block,
      gap: n > 0 ? 0 : gapBefore(blocks, i, depth),
      sticky: signed && n === parts.length - 1 && part.block !== 'table',
      ...setBlock(part, desk, width, depth),
    }))
  })
}

/** Before signatures the last clause goes with them, and those above it stay where they are. */
function lastApart(block: Block, signed: boolean): readonly Block[] {
  if (!signed || block.block !== 'clauses' || block.rows.length < 2) return [block]
  return [
    { ...block, rows: block.rows.slice(0, -1) },
    { ...block, rows: block.rows.slice(-1) },
  ]
}

/** Points above a block; 'rest' sends the closing signatures to the foot of the page. */
function gapBefore(blocks: readonly Block[], i: number, depth: number): number | 'rest' {
  const [here, before] = [blocks[i]?.block, blocks[i - 1]?.block]
  if (here === 'signatures') return depth === 0 && i === blocks.length - 1 ? 'rest' : 18
  if (before === undefined) return 0
  if (here === 'text' && CLOSE.has(before)) return 4.5
  return GAPS[before] ?? 12
}

const CLOSE: ReadonlySet<string> = new Set(['table', 'text'])
const GAPS: Readonly<Partial<Record<Block['block'], number>>> = { clauses: 7.5, text: 10.5 }

function setBlock(block: Block, desk: Desk, width: number, depth: number): SetBlock {
  switch (block.block) {
    case 'lines':
      return {
        label: labelOf(block.label, desk),
        lines: block.lines.map((cell) => desk.cell(cell, width)),
        strong: block.strong ?? false,
      }
    case 'pairs':
      return { rows: block.rows.map(([label, cell]) => [desk.words(label), desk.cell(cell, null)]) }
    case 'columns':
      return setColumns(block, desk, width, depth)
    case 'table':
      return setTable(block, desk, width)
    case 'clauses':
      return {
        rows: block.rows.map(([label, cells]) => ({
          label: desk.words(label),
          tall: isTall(cells),
          cells: cells.map((cell) => desk.cell(cell, width - LABELS)),
        })),
      }
    case 'pictures':
      return setPictures(block, desk, width)
    case 'text':
      return { cell: desk.cell(block.cell, width) }
    case 'signatures':
      return { signers: block.signers.map((signer) => setSigner(signer, desk, (width - HANDS) / 2)) }
  }
}

/** A photograph fills a third of the width, and stands no higher than it would lying; a label's picture is a square beside its words. */
function setPictures({ pictures, labels }: Extract<Block, { block: 'pictures' }>, desk: Desk, width: number) {
  const room = (width - 2 * PHOTO_GAP) / 3
  const [wide, high, words] = labels
    ? [LABEL_PICTURE, LABEL_PICTURE, (width - PHOTO_GAP) / 2 - LABEL_PICTURE - 8]
    : [room, (room * 3) / 4, room]
  return {
    labels: labels === true,
    pictures: pictures.map(({ image, note }) => ({
      picture: desk.picture(image, wide, high),
      // Beside a label's picture is room for one tongue.
      note: desk.cell(labels ? { text: note, once: true } : { text: note }, words),
    })),
  }
}

function labelOf(words: Words, desk: Desk) {
  const set = desk.words(words)
  return set.first ? set : null
}

function setColumns(block: Extract<Block, { block: 'columns' }>, desk: Desk, width: number, depth: number): SetBlock {
  const { shares, columns } = block
  if (shares.length !== columns.length || shares.some((share) => !(share > 0))) {
    throw new RangeError('every column needs a share of the width above zero')
  }
  const free = width - GUTTER * (shares.length - 1)
  const whole = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map((share) => (free * share) / whole)
  return { shares, columns: columns.map((inner, i) => setBlocks(inner, desk, widths[i] ?? 0, depth + 1)) }
}

/** The chop hangs over the rule, as by hand; the signature stands on it. Sizes in millimetres. */
function setSigner(signer: Signer, desk: Desk, room: number) {
  return {
    label: desk.words(signer.label),
    name: desk.cell(signer.name, room),
    note: signer.note === undefined ? null : desk.cell({ text: signer.note }, room),
    chop: desk.picture(signer.chop, 34, 26),
    signature: desk.picture(signer.signature, 45, 13),
  }
}
