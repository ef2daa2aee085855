import type { Day } from '@gendan/kernel/day'
import type { SpentBy } from '@gendan/orderfile/path/spent/sums'
import { type ListAddress, listView } from '../parts/list-address.ts'
import type { TableView } from '../parts/table-view.ts'

/** Over which orders and days is counted, and how a list of them goes on. */
export interface SpentView {
  readonly by: SpentBy
  readonly from: Day
  readonly to: Day
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
}

/** The order that an address asks for; the most first, by `usual`, where it asks for none. */
export function sortedView<Sort extends string>(search: ListAddress, sorts: readonly Sort[], usual: Sort) {
  const asked = sorts.find((one) => one === search['sort'])
  const [sort, descending] = asked ? [asked, search['down'] === '1'] : [usual, true]
  const view: TableView = { ...listView(search, usual), sort: { by: sort, down: descending } }
  return { view, sort, descending }
}
