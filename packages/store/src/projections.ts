import type { Tx } from './database.ts'
import { projectStatement } from './projections/account-statement.ts'
import { projectBankSlip } from './projections/bank-slip.ts'
import { projectCredit } from './projections/credit.ts'
import { projectDayRequest } from './projections/day-request.ts'
import { projectFirm } from './projections/firm.ts'
import { projectGoods } from './projections/goods.ts'
import { projectMessage } from './projections/message.ts'
import { projectOrderFile } from './projections/order-file.ts'
import { projectDayLog, projectErrand } from './projections/own-day.ts'
import { projectParty } from './projections/party.ts'
import { projectPresentation } from './projections/presentation.ts'
import type { Projected } from './projections/projected.ts'
import { projectScarcity } from './projections/scarcity.ts'
import { projectStock } from './projections/stock.ts'
import { projectSupplierInvoice } from './projections/supplier-invoice.ts'

type Projection = (tx: Tx, one: Projected, at: string) => Promise<void>

const PROJECTIONS: Readonly<Record<string, Projection>> = {
  firm: projectFirm,
  party: projectParty,
  goods: projectGoods,
  stock: projectStock,
  'order-file': projectOrderFile,
  'bank-slip': projectBankSlip,
  'account-statement': projectStatement,
  'supplier-invoice': projectSupplierInvoice,
  presentation: projectPresentation,
  credit: projectCredit,
  errand: projectErrand,
  'day-log': projectDayLog,
  message: projectMessage,
  'day-request': projectDayRequest,
  scarcity: projectScarcity,
}

/** Writes what lists show of an aggregate; `at` is the instant of its last event. Kinds without a list write nothing. */
export async function project(tx: Tx, one: Projected, at: string): Promise<void> {
  await PROJECTIONS[one.ref.kind]?.(tx, one, at)
}
