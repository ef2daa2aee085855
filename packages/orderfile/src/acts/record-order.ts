import { party } from '@gendan/firm/party'
import { orderSectionShape } from '@gendan/forms/deal/deal'
import { change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { goodsOf, learned } from '../learned.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({ order: orderSectionShape })

/** Records the customer's order in a file that was opened before it came. A later order replaces the section; the journal keeps both. */
export const recordOrder = unlessEnded({
  name: 'record-order',
  title: { en: "Record the customer's order", zh: '登记客户订单' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { order }) => [refTo(party, file.buyer), ...goodsOf(order)],
  decide(file, { order }, _, facts) {
    return done([
      change(orderFile, file.id, { type: 'order-recorded', order }),
      change(orderFile, file.id, { type: 'stage-reached', stage: 'E3' }),
      ...learned(order, facts.of(party, file.buyer), facts),
    ])
  },
})
