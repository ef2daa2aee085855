import type { AccountLine } from '@gendan/forms/account-statement/shape'
import type { Receipt } from '@gendan/forms/deal/money'
import { zero } from '@gendan/kernel/decimal'
import type { OrderFile } from '../order-file.ts'

/** What every line must say for itself. */
export type Bare = Omit<
  AccountLine,
  'key' | 'charged' | 'settled' | 'dues' | 'file' | 'order' | 'slip' | 'paper' | 'reference'
>

/** A line that an order file puts on an account. */
export function line(file: OrderFile, key: string, bare: Bare, more: Partial<AccountLine>): AccountLine {
  const none = { paper: '', slip: '', reference: '', charged: zero, settled: zero, dues: [] }
  return { ...none, key, file: file.id, order: file.number, ...bare, ...more }
}

/** Where it can be looked up, and what moved where that was another money. */
export function seen({
  slip,
  reference,
  note,
  moved,
  pays,
}: Pick<Receipt, 'slip' | 'reference' | 'note' | 'moved' | 'pays'>) {
  const other = moved.currency === pays.currency ? {} : { moved }
  return { slip, reference: note || reference, ...other }
}
