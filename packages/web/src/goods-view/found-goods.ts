import type { Goods } from '@gendan/firm/goods'

/** An article as it was found, with the version it had. */
export interface FoundGoods {
  readonly goods: Goods
  readonly version: number
}
