import type { Party } from '@gendan/firm/party'
import { party as partyKind } from '@gendan/firm/party'
import type { Decision, Facts, Now } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import type { Finding } from '@gendan/kernel/rule'
import { suppliersOf } from '../deal-of.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { refuse, stop } from '../refuse.ts'
import type { Message, Place } from './message.ts'

/** The order and party that a place names; each may be left out. */
export function placeNeeds({ file, party }: Place): readonly Need[] {
  return [...(file ? [refTo(orderFile, file)] : []), ...(party ? [refTo(partyKind, party)] : [])]
}

/** Everything that is wrong about a place; the order's party is its customer or one of its suppliers. */
export function judgePlace({ file, party }: Place, facts: Facts): readonly Finding[] {
  if (file === '' && party === '')
    return [
      stop(
        'MSG-01',
        'file',
        { en: 'It belongs to no order and no party.', zh: '没有指明订单或单位。' },
        { en: 'Choose the order or the party.', zh: '请选择订单或单位。' },
      ),
    ]
  if (file === '' || party === '') return []
  const order: OrderFile = facts.of(orderFile, file)
  const one: Party = facts.of(partyKind, party)
  // A forwarder or an inspection firm stands in no section of an order yet, and writes about it all the same.
  const trades = one.roles.some((role) => role === 'customer')
  if (!trades || order.buyer === party || suppliersOf(order).includes(party)) return []
  return [
    stop(
      'MSG-02',
      'party',
      { en: 'This customer has no part in the order.', zh: '该客户与此订单无关。' },
      { en: 'Choose the order of this customer, or the party alone.', zh: '请选该客户的订单，或只归到单位。' },
    ),
  ]
}

/** Somebody else's own mail is nobody's to move; it is answered as if it were not there. */
export function notYours({ filed, holder }: Message, { by }: Now): Decision | undefined {
  if (filed || holder === '' || holder === by.account) return undefined
  return refuse(
    'MSG-03',
    '',
    { en: 'This message came to another person.', zh: '这封邮件是发给别人的。' },
    { en: 'Ask for it to be filed to the order.', zh: '请收件人归入订单。' },
  )
}
