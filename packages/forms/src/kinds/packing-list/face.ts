import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { placeWords } from '@gendan/trade/place'
import { creditShown } from '../parts/credit-page.ts'
import { countShown, houseFace, marksShown, packageKindShown, packingShown, partyShown, told } from '../parts/face.ts'
import type { PackingList } from './shape.ts'

/** The packing list as a bank's hand reads it: goods by their names, as its rows name them. */
export function face(list: PackingList): PresentedDocument {
  const under = creditShown(list.credit)
  return houseFace(list, 'packing-list', 'PACKING LIST', {
    numbers: { ...told('order', list.customerOrder), ...under.numbers },
    parties: { buyer: partyShown(list.buyer) },
    goods: list.lines.map(({ name, packed }) => ({ description: name.en || name.zh, ...countShown(packed) })),
    transport: { ...told('loading', placeWords(list.from).en), ...told('discharge', placeWords(list.to).en) },
    ...packingShown(list.totals, packageKindShown(list.cartons, list.totals)),
    marks: marksShown(list.marks),
    statements: [list.origin ? `Origin: ${list.origin.en}` : '', ...under.statements, list.addition].filter(Boolean),
  })
}
