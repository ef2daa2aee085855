import type { Deal } from '../../deal/deal.ts'
import type { Form } from '../../form.ts'
import type { MoneyStanding } from '../../money-standing.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type AccountFollowUp, type Own, ownShape } from './shape.ts'

/**
 * The account follow-up of an order (seed 003, part 3, item 8): deposit and balance in detail, what is owed for goods and accessories
 * supplier by supplier, bank charges, exchange, what is overdue and who was spoken to about it. It tells how things stood on its day.
 */
export const accountFollowUp: Form<Own, AccountFollowUp, 'contract'> = {
  kind: 'account-follow-up',
  code: 'AF',
  name: { en: 'Account follow-up', zh: '财务跟踪单' },
  needs: ['contract'],
  own: {
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ addition: '', tongue: 'zh' }),
  derive: ({ seller, buyer, suppliers, contract, money }, { addition }, { money: standing = NOTHING, ...given }) => {
    const { payables, ...rest } = standing
    const { receipts = [], payments = [], chases = [] } = money ?? {}
    return {
      given,
      seller: seller.letterhead,
      buyer,
      customerOrder: contract.customerOrder,
      amount: pricedLines(contract.terms).total,
      delivery: contract.terms.delivery,
      payment: contract.terms.payment,
      money: rest,
      payables: payables.map((one) => ({ ...one, name: nameOf(suppliers, one.supplier) })),
      receipts,
      payments: payments.map((one) => ({ ...one, name: nameOf(suppliers, one.supplier) })),
      chases,
      addition,
    }
  },
  rules,
  rows,
  print,
  goesTo: 'house',
  ofItsDay: true,
}

const NOTHING: MoneyStanding = { dues: [], fees: [], payables: [], owed: [], exchange: [] }

function nameOf(suppliers: Deal['suppliers'], id: string) {
  return suppliers[id]?.name ?? { en: '—', zh: '—' }
}
