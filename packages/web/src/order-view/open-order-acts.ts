import type { DoorOutput } from '@gendan/contract/doors'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { carryStanding } from '@gendan/orderfile/acts/carry-standing'
import { receiveOrder } from '@gendan/orderfile/acts/receive-order'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import type { OneOfAll } from '../client/client.ts'

/** A list of open orders as it was read. */
export type OpenRead = DoorOutput<'read-open-orders'>
export type OpenOrderRead = OpenRead['orders'][number]

/** Who a customer of the list is: a party on record, or a new one with its country. */
export type Who = { readonly id: string } | { readonly country: string }

/** Whom a name usually means: a party that bears it, else somebody new. */
export function usually(read: OpenRead, name: string): Who {
  const sure = read.customers[name]?.find((one) => one.sure)
  return sure ? { id: sure.id } : { country: read.orders.find((one) => one.customer === name)?.country ?? '' }
}

/** Somebody new of whom the country is not said yet. */
export function isUnsaid(who: Who): boolean {
  return 'country' in who && who.country === ''
}

interface Around {
  readonly company: string
  readonly day: string
  readonly fileName: string
  readonly settles: boolean
  /** Where running orders stand is taken over with them. */
  readonly carries: boolean
}

/** Customers first, then each file with its order and, where all is said, its terms; with the order each act is for. */
export function actsOf(orders: readonly OpenOrderRead[], whoOf: (name: string) => Who, around: Around) {
  const ids = new Map<string, string>()
  const acts: OneOfAll[] = []
  const of: string[] = []
  const add = (act: OneOfAll, name: string) => {
    acts.push(act)
    of.push(name)
  }
  for (const name of new Set(orders.map(({ customer }) => customer))) {
    const who = whoOf(name)
    ids.set(name, 'id' in who ? who.id : idOf(`party ${name}`))
    const facts = {
      name: { en: name, zh: '' },
      addressLines: [],
      city: '',
      country: 'country' in who ? who.country : '',
      banks: [],
    }
    if ('country' in who)
      add({ act: enterParty.name, id: ids.get(name) ?? '', input: { roles: ['customer'], facts } }, name)
  }
  for (const one of orders)
    for (const act of actsOfOrder(one, ids.get(one.customer) ?? '', around)) add(act, one.number)
  return { acts, orderOf: (act: number) => of[act] }
}

/** The file with its order, its terms where all is said, and how far it is where the list says that. */
function actsOfOrder(one: OpenOrderRead, buyer: string, around: Around): readonly OneOfAll[] {
  const { number, order, goods, terms, standing } = one
  const id = idOf(`order ${number}`)
  const { company, day, fileName, settles, carries } = around
  const section = { received: order?.['issued'] ?? day, order, attachment: '', fileName, goods }
  const word = `${fileName}: ${standing?.text ?? ''}`.slice(0, 500)
  return [
    { act: receiveOrder.name, id, input: { firm: company, buyer, order: section } },
    ...(settles && terms ? [{ act: settleTerms.name, id, input: { terms } }] : []),
    ...(carries && standing ? [{ act: carryStanding.name, id, input: { step: standing.step, word } }] : []),
  ]
}

/** Fresh for each window, the same each time it is asked: what is sent twice names the same file. */
const given = new Map<string, string>()
function idOf(name: string): string {
  const id = given.get(name) ?? crypto.randomUUID()
  given.set(name, id)
  return id
}
