import { act, change, done, refused } from '@gendan/kernel/act'
import { blocks } from '@gendan/kernel/rule'
import { unitOf } from '@gendan/trade/unit'
import { z } from 'zod'
import { accessoriesOf, BILLS_UNDER, type Bill, billShape } from '../bill.ts'
import { judgeBill } from '../bill-rules.ts'
import { type Goods, goods } from '../goods.ts'
import { party } from '../party.ts'

/** Writes down what accessories an article takes; written anew it replaces what stood. An empty bill is none. */
export const putBill = act({
  name: 'put-bill',
  title: { en: 'Put the bill of accessories', zh: '登记配件清单' },
  right: 'goods',
  on: goods,
  does: 'changes',
  input: z.object({ lines: billShape }),
  needs: (_, { lines }) => suppliersIn(lines).map((id) => ({ kind: party.kind, id, maybe: true as const })),
  lists: (_, { lines }) => [{ list: BILLS_UNDER, of: { goods: accessoriesOf(lines).join(',') } }],
  decide(article, { lines }, _, facts) {
    const suppliers = suppliersIn(lines).map((id) => facts.of(party, id))
    const bill = lines.map((line) => ({ ...line, unit: unitOf(line.unit)?.code ?? line.unit }))
    const findings = judgeBill({ article, bill, under: facts.rows(BILLS_UNDER) as readonly Goods[], suppliers })
    if (blocks(findings)) return refused(findings)
    return done([change(goods, article.id, { type: 'bill-put', bill })])
  },
})

function suppliersIn(bill: Bill): readonly string[] {
  return [...new Set(bill.flatMap(({ supplier }) => supplier || []))]
}
