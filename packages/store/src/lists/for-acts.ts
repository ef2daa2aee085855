import { BILLS_UNDER } from '@gendan/firm/bill'
import type { Listing } from '@gendan/kernel/act'
import { ACCESSORY_FACTS } from '@gendan/orderfile/accessories/of-order'
import { ACCOUNT_LISTS } from '@gendan/orderfile/account/lists'
import { ALIKE_CREDITS } from '@gendan/orderfile/credit/receiving-rules'
import { ALIKE_INVOICES } from '@gendan/orderfile/invoice/billing'
import { ALIKE_SLIPS } from '@gendan/orderfile/money/recording'
import { DRAWINGS } from '@gendan/orderfile/presentation/lists'
import { LOTS_ON_RECORD } from '@gendan/orderfile/quality/severity'
import { REQUEST_LISTS } from '@gendan/orderfile/request/lists'
import { WANTED } from '@gendan/orderfile/scarce/dividing'
import type { Tx } from '../database.ts'
import { accountLines, earlierStatements } from './accounts.ts'
import { accessoryFacts, billsUnder } from './bills.ts'
import { alikeCredits } from './credits.ts'
import { capableSuppliers, toBeMade } from './day-requests.ts'
import { lotsOfSeries } from './inspection-figures.ts'
import { alikeInvoices } from './invoices.ts'
import { alikeSlips } from './money.ts'
import { countriesOfFile } from './placed.ts'
import { drawingsOf } from './presentations.ts'
import { goodsWanted } from './scarce.ts'

// biome-ignore lint/suspicious/noExplicitAny: lists of every wish stand in one row; each act names what its own asks.
type Read = (tx: Tx, of: any) => Promise<readonly unknown[]>

const LISTS: Readonly<Record<string, Read>> = {
  [ACCOUNT_LISTS.lines]: accountLines,
  [ACCOUNT_LISTS.statements]: earlierStatements,
  [ACCESSORY_FACTS]: (tx, { goods }) => accessoryFacts(tx, goods === '' ? [] : goods.split(',')),
  [BILLS_UNDER]: (tx, { goods }) => billsUnder(tx, goods === '' ? [] : goods.split(',')),
  [ALIKE_CREDITS]: alikeCredits,
  [ALIKE_INVOICES]: alikeInvoices,
  [DRAWINGS]: drawingsOf,
  [LOTS_ON_RECORD]: lotsOfSeries,
  [REQUEST_LISTS.making]: toBeMade,
  [REQUEST_LISTS.capable]: capableSuppliers,
  [REQUEST_LISTS.countries]: countriesOfFile,
  [WANTED]: goodsWanted,
  [ALIKE_SLIPS]: (tx, { account, ...movement }) => alikeSlips(tx, account, [movement]),
}

/** The lists that an act reads, by their names, as they stand in its transaction. Throws RangeError for one that nobody keeps. */
export async function loadLists(tx: Tx, wanted: readonly Listing[]): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const found = await Promise.all(
    wanted.map(async ({ list, of }) => {
      const read = LISTS[list]
      if (!read) throw new RangeError(`no list ${list}`)
      return [list, await read(tx, of)] as const
    }),
  )
  return new Map(found)
}
