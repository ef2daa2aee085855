import { sideShape } from '@gendan/forms/account-statement/shape'
import { currencyShape } from '@gendan/kernel/money'
import { z } from 'zod'
import { ask, rows } from './question.ts'
import { findingShape, listInput } from './shapes.ts'

const text = z.string()
const state = z.record(z.string(), z.unknown())

/** What stands between us and one party, in one money. Amounts are exact decimals as text. */
const accountRowShape = z.object({
  key: text,
  party: text,
  partyName: text,
  partyNameZh: text.describe('In Chinese; empty where he has no such name'),
  side: sideShape,
  currency: text,
  balance: text.describe('Of a customer: owed to us; of a supplier: owed by us. Below zero: the other way'),
  overdue: text,
  last: text.describe('The day of its last line'),
  statement: text.nullable().describe('The number of its last statement'),
  stated: text.nullable().describe('The day up to which that goes'),
  state: text.nullable(),
})
export type AccountRow = z.infer<typeof accountRowShape>

/** A statement of account that was issued. */
const statementRowShape = z.object({
  id: text,
  version: z.number().int(),
  number: text,
  party: text,
  partyName: text,
  partyNameZh: text.describe('In Chinese; empty where he has no such name'),
  side: sideShape,
  currency: text,
  from: text,
  to: text,
  day: text,
  closing: text,
  state: text.describe('issued, sent, agreed, differs, withdrawn'),
  since: text,
})
export type StatementRow = z.infer<typeof statementRowShape>

const ofAccount = {
  party: text,
  side: sideShape.default('customer'),
  currency: currencyShape.optional().describe('The one most used, where left out'),
  from: text.max(10).optional().describe('The day after the last statement, where left out'),
  to: text.max(10).optional().describe('Today, where left out'),
}

/** What may be asked about accounts with customers and suppliers. */
export const accountQuestions = {
  accounts: ask(
    'Balances with customers and suppliers, one for each money',
    '往来余额',
    'see',
    z.object({
      ...listInput,
      side: sideShape.optional(),
      settled: z.stringbool().or(z.boolean()).default(false).describe('Settled ones, too'),
      sort: z.enum(['name', 'balance', 'last']).default('name'),
    }),
    rows(accountRowShape),
  ),
  account: ask(
    'One account over a period: balances, lines, what is open and how old it is',
    '一个客户或供应商的往来账',
    'see',
    z.object(ofAccount),
    z.object({
      party: z.object({ id: text, facts: state }).nullable(),
      currencies: z.array(text),
      account: state,
      print: text.describe('Send it back to issue what you saw'),
      earlier: z.array(state).describe('Statements issued before, the newest first'),
      findings: z.array(findingShape),
    }),
  ),
  statements: ask(
    'Statements of account that were issued',
    '对账单列表',
    'see',
    z.object({
      ...listInput,
      side: sideShape.optional(),
      state: text.optional(),
      party: text.optional(),
      sort: z.enum(['day', 'number', 'closing']).default('day'),
    }),
    rows(statementRowShape),
  ),
  statement: ask(
    'One statement of account with what was answered',
    '一份对账单',
    'see',
    z.object({ id: text }),
    z.object({ version: z.number().int(), statement: state }),
  ),
} as const
