import { act, change, type Decision, done, type Now, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { type BankChange, bankDataOf, type Call, callShape, type NumberOnRecord } from '../bank-guard.ts'
import { judgeCall } from '../bank-guard-rules.ts'
import { activeMembers, type Firm, firm } from '../firm.ts'
import { bankDataOfParty, numbersOf, party } from '../party.ts'
import { refuse } from '../refuse.ts'

const reasoned = z.object({ change: z.string().max(80), reason: z.string().trim().min(1).max(500) })

/** Lets another account of a party hold, after a call to a number that was on record before. */
export const confirmPartyBank = act({
  name: 'confirm-party-bank',
  title: { en: 'Confirm changed bank data after calling back', zh: '回电核实后确认账户变更' },
  right: 'bank-check',
  on: party,
  does: 'changes',
  secondFactor: true,
  input: z.object({ firm: z.string(), change: z.string().max(80), call: callShape }),
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(state, { firm: id, change: which, call }, now, facts) {
    const found = bankDataOfParty(state).changes.find((one) => one.id === which)
    if (!found) return gone()
    const findings = judged(found, call, now, facts.of(firm, id))
    if (findings.length > 0) return refused(findings)
    return done([change(party, state.id, { type: 'bank-change-confirmed', change: which, call, ...hand(now) })])
  },
})

/** Refuses another account of a party; what was asked stays on record with the reason. */
export const refusePartyBank = act({
  name: 'refuse-party-bank',
  title: { en: 'Refuse changed bank data', zh: '驳回账户变更' },
  right: 'party',
  on: party,
  does: 'changes',
  input: reasoned,
  decide(state, { change: which, reason }, now) {
    if (!isOpen(bankDataOfParty(state).changes, which)) return gone()
    return done([change(party, state.id, { type: 'bank-change-refused', change: which, reason, ...hand(now) })])
  },
})

/** Lets another account of ours hold, after a call to the bank at the number of its party file, or to our own number on the letterhead. */
export const confirmOwnBank = act({
  name: 'confirm-own-bank',
  title: { en: 'Confirm our changed bank account after calling', zh: '核实后确认本公司账户变更' },
  right: 'bank-check',
  on: firm,
  does: 'changes',
  secondFactor: true,
  input: z.object({
    change: z.string().max(80),
    call: callShape,
    /** The bank's party file, where it was called at its number there; '' for our own number. */
    party: z.string().max(80).default(''),
  }),
  needs: (_, { party: id }) => (id === '' ? [] : [refTo(party, id)]),
  decide(state, { change: which, call, party: bank }, now, facts) {
    const found = bankDataOf(state).changes.find((one) => one.id === which)
    if (!found) return gone()
    const called = bank === '' ? undefined : facts.of(party, bank)
    const numbers: readonly NumberOnRecord[] = called?.roles.includes('bank') ? numbersOf(called) : []
    const findings = judged({ ...found, numbers: [...found.numbers, ...numbers] }, call, now, state)
    if (findings.length > 0) return refused(findings)
    return done([change(firm, state.id, { type: 'bank-change-confirmed', change: which, call, ...hand(now) })])
  },
})

/** Refuses another account of ours. */
export const refuseOwnBank = act({
  name: 'refuse-own-bank',
  title: { en: 'Refuse our changed bank account', zh: '驳回本公司账户变更' },
  right: 'bank-check',
  on: firm,
  does: 'changes',
  input: reasoned,
  decide(state, { change: which, reason }, now) {
    if (!isOpen(bankDataOf(state).changes, which)) return gone()
    return done([change(firm, state.id, { type: 'bank-change-refused', change: which, reason, ...hand(now) })])
  },
})

function judged(found: BankChange, call: Call, now: Now, ours: Firm) {
  return judgeCall({ change: found, call, by: now.by.account, now: now.at, alone: activeMembers(ours) <= 1 })
}

function isOpen(changes: readonly BankChange[], id: string): boolean {
  return changes.some((one) => one.id === id && one.state === 'open')
}

function hand({ by, at }: Now) {
  return { by: by.account, at }
}

function gone(): Decision {
  return refuse(
    'BNK-16',
    'change',
    { en: 'No such change waits here.', zh: '没有这项待核实的变更。' },
    { en: 'Look at the list again: somebody was first.', zh: '请刷新列表，可能他人已处理。' },
  )
}
