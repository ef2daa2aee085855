import type { InboxRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import { draft } from '@gendan/forms/form'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import { type Difference, differences } from '@gendan/kernel/same'
import { dealOf } from '@gendan/orderfile/deal-of'
import type { Lamp } from '@gendan/orderfile/gate'
import { gateOf, stillBefore } from '@gendan/orderfile/gates'
import { givenFor } from '@gendan/orderfile/given-for'
import { maySignOwn } from '@gendan/orderfile/second-person-rule'
import { signRules } from '@gendan/orderfile/sign-rules'
import { useEffect, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { aroundOf, type FirmHere, type Standing, standingOf } from '../order-view/standing.ts'

/** Everything one needs to decide over one signature. */
export interface Thing {
  readonly standing: Standing
  readonly lamp: Lamp
  /** What was read: the signature is bound to it, whatever happens meanwhile. */
  readonly seen: string
  /** What changed under the reader's eyes since; nothing where it did not. */
  readonly meanwhile: readonly Difference[]
  readonly look: () => void
  /** Why one may not sign, every reason at once. */
  readonly hindrances: readonly Finding[]
  /** What the rules say of the paper. */
  readonly findings: readonly Finding[]
  /** The paper as it was asked for, drawn from the deal as it stands. */
  readonly filled: unknown
  readonly own: Readonly<Record<string, unknown>>
  readonly version: number
  readonly self: boolean
}

export function useThing(row: InboxRow, here: FirmHere) {
  const { account, day } = useWorld()
  const order = useAsk('order', { id: row.file }, { every: 20_000 })
  const standing = order.data && standingOf(order.data)
  const lamp = standing?.lamps.find(({ gate, part }) => gate === row.gate && part === row.part)
  const asked = lamp?.record.asked
  const gate = gateOf(row.gate)
  const form = formOf(row.kind)
  const deal = standing && dealOf(standing.file, here.firm, aroundOf(standing))
  const facts =
    gate && standing && deal && asked ? gate.facts({ file: standing.file, deal, part: row.part }, asked.own) : undefined
  const [seen, see] = useState<{ readonly print: string; readonly facts: unknown }>()
  const look = () => lamp && see({ print: lamp.print, facts })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first sight counts by itself; later ones are the person's.
  useEffect(() => {
    if (!seen && lamp) look()
  }, [lamp, seen])
  if (!standing || !lamp || !asked || !form || !deal) return { order, thing: undefined }
  const given = givenFor(standing.file, row.kind, row.part, day)
  const before = gate ? stillBefore(gate, row.part, standing.file, deal, here.firm) : []
  const drawn = draft(form, deal, asked.own, given)
  const print = seen?.print ?? lamp.print
  const thing: Thing = {
    standing,
    lamp,
    seen: print,
    meanwhile: seen && seen.print !== lamp.print ? differences(seen.facts, facts) : [],
    look,
    hindrances: judge(signRules, { lamp, firm: here.firm, by: account.id, seen: print, before }),
    findings: byWeight(drawn.findings),
    filled: drawn.filled,
    own: asked.own,
    version: given.version,
    self: asked.by === account.id && (lamp.ownHand || maySignOwn(here.firm)),
  }
  return { order, thing }
}
