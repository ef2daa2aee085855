import { writeMoney } from '@gendan/kernel/money'
import type { Sheet } from '@gendan/kernel/sheet'
import type { PrintWish } from '../../form.ts'
import { dayCell, marksBlock } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { creditClauses } from '../parts/credit-page.ts'
import { presentedHead, presentedPage } from '../parts/presented.ts'
import { countedTable, packedClauses, wayClauses } from '../parts/presented-goods.ts'
import type { ShippingAdvice } from './shape.ts'

export function print(paper: ShippingAdvice, wish: PrintWish): Sheet {
  const { shipment, customerOrder, total, addition, marks } = paper
  const boxes = (shipment?.containers ?? [])
    .map(({ number, seal }) => [number, seal].filter(Boolean).join(' / '))
    .join(', ')
  return presentedPage(paper, wish, { en: 'Shipping advice', zh: '装船通知' }, [
    presentedHead(
      paper,
      customerOrder
        ? [
            [
              { en: 'Your order', zh: '客户订单' },
              { text: customerOrder, at: 'customerOrder' },
            ],
          ]
        : [],
    ),
    { block: 'text', cell: { text: { en: 'We inform you of the following shipment:', zh: '兹通知下列货物已装运：' } } },
    countedTable(paper),
    clauses([
      ...wayClauses(paper),
      [
        { en: 'Arrival', zh: '预计到达' },
        shipment?.arrival ? dayCell(shipment.arrival, 'shipment.arrival') : undefined,
      ],
      [{ en: 'Containers', zh: '箱号封号' }, boxes ? { text: boxes, at: 'shipment.containers' } : undefined],
      ...packedClauses(paper),
      [
        { en: 'Value', zh: '货值' },
        { text: writeMoney(total), at: 'total' },
      ],
      ...creditClauses(paper.credit),
      [{ en: 'Note', zh: '附言' }, addition ? { text: addition, at: 'addition' } : undefined],
    ]),
    marksBlock(marks),
  ])
}
