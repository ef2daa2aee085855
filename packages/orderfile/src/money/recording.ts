import { type Party, party } from '@gendan/firm/party'
import { type Change, change, type Facts, type Listing, type Now } from '@gendan/kernel/act'
import { type Finding, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { type BankSlip, bankSlip, type SlipFacts, slipFactsShape } from '../bank-slip.ts'
import { allotting } from './allot-needs.ts'
import { allotRules } from './allot-rules.ts'
import { allot, allotmentsShape } from './allotting.ts'
import type { AlikeSlip } from './bank-line.ts'
import { closedFiles } from './closed-file.ts'
import { namedBy, payeeRules } from './payee-rules.ts'
import { slipRules } from './slip-rules.ts'

/** A slip as it is recorded, and what is known at once of where it goes. */
export const recordingShape = z.object({
  firm: z.string(),
  slip: slipFactsShape,
  parts: allotmentsShape.default([]),
  /** A person has looked: it is another movement than those alike that are slips already. */
  another: z.boolean().default(false),
})
export type Recording = z.infer<typeof recordingShape>

/** A slip in another money than its account is warned of where it is typed, and taken: banks book so for a few. */
const STOPS = slipRules.filter(({ weight }) => weight === 'block')

/** The slip and its shares, judged; its events where nothing speaks against them. */
export function recorded(
  unborn: BankSlip,
  typed: Recording,
  now: Now,
  facts: Facts,
): { readonly findings: readonly Finding[]; readonly changes: readonly Change[] } {
  const event = { type: 'slip-recorded', facts: typed.slip, by: now.by.account, at: now.at } as const
  const alike = alikeLists(typed).length > 0 ? (facts.rows(ALIKE_SLIPS) as readonly AlikeSlip[]) : []
  const splitting = allotting(bankSlip.evolve(unborn, event), typed, facts)
  const findings = [
    ...judge(STOPS, { id: unborn.id, facts: typed.slip, firm: splitting.firm, today: now.day, alike }),
    ...closedFiles(Object.values(splitting.files)),
    ...judge(payeeRules, {
      facts: typed.slip,
      payee: payeeOf(typed.slip, facts),
      split: typed.parts.length > 0,
      named: namedBy(typed.parts, splitting.files),
    }),
    ...judge(allotRules, splitting),
  ]
  if (findings.length > 0) return { findings, changes: [] }
  return { findings, changes: [change(bankSlip, unborn.id, event), ...allot(splitting, now)] }
}

function payeeOf(slip: SlipFacts, facts: Facts): Party | undefined {
  return slip.party === '' ? undefined : facts.of(party, slip.party)
}

/** Slips of the same account, way, money and amount, of about the same day. */
export const ALIKE_SLIPS = 'alike-slips'

/** What must be read before a line of a statement is recorded, unless a person has looked. */
export function alikeLists({ slip, another }: Recording): readonly Listing[] {
  if (another || slip.source.from === 'slip') return []
  const { account, way, amount, day } = slip
  return [{ list: ALIKE_SLIPS, of: { account, way, currency: amount.currency, amount: amount.amount, day } }]
}

/** The kept files that a slip names. */
export function filesOfSlip({ source }: SlipFacts): readonly string[] {
  return source.from === 'slip' ? source.files.map(({ attachment }) => attachment) : [source.file.attachment]
}
