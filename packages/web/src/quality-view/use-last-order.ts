import type { OrderFile } from '@gendan/orderfile/order-file'
import { useAsk } from '../app/queries.ts'
import { standingOf } from '../order-view/standing.ts'

/** The customer's last order of these goods: what is new against it is looked at first. */
export interface LastOrder {
  /** It is known, or known that there is none. */
  readonly ready: boolean
  readonly file?: OrderFile
}

/** The order that this one repeats, else the latest of this customer with goods in common; asked only where it is wanted. */
export function useLastOrder(file: Pick<OrderFile, 'id' | 'earlier'>, wanted: boolean): LastOrder {
  const found = useAsk('earlier-orders', { file: file.id }, { enabled: wanted && !file.earlier })
  const id = file.earlier?.file ?? found.data?.rows[0]?.id ?? ''
  const order = useAsk('order', { id }, { enabled: wanted && id !== '' })
  if (!wanted) return { ready: true }
  if (order.data) return { ready: true, file: standingOf(order.data).file }
  return { ready: order.isError || found.isError || (found.data !== undefined && id === '') }
}
