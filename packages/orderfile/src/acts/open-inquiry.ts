import { party } from '@gendan/firm/party'
import { inquiryShape } from '@gendan/forms/deal/deal'
import { act, change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { notACustomer } from '../not-a-customer.ts'
import { isCustomer, opening, openingNeeds } from '../open-file.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({ firm: z.string(), buyer: z.string(), inquiry: inquiryShape })

/** Opens an order file at the customer's inquiry. */
export const openInquiry = act({
  name: 'open-inquiry',
  title: { en: 'Open a file for an inquiry', zh: '按询盘开档' },
  right: 'order',
  on: orderFile,
  does: 'opens',
  input,
  needs: (_, { firm, buyer }, now) => openingNeeds(firm, buyer, now),
  decide(file, { firm, buyer, inquiry }, now, facts) {
    if (!isCustomer(facts.of(party, buyer))) return notACustomer()
    return done([
      ...opening(file.id, firm, buyer, now, facts),
      change(orderFile, file.id, { type: 'inquiry-recorded', inquiry }),
      change(orderFile, file.id, { type: 'stage-reached', stage: 'E1' }),
    ])
  },
})
