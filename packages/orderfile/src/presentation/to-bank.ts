import { type Decision, type Facts, type Now, refused } from '@gendan/kernel/act'
import type { Day } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import { keeps } from '../binding.ts'
import { papersChecked } from '../gates/papers-checked.ts'
import { gateRecord, type OrderFile } from '../order-file.ts'
import { presentingRules } from './bank-rules.ts'
import { examinedBy, termsFor } from './examined.ts'
import type { Presentation } from './presentation.ts'
import type { HeldDocument } from './shapes.ts'
import type { PresentationState } from './standing.ts'
import { notNow, ordersOf, told } from './told.ts'

/** To which bank documents go, when and how. */
export interface Going {
  readonly day: Day
  readonly bank: string
  readonly courier: string
}

/** Sends a set to the bank, for the first time or again: refused with every reason while a bank could refuse it and nobody answers for that. */
export function goes(
  one: Presentation,
  going: Going,
  may: readonly PresentationState[],
  now: Now,
  facts: Facts,
): Decision {
  const orders = ordersOf(one, facts)
  const terms = termsFor(one, orders)
  const { open } = examinedBy(terms, one, { day: going.day, bank: going.bank })
  const findings = [
    ...notNow(one, may, orders),
    ...judge(presentingRules, {
      documents: one.documents,
      open,
      unread: one.basis.way === 'credit' && terms === undefined,
      outdated: one.documents.flatMap((document) => outdatedBy(document, orders) ?? []),
      shut:
        one.basis.way === 'credit' ? orders.filter((file) => !isChecked(file, one.id)).map(({ number }) => number) : [],
      day: going.day,
      today: now.day,
    }),
  ]
  if (findings.length > 0) return refused(findings)
  const round = {
    ...going,
    documents: one.documents,
    ...(terms ? { terms: { ...terms } } : {}),
    accepted: one.judgements.filter(({ verdict }) => verdict === 'accepted'),
    by: now.by.account,
    at: now.at,
  }
  return told(one, [{ type: 'documents-presented', round }], facts, now, 'E16')
}

/** The number of a paper of ours of which a later version was issued; undefined where the latest stands in the set. */
export function outdatedBy({ source }: Pick<HeldDocument, 'source'>, orders: readonly OrderFile[]): string | undefined {
  if (source.from === 'others') return undefined
  const file = orders.find(({ id }) => id === source.file)
  const own = file?.papers.find(({ id }) => id === source.paper)
  const later = file?.papers.some(
    ({ kind, part, version }) => own && kind === own.kind && part === own.part && version > own.version,
  )
  return later ? source.number : undefined
}

/** Whether G23 stands over the documents as the order knows them now. */
function isChecked(file: OrderFile, presentation: string): boolean {
  const { signed } = gateRecord(file, papersChecked.id, presentation)
  return signed !== undefined && keeps(signed.facts, papersChecked.ownFacts(file, presentation))
}
