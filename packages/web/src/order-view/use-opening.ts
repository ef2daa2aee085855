import { enterParty, learnOrderSheet } from '@gendan/firm/acts/party-acts'
import type { OrderSection } from '@gendan/forms/deal/deal'
import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { receiveOrder } from '@gendan/orderfile/acts/receive-order'
import { recordOrder } from '@gendan/orderfile/acts/record-order'
import { useRef, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { type PartyDraft, readParty } from './party-draft.ts'
import { useGo } from './use-go.ts'
import type { Reading } from './use-intake.ts'

/** The file that stands already, in which a customer's order is recorded. */
export interface Into {
  readonly file: string
  readonly version: number
  readonly buyer: string
  readonly name: Words
  /** The order that is recorded there now: its goods are remembered. */
  readonly before?: OrderSection
}

interface Opening {
  readonly reading: Reading | undefined
  readonly goods: Readonly<Record<string, string>>
  /** A customer on record; empty where none is chosen or a new one is being entered. */
  readonly buyer: string
  readonly party: PartyDraft | undefined
  readonly learn: boolean
  readonly into?: Into
  /** What is to be done with the file before it is shown. */
  readonly onOpened: (file: string) => Promise<void>
}

/** One press: the new customer is entered, the file opened or its order recorded, the columns remembered. */
export function useOpening({ reading, goods, buyer, party, learn, into, onOpened }: Opening) {
  const { company, day } = useWorld()
  const act = useAct()
  const go = useGo()
  const [asked, ask] = useState(false)
  /** A customer that was entered by a press that then stopped is not entered twice. */
  const entered = useRef<{ readonly party: PartyDraft; readonly id: string }>(undefined)
  const read = party && readParty(party)
  async function customer(): Promise<string | undefined> {
    if (buyer || !party) return buyer || undefined
    if (entered.current?.party === party) return entered.current.id
    if (!read?.facts) return undefined
    const done = await act.run(enterParty, { roles: ['customer'], facts: read.facts }, { id: crypto.randomUUID() })
    if (done) entered.current = { party, id: done.id }
    return done?.id
  }
  async function open() {
    ask(true)
    const order = reading?.order
    if (!order) return
    const id = into?.buyer ?? (await customer())
    if (!id) return
    const { attachment, fileName } = reading
    const known = new Set(order.lines.map(({ number }) => number))
    const matched = Object.fromEntries(Object.entries(goods).filter(([line]) => known.has(line)))
    const section = { received: day, order, attachment, fileName, goods: matched }
    const done = into
      ? await act.run(recordOrder, { order: section }, { id: into.file, expected: into.version })
      : await act.run(receiveOrder, { firm: company, buyer: id, order: section }, { id: 'new' })
    if (!done) return
    if (learn && reading.mapping) await act.run(learnOrderSheet, { orderSheet: reading.mapping }, { id })
    await onOpened(done.id)
    go(`/orders/${done.id}`)
  }
  const failed = new Set((reading?.findings ?? []).map(({ rule }) => rule))
  return {
    go: open,
    busy: act.busy,
    said: act.said,
    lacksCustomer: asked && !buyer && !party,
    partyFindings: (asked ? (read?.findings ?? []) : []) as readonly Finding[],
    passed: customerOrderRules.filter(({ id }) => !failed.has(id)).length,
  }
}
