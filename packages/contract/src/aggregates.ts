import { firmAggregates } from '@gendan/firm/aggregates'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { accountStatement } from '@gendan/orderfile/account-statement'
import { bankSlip } from '@gendan/orderfile/bank-slip'
import { creditFile } from '@gendan/orderfile/credit/credit-file'
import { dayLog } from '@gendan/orderfile/day-log'
import { errand } from '@gendan/orderfile/errand'
import { handing } from '@gendan/orderfile/handing'
import { message } from '@gendan/orderfile/mail/message'
import { newcomer, newcomerList } from '@gendan/orderfile/newcomer'
import { orderFile } from '@gendan/orderfile/order-file'
import { presentation } from '@gendan/orderfile/presentation/presentation'
import { dayRequest } from '@gendan/orderfile/request/day-request'
import { scarcity } from '@gendan/orderfile/scarce/scarcity'
import { supplierInvoice } from '@gendan/orderfile/supplier-invoice'

/** Everything that is kept as state and journal. */
export const aggregates: readonly Aggregate[] = [
  ...firmAggregates,
  orderFile,
  bankSlip,
  supplierInvoice,
  presentation,
  creditFile,
  accountStatement,
  errand,
  dayLog,
  message,
  handing,
  newcomer,
  newcomerList,
  dayRequest,
  scarcity,
]

const byKind: ReadonlyMap<string, Aggregate> = new Map(aggregates.map((one) => [one.kind, one]))

/** Throws RangeError for a kind the house does not know. */
export function aggregateOf(kind: string): Aggregate {
  const found = byKind.get(kind)
  if (!found) throw new RangeError(`no aggregate ${kind}`)
  return found
}
