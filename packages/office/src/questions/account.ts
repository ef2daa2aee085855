import type { Answer, questions } from '@gendan/contract/questions'
import type { Party } from '@gendan/firm/party'
import type { AccountLine } from '@gendan/forms/account-statement/shape'
import { addDays, isDay } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import type { EarlierStatement } from '@gendan/orderfile/account/lists'
import { reckonAccount } from '@gendan/orderfile/account/reckon'
import { printOfAccount, statementRules } from '@gendan/orderfile/account/statement-rules'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { accountCurrencies, accountLines, earlierStatements } from '@gendan/store/lists/accounts'
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

type Input = z.output<(typeof questions)['account']['input']>

/** One account as it stands: what a statement of it would say, and what speaks against issuing it. */
export async function account(tx: Tx, desk: Desk, asked: Input): Promise<Answer<'account'>> {
  const { party, side } = asked
  const [whose] = party ? await loadStanding(tx, [{ kind: 'party', id: party }]) : []
  const there = whose && whose.version > 0 ? (whose.state as Party) : undefined
  const currencies = await accountCurrencies(tx, party, side)
  const currency = asked.currency ?? currencies[0] ?? (await firmHere(tx, desk)).state.rules.currency
  const of = { party, side, currency }
  const lines = await accountLines(tx, of)
  const earlier = await earlierStatements(tx, of)
  const reckoned = reckonAccount(lines, { currency, ...periodOf(asked, lines, earlier, desk.day) })
  const findings = judge(statementRules, { account: reckoned, today: desk.day, seen: undefined, earlier })
  return {
    party: there ? { id: party, facts: { ...there.facts } } : null,
    currencies: [...currencies],
    account: { ...reckoned },
    print: printOfAccount(reckoned),
    earlier: earlier.map((one) => ({ ...one })),
    findings: findings.map((finding) => ({ ...finding })),
  }
}

/** From where the last statement ended, else from the first line; up to today. */
function periodOf(
  { from = '', to = '' }: Input,
  lines: readonly AccountLine[],
  earlier: readonly EarlierStatement[],
  today: string,
) {
  const last = earlier.find(({ state }) => state !== 'withdrawn')
  const end = isDay(to) ? to : today
  const begun = last && last.to < end ? addDays(last.to, 1) : (lines[0]?.day ?? end)
  return { from: isDay(from) ? from : begun < end ? begun : end, to: end }
}
