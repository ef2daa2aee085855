import type { Purchase } from '../../deal/purchase.ts'
import type { FileIndex } from '../../file-index.ts'
import type { Form } from '../../form.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type OrderCover, type Own, ownShape } from './shape.ts'

/** The cover of the order file: the order, its suppliers and accessories, and the index of everything in it (seed 003, part 3, item 11). */
export const orderCover: Form<Own, OrderCover, 'contract'> = {
  kind: 'order-cover',
  code: 'OC',
  name: { en: 'Order file cover with index', zh: '订单档案封面及目录' },
  needs: ['contract'],
  own: {
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ addition: '', tongue: 'both' }),
  derive: ({ seller, buyer, suppliers, contract, purchases = [] }, { addition }, { index = EMPTY, ...given }) => ({
    given,
    seller: seller.letterhead,
    buyer,
    customerOrder: contract.customerOrder,
    goods: contract.terms.lines.map(({ code, name, quantity }) => ({ code, name, quantity })),
    amount: pricedLines(contract.terms).total,
    delivery: contract.terms.delivery,
    payment: contract.terms.payment,
    bought: purchases.map((purchase) => ({ ...things(purchase), supplier: suppliers[purchase.supplier] })),
    index,
    addition,
  }),
  rules,
  rows,
  print,
}

const EMPTY: FileIndex = { file: '', rows: [], held: 0, needed: 0, missing: [], waived: [] }

function things({ lines }: Purchase) {
  return {
    accessory: lines.every((line) => line.for === ''),
    things: lines.map(({ name, quantity }) => ({ name, quantity })),
  }
}
