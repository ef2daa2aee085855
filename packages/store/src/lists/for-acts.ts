import type { Listing } from '@gendan/kernel/act'
import { ACCOUNT_LISTS, type AccountOf } from '@gendan/orderfile/account/lists'
import type { Tx } from '../database.ts'
import { accountLines, earlierStatements } from './accounts.ts'

const LISTS: Readonly<Record<string, (tx: Tx, of: AccountOf) => Promise<readonly unknown[]>>> = {
  [ACCOUNT_LISTS.lines]: accountLines,
  [ACCOUNT_LISTS.statements]: earlierStatements,
}

/** The lists that an act reads, by their names, as they stand in its transaction. Throws RangeError for one that nobody keeps. */
export async function loadLists(tx: Tx, wanted: readonly Listing[]): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const found = await Promise.all(
    wanted.map(async ({ list, of }) => {
      const read = LISTS[list]
      if (!read) throw new RangeError(`no list ${list}`)
      return [list, await read(tx, of as unknown as AccountOf)] as const
    }),
  )
  return new Map(found)
}
