import { type Change, change, type Facts, type Now } from '@gendan/kernel/act'
import { type Finding, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { type BankSlip, bankSlip, type SlipFacts, slipFactsShape } from '../bank-slip.ts'
import { allotting } from './allot-needs.ts'
import { allotRules } from './allot-rules.ts'
import { allot, allotmentsShape } from './allotting.ts'
import { closedFiles } from './closed-file.ts'
import { slipRules } from './slip-rules.ts'

/** A slip as it is recorded, and what is known at once of where it goes. */
export const recordingShape = z.object({ firm: z.string(), slip: slipFactsShape, parts: allotmentsShape.default([]) })
export type Recording = z.infer<typeof recordingShape>

/** The slip and its shares, judged; its events where nothing speaks against them. */
export function recorded(
  unborn: BankSlip,
  typed: Recording,
  now: Now,
  facts: Facts,
): { readonly findings: readonly Finding[]; readonly changes: readonly Change[] } {
  const event = { type: 'slip-recorded', facts: typed.slip, by: now.by.account, at: now.at } as const
  const splitting = allotting(bankSlip.evolve(unborn, event), typed, facts)
  const findings = [
    ...judge(slipRules, { id: unborn.id, facts: typed.slip, firm: splitting.firm, today: now.day }),
    ...closedFiles(Object.values(splitting.files)),
    ...judge(allotRules, splitting),
  ]
  if (findings.length > 0) return { findings, changes: [] }
  return { findings, changes: [change(bankSlip, unborn.id, event), ...allot(splitting, now)] }
}

/** The kept files that a slip names. */
export function filesOfSlip({ source }: SlipFacts): readonly string[] {
  return source.from === 'slip' ? source.files.map(({ attachment }) => attachment) : [source.file.attachment]
}
