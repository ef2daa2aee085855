import { firm } from '@gendan/firm/firm'
import { party } from '@gendan/firm/party'
import { series, seriesId } from '@gendan/firm/series'
import { printStatement } from '@gendan/forms/account-statement/print'
import { type AccountStatement, sideShape } from '@gendan/forms/account-statement/shape'
import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { currencyShape } from '@gendan/kernel/money'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { accountLists, earlierIn, linesIn } from '../account/lists.ts'
import { reckonAccount } from '../account/reckon.ts'
import { statementRules } from '../account/statement-rules.ts'
import { accountStatement } from '../account-statement.ts'
import { paperNumber } from '../paper-number.ts'

const CODE = 'SA'

const input = z.object({
  firm: z.string(),
  /** The customer's or supplier's file, by id. */
  party: z.string().min(1),
  side: sideShape,
  currency: currencyShape,
  from: dayShape,
  to: dayShape,
  tongue: z.enum(['en', 'zh', 'both']).default('both'),
  /** One of the firm's accounts, by id, where a customer pays what is open; empty for none. */
  bank: z.string().max(40).default(''),
  addition: z.string().trim().max(1000).default(''),
  /** The fingerprint of the account as it was seen. */
  print: z.string(),
})

/** Issues a statement of account: numbered without gaps, frozen as it was seen, kept as PDF. */
export const issueStatement = act({
  name: 'issue-statement',
  title: { en: 'Issue a statement of account', zh: '开出对账单' },
  right: 'money',
  on: accountStatement,
  does: 'opens',
  input,
  needs: (_, { firm: id, party: whose }, now) => [
    refTo(firm, id),
    refTo(party, whose),
    { ...refTo(series, seriesId(CODE, now.day)), change: true },
  ],
  lists: (_, account) => accountLists(account),
  decide({ id }, { firm: firmId, party: whose, tongue, bank, addition, print, ...of }, now, facts) {
    const ours = facts.of(firm, firmId)
    const account = reckonAccount(linesIn(facts), of)
    const findings = judge(statementRules, { account, today: now.day, seen: print, earlier: earlierIn(facts) })
    if (blocks(findings)) return refused(findings.filter(({ weight }) => weight === 'block'))
    const taken = facts.of(series, seriesId(CODE, now.day)).last + 1
    const number = paperNumber(ours.rules.prefix, CODE, now.day, taken)
    const paid = ours.banks.find((one) => one.id === bank)
    const his = facts.of(party, whose).facts
    const filled: AccountStatement = {
      given: { number, day: now.day, version: 1 },
      seller: ours.letterhead,
      side: of.side,
      party: his,
      account,
      ...(paid ? { bank: paid } : {}),
      addition,
    }
    const frozen = {
      ...of,
      number,
      party: whose,
      name: his.name,
      closing: account.closing,
      day: now.day,
      tongue,
      filled,
    }
    return done(
      [
        change(series, seriesId(CODE, now.day), { type: 'number-taken', number: taken }),
        change(accountStatement, id, { type: 'statement-issued', ...frozen, by: now.by.account, at: now.at }),
      ],
      [
        {
          sheet: printStatement(filled, { tongue }),
          kept: (page) => change(accountStatement, id, { type: 'statement-printed', page }),
        },
      ],
    )
  },
})
