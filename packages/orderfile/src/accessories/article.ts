import type { Bill } from '@gendan/firm/bill'
import type { Words } from '@gendan/kernel/words'
import type { Packing } from '@gendan/trade/goods'

/** An article as the explosion reads it: what it takes, how it is packed. */
export interface Article {
  readonly id: string
  readonly code: string
  readonly name: Words
  /** Its code in the table of units. */
  readonly unit: string
  readonly packing?: Packing | undefined
  readonly bill: Bill
}
