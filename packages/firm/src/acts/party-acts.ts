import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, type Finding } from '@gendan/kernel/rule'
import { checkBankAccount } from '@gendan/trade/bank-account'
import { type BankAccount, partyFactsShape } from '@gendan/trade/party'
import { z } from 'zod'
import { askedNow, guardAccounts } from '../bank-guard.ts'
import { firm, memberOf } from '../firm.ts'
import { bankDataOfParty, numbersToCall, orderSheetShape, party, roleShape } from '../party.ts'
import { refuse } from '../refuse.ts'

const facts = z.object({ roles: z.array(roleShape).min(1), facts: partyFactsShape })

export const enterParty = act({
  name: 'enter-party',
  title: { en: 'Enter a party', zh: '登记单位' },
  right: 'party',
  on: party,
  does: 'opens',
  input: facts,
  decide(state, input, { day }) {
    const { banks } = input.facts
    const found = judgeAccounts(banks, banks)
    return blocks(found) ? refused(found) : done([change(party, state.id, { type: 'party-entered', ...input, day })])
  },
})

/** Changes what is on record. Another bank account does not hold yet: it is asked for (docs/decisions/0036). */
export const changeParty = act({
  name: 'change-party',
  title: { en: 'Change a party', zh: '修改单位资料' },
  right: 'party',
  on: party,
  does: 'changes',
  input: facts,
  decide(state, { roles, facts }, now) {
    const data = bankDataOfParty(state)
    const { hold, asked } = guardAccounts(data.banks, facts.banks)
    const found = judgeAccounts(facts.banks, asked)
    if (blocks(found)) return refused(found)
    const numbers = numbersToCall(state)
    return done([
      change(party, state.id, { type: 'party-changed', roles, facts: { ...facts, banks: hold }, day: now.day }),
      ...askedNow(data, asked, numbers, now).map((one) =>
        change(party, state.id, { type: 'bank-change-asked', change: one }),
      ),
    ])
  },
})

/** What speaks against some of the accounts, each at its place among all that were entered. */
function judgeAccounts(entered: readonly BankAccount[], some: readonly BankAccount[]): readonly Finding[] {
  return some.flatMap((bank) => {
    const at = `facts.banks.${entered.indexOf(bank)}`
    return checkBankAccount(bank).map((finding) => ({ ...finding, at: `${at}.${finding.at}` }))
  })
}

export const retireParty = act({
  name: 'retire-party',
  title: { en: 'Retire a party', zh: '停用单位' },
  right: 'party',
  on: party,
  does: 'changes',
  input: z.object({}),
  decide: (state) => done(state.active ? [change(party, state.id, { type: 'party-retired' })] : []),
})

export const restoreParty = act({
  name: 'restore-party',
  title: { en: 'Bring a party back', zh: '恢复单位' },
  right: 'party',
  on: party,
  does: 'changes',
  input: z.object({}),
  decide: (state) => done(state.active ? [] : [change(party, state.id, { type: 'party-restored' })]),
})

/** Says who of ours cares for it. */
export const assignParty = act({
  name: 'assign-party',
  title: { en: 'Say who cares for it', zh: '指定负责人' },
  right: 'party',
  on: party,
  does: 'changes',
  input: z.object({ firm: z.string(), owner: z.string().min(1).max(80) }),
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(state, { firm: id, owner }, _, facts) {
    if (!memberOf(facts.of(firm, id), owner)?.active) return refuse('PTY-09', 'owner', GONE, CHOOSE)
    return done(state.owner === owner ? [] : [change(party, state.id, { type: 'party-assigned', owner })])
  },
})

const GONE = { en: 'This person does not work here.', zh: '此人不在岗。' }
const CHOOSE = { en: 'Choose an active member.', zh: '请选在岗成员。' }

/** Keeps how this customer's order sheets are laid out, so that the next one is read without asking. */
export const learnOrderSheet = act({
  name: 'learn-order-sheet',
  title: { en: "Keep the layout of a customer's order sheet", zh: '记住客户订单表格的栏位' },
  right: 'order',
  on: party,
  does: 'changes',
  input: z.object({ orderSheet: orderSheetShape }),
  decide: (state, { orderSheet }) => done([change(party, state.id, { type: 'order-sheet-learned', orderSheet })]),
})
