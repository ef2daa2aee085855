import type { Act } from '@gendan/kernel/act'
import * as guard from './acts/bank-guard-acts.ts'
import * as bills from './acts/bill-acts.ts'
import * as classes from './acts/class-customer.ts'
import * as clauses from './acts/clause-acts.ts'
import * as company from './acts/company-acts.ts'
import * as goods from './acts/goods-acts.ts'
import * as layouts from './acts/layout-acts.ts'
import * as letters from './acts/letter-acts.ts'
import * as mail from './acts/mail-acts.ts'
import * as parties from './acts/party-acts.ts'
import * as people from './acts/people-acts.ts'
import * as supplies from './acts/supply-acts.ts'
import * as tokens from './acts/token-acts.ts'
import * as webhooks from './acts/webhook-acts.ts'

// biome-ignore lint/suspicious/noExplicitAny: the one place where acts of every input stand in a row.
type AnyAct = Act<any, any>

/** Everything that can be done with the firm's own records. */
export const firmActs: readonly AnyAct[] = [
  company,
  clauses,
  layouts,
  people,
  parties,
  guard,
  classes,
  supplies,
  goods,
  bills,
  tokens,
  webhooks,
  mail,
  letters,
].flatMap((group) => Object.values(group))
