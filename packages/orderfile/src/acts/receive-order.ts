import { party } from '@gendan/firm/party'
import { orderSectionShape } from '@gendan/forms/deal/deal'
import { act, change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { goodsOf, learned } from '../learned.ts'
import { notACustomer } from '../not-a-customer.ts'
import { isCustomer, opening, openingNeeds } from '../open-file.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({ firm: z.string(), buyer: z.string(), order: orderSectionShape })

/** Opens an order file at the customer's order, kept word for word as it came. */
export const receiveOrder = act({
  name: 'receive-order',
  title: { en: "Open a file for a customer's order", zh: '按客户订单开档' },
  right: 'order',
  on: orderFile,
  does: 'opens',
  input,
  needs: (_, { firm, buyer, order }, now) => [...openingNeeds(firm, buyer, now), ...goodsOf(order)],
  decide(file, { firm, buyer, order }, now, facts) {
    const customer = facts.of(party, buyer)
    if (!isCustomer(customer)) return notACustomer()
    return done([
      ...opening(file.id, firm, buyer, now, facts),
      change(orderFile, file.id, { type: 'order-recorded', order }),
      change(orderFile, file.id, { type: 'stage-reached', stage: 'E3' }),
      ...learned(order, customer, facts),
    ])
  },
})
