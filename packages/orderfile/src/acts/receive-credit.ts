import { act, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { aroundOf, creditChanges, creditNeeds } from '../credit/bind-orders.ts'
import { creditFile } from '../credit/credit-file.ts'
import { numberPlain } from '../credit/number-plain.ts'
import { enteredMessageShape, messageOf, understood } from '../credit/read-message.ts'
import { ALIKE_CREDITS, type AlikeCredit, receivingRules } from '../credit/receiving-rules.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({
  firm: z.string(),
  /** The order files that it pays. */
  orders: z.array(z.string().min(1)).max(60).default([]),
  /** The customer's file, by id. */
  customer: z.string().max(80).default(''),
  ...enteredMessageShape,
})

/** Opens the file of a credit with the text in which it came. It binds every order that it pays from then on. */
export const receiveCredit = act({
  name: 'receive-credit',
  title: { en: 'Receive a letter of credit', zh: '登记来证' },
  right: 'credit',
  on: creditFile,
  does: 'opens',
  input,
  needs: (_, { firm, customer, orders }) => creditNeeds(firm, customer, orders),
  lists: (_, typed) => {
    const known = understood(typed)
    const number = 'read' in known ? numberPlain(known.read.credit.number) : ''
    return [{ list: ALIKE_CREDITS, of: { number } }]
  },
  files: ({ files }) => files.map(({ attachment }) => attachment),
  decide(unborn, typed, now, facts) {
    const known = understood(typed)
    const orders = [...new Set(typed.orders)].map((id) => facts.of(orderFile, id))
    const { customer } = typed
    const alike = facts.rows(ALIKE_CREDITS) as readonly AlikeCredit[]
    const given = { entered: typed, understood: known, alike, customer, orders, today: now.day }
    const findings = judge(receivingRules, given)
    if (findings.length > 0 || !('read' in known)) return refused(findings)
    const message = messageOf(typed, known.read, now, { terms: known.read.credit })
    const event = { type: 'credit-received', customer, orders: orders.map(({ id }) => id), message } as const
    const around = aroundOf(typed.firm, customer, event.orders, facts)
    return done(creditChanges(unborn, [event], around, now))
  },
})
