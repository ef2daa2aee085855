import { decimal } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Cell, Sheet } from '@gendan/kernel/sheet'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import type { PrintWish } from '../../form.ts'
import { marksBlock, totalLabel } from '../parts/cells.ts'
import { clauses, worded } from '../parts/clauses.ts'
import { creditClauses } from '../parts/credit-page.ts'
import { presentedHead, presentedPage } from '../parts/presented.ts'
import { packedClauses, wayClauses } from '../parts/presented-goods.ts'
import { linesTable } from '../parts/priced-lines.ts'
import type { CustomsInvoice } from './shape.ts'

export function print(paper: CustomsInvoice, wish: PrintWish): Sheet {
  const { delivery, total, inWords, origin, addition, marks, lines } = paper
  const codes = [...new Set(lines.map(({ hsCode }) => hsCode).filter(Boolean))].join(', ')
  const part = (figure: string, at: string): Cell | undefined =>
    figure ? { text: writeMoney({ amount: decimal(figure), currency: total.currency }), at } : undefined
  return presentedPage(paper, wish, { en: 'Customs invoice', zh: '海关发票' }, [
    presentedHead(paper),
    linesTable(paper, totalLabel(delivery)),
    { block: 'text', cell: { text: inWords, at: 'inWords' } },
    clauses([
      [
        { en: 'Delivery', zh: '交货' },
        { text: writeDeliveryTerm(delivery), at: 'delivery' },
      ],
      [{ en: 'Freight', zh: '其中运费' }, part(paper.freightPart, 'freightPart')],
      [{ en: 'Insurance', zh: '其中保险费' }, part(paper.coverPart, 'coverPart')],
      [{ en: 'Packing', zh: '其中包装费' }, part(paper.packingPart, 'packingPart')],
      ...wayClauses(paper),
      ...packedClauses(paper),
      [{ en: 'Origin', zh: '原产国' }, worded(origin, 'origin')],
      [{ en: 'HS code', zh: '商品编码' }, codes ? { text: codes, at: 'lines' } : undefined],
      ...creditClauses(paper.credit),
      [{ en: 'Note', zh: '附言' }, addition ? { text: addition, at: 'addition' } : undefined],
    ]),
    marksBlock(marks),
  ])
}
