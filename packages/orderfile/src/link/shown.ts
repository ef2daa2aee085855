import { formOf } from '@gendan/forms/catalogue'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { one } from '@gendan/kernel/decimal'
import { moneyShape, priceShape, quantityShape, writeMoney } from '@gendan/kernel/money'
import type { Sheet } from '@gendan/kernel/sheet'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { z } from 'zod'
import { issuedSheet } from '../issued-sheet.ts'
import type { Issued, OrderFile } from '../order-file.ts'
import type { ShownHead } from './shown-head.ts'
import type { SignLink } from './sign-link.ts'
import { printedChanges } from './what-changed.ts'

/** All that a link shows: its head, its pages as a sheet, the address of the PDF as it was issued. */
export interface Shown {
  readonly head: ShownHead
  readonly sheet: Sheet
  readonly pdf: string
}

/** What a link shows, frozen when it is sent. Throws RangeError where the paper it names is not there: it was judged before. */
export function shownBy(file: OrderFile, link: SignLink, from: Words, real: boolean): Shown {
  const paper = paperOf(file, link.paper)
  const sheet = sheetOf(paper)
  const since = file.papers.find(({ id }) => id === link.since)
  const { lines, total, deliver } = pricedShape.parse(paper.filled)
  return {
    sheet,
    pdf: paper.page?.attachment ?? '',
    head: {
      from,
      to: link.to,
      gate: link.gate,
      name: formOf(paper.kind)?.name ?? from,
      number: paper.number,
      version: paper.version,
      day: paper.day,
      until: link.until,
      deliver: deliver ?? '',
      total: says(sheet, 'total') ? writeMoney(total) : '',
      lines: lines.map(({ code, name, quantity, unitPrice: { amount, currency, per } }, i) => {
        const price = says(sheet, `lines.${i}.unitPrice`) ? amount : ''
        return { name, code, quantity: writeQuantity(quantity), price, currency, per: unitWords(per, one) }
      }),
      since: since?.version ?? 0,
      changes: since ? [...printedChanges(sheetOf(since), sheet)] : [],
      practice: !real,
    },
  }
}

/** Whether a sheet prints a fact: a layout may leave prices out, and then the head tells none either. */
function says({ blocks }: Sheet, at: string): boolean {
  const cells = blocks.flatMap((block) => (block.block === 'table' ? [...block.rows, ...block.totals].flat() : []))
  return cells.some((cell) => cell.at === at)
}

/** What proforma invoice and purchase order have in common. */
const pricedShape = z.object({
  lines: z.array(z.object({ code: z.string(), name: wordsShape, quantity: quantityShape, unitPrice: priceShape })),
  total: moneyShape,
  deliver: z.string().optional(),
})

function paperOf(file: OrderFile, id: string): Issued {
  const found = file.papers.find((one) => one.id === id)
  if (!found) throw new RangeError(`no paper ${id}`)
  return found
}

function sheetOf(paper: Issued): Sheet {
  const form = formOf(paper.kind)
  if (!form) throw new RangeError(`no form ${paper.kind}`)
  return issuedSheet(form, paper)
}
