import { firm } from '@gendan/firm/firm'
import { party } from '@gendan/firm/party'
import type { Facts } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import type { BankSlip } from '../bank-slip.ts'
import { orderFile } from '../order-file.ts'
import type { Allotment, Allotting } from './allotting.ts'

interface Wanted {
  readonly firm: string
  readonly parts: readonly Allotment[]
  /** Whose money it is; empty while that is not known. */
  readonly party?: string
}

/** The firm, whose money it is, and the files that a slip is split over: these will be written. */
export function allotNeeds({ firm: firmId, parts, party: whose = '' }: Wanted): readonly Need[] {
  return [
    refTo(firm, firmId),
    ...(whose ? [refTo(party, whose)] : []),
    ...filesOf(parts).map((id) => ({ ...refTo(orderFile, id), change: true as const })),
  ]
}

export function allotting(slip: BankSlip, { firm: firmId, parts }: Wanted, facts: Facts): Allotting {
  const files = Object.fromEntries(filesOf(parts).map((id) => [id, facts.of(orderFile, id)]))
  return { slip, parts, files, firm: facts.of(firm, firmId) }
}

function filesOf(parts: readonly Allotment[]): readonly string[] {
  return [...new Set(parts.map(({ file }) => file))]
}
