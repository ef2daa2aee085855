import { type AccountLine, accountLineShape, type Side } from '@gendan/forms/account-statement/shape'
import type { Facts, Listing } from '@gendan/kernel/act'
import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { StatementState } from '../account-statement.ts'

/** Names one account: whose, on which side of us, in which money. */
export interface AccountOf {
  readonly party: string
  readonly side: Side
  readonly currency: string
}

/** A statement of the same account that was issued before. */
export interface EarlierStatement {
  readonly id: string
  readonly number: string
  readonly from: Day
  readonly to: Day
  readonly closing: Decimal
  readonly state: StatementState
}

/** The lists of an account as acts read them. */
export const ACCOUNT_LISTS = { lines: 'account-lines', statements: 'account-statements' } as const

export function accountLists({ party, side, currency }: AccountOf): readonly Listing[] {
  return Object.values(ACCOUNT_LISTS).map((list) => ({ list, of: { party, side, currency } }))
}

export function linesIn(facts: Facts): readonly AccountLine[] {
  return facts.rows(ACCOUNT_LISTS.lines).map((row) => accountLineShape.parse(row))
}

export function earlierIn(facts: Facts): readonly EarlierStatement[] {
  return facts.rows(ACCOUNT_LISTS.statements) as readonly EarlierStatement[]
}
