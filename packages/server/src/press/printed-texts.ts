import { type Block, type Cell, notesOf, type Sheet, type Signer, type Text } from '@gendan/kernel/sheet'
import { tongues } from './said.ts'

/** One text that will be printed, and where: the fact's own path, or its place on the sheet where it has none. */
export interface PrintedText {
  readonly at: string
  readonly text: string
}

/** Every text of the sheet in the tongues it is printed in. */
export function printedTexts(sheet: Sheet): readonly PrintedText[] {
  const { name, lines } = sheet.letterhead
  return [
    ...sheet.blocks.flatMap((block, i) => ofBlock(block, `blocks.${i}`)),
    { at: 'title', text: sheet.title },
    { at: 'letterhead.name', text: name },
    ...lines.map((line, i) => ({ at: `letterhead.lines.${i}`, text: line })),
    { at: 'foot', text: sheet.foot },
    ...(sheet.watermark ? [{ at: 'watermark', text: sheet.watermark }] : []),
  ].flatMap(({ at, text }) => tongues(text, sheet).map(([, said]) => ({ at, text: said })))
}

interface Place {
  readonly at: string
  readonly text: Text
}

function ofBlock(block: Block, at: string): readonly Place[] {
  switch (block.block) {
    case 'lines':
      return [
        { at: `${at}.label`, text: block.label },
        ...block.lines.flatMap((cell, i) => ofCell(cell, `${at}.lines.${i}`)),
      ]
    case 'pairs':
      return block.rows.flatMap(([label, cell], i) => [
        { at: `${at}.rows.${i}.0`, text: label },
        ...ofCell(cell, `${at}.rows.${i}.1`),
      ])
    case 'columns':
      return block.columns.flatMap((inner, c) => inner.flatMap((b, i) => ofBlock(b, `${at}.columns.${c}.${i}`)))
    case 'table':
      return ofTable(block, at)
    case 'clauses':
      return block.rows.flatMap(([label, cells], i) => [
        { at: `${at}.rows.${i}.0`, text: label },
        ...cells.flatMap((cell, c) => ofCell(cell, `${at}.rows.${i}.1.${c}`)),
      ])
    case 'pictures':
      return block.pictures.map(({ note }, i) => ({ at: `${at}.pictures.${i}.note`, text: note }))
    case 'text':
      return ofCell(block.cell, `${at}.cell`)
    case 'signatures':
      return block.signers.flatMap((signer, i) => ofSigner(signer, `${at}.signers.${i}`))
  }
}

function ofTable(block: Extract<Block, { block: 'table' }>, at: string): readonly Place[] {
  const heads = block.columns.flatMap((column, i) => [
    { at: `${at}.columns.${i}.head`, text: column.head },
    { at: `${at}.columns.${i}.unit`, text: column.unit ?? '' },
  ])
  const cells = (['rows', 'totals'] as const).flatMap((part) =>
    block[part].flatMap((row, r) => row.flatMap((cell, c) => ofCell(cell, `${at}.${part}.${r}.${c}`))),
  )
  return [...heads, ...cells]
}

function ofSigner(signer: Signer, at: string): readonly Place[] {
  return [
    { at: `${at}.label`, text: signer.label },
    ...ofCell(signer.name, `${at}.name`),
    { at: `${at}.note`, text: signer.note ?? '' },
  ]
}

function ofCell(cell: Cell, at: string): readonly Place[] {
  return [{ at: cell.at ?? at, text: cell.text }, ...notesOf(cell).map((text) => ({ at: cell.at ?? at, text }))]
}
