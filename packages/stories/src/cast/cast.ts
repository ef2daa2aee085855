import type { Terms } from '@gendan/forms/deal/terms'

/** Whom and what a story is told with: the same story with another cast is another order. */
export interface Cast {
  /** The customer, by key. */
  readonly buyer: string
  readonly lines: readonly CastLine[]
  readonly currency: 'USD' | 'EUR'
  readonly incoterm: Terms['delivery']['incoterm']
  /** The port the goods go to. */
  readonly to: string
  /** A preset of the terms of payment, by id. */
  readonly payment: string
  /** The customer's own order number. */
  readonly customerOrder: string
  /** Days from the story's first to the latest shipment. */
  readonly shipBy: number
  /** Who makes the goods, and who sells the accessories: by key. */
  readonly maker: string
  readonly packer: string
  /** How many working days the workshop is behind its plan, where it does not keep up. */
  readonly behind?: number
  /** Others whom the story needs: a second supplier. */
  readonly others?: readonly string[]
}

export interface CastLine {
  /** The article, by our code. */
  readonly article: string
  readonly customerCode: string
  readonly quantity: string
  /** In the currency of the cast, per unit. */
  readonly price: string
  /** What a unit is bought for, in the firm's money with VAT. */
  readonly purchase: string
}
