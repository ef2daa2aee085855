import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Line, Terms } from '@gendan/forms/deal/terms'
import type { Day } from '@gendan/kernel/day'
import { type NotBefore, notBefore } from './binding.ts'
import { gateRecord, type OrderFile } from './order-file.ts'

/** What a supplier was promised an order for: the lines it serves without their selling price, and the day they must be on board. */
interface BoughtFor {
  readonly lines: readonly Omit<Line, 'unitPrice' | 'customerCode' | 'hsCode' | 'origin'>[]
  /** The day itself, or the limit that his own day of delivery sets to it. */
  readonly latest: Day | NotBefore | undefined
}

type Bought = Pick<Purchase, 'lines' | 'deliver'>

/**
 * What a purchase is bought for; one for the whole order serves all its lines. A supplier of other lines is not concerned, nor one who
 * delivers before the ship leaves, whenever that is (docs/decisions/0051).
 */
export function boughtFor(purchase: Bought, terms: Terms | undefined): BoughtFor {
  return { ...served(purchase, terms), latest: notBefore(purchase.deliver, terms?.shipment.latest) }
}

/** As it was bound at first: to the latest day of shipment itself. */
export function boughtForTheDay(purchase: Bought, terms: Terms | undefined): BoughtFor {
  return { ...served(purchase, terms), latest: terms?.shipment.latest }
}

/** What a purchase is bought for, read as its supplier signed it; as it would be signed today, where he has not. */
export function boughtAsSigned(file: OrderFile, { id }: Pick<Purchase, 'id'>): typeof boughtFor {
  const { signed } = gateRecord(file, 'G13', id)
  return signed && signed.binding === undefined ? boughtForTheDay : boughtFor
}

function served({ lines }: Bought, terms: Terms | undefined): Pick<BoughtFor, 'lines'> {
  const whole = lines.some((line) => line.for === '')
  const those = new Set(lines.map((line) => line.for))
  return {
    lines: (terms?.lines ?? [])
      .filter(({ id }) => whole || those.has(id))
      .map(({ unitPrice: _, customerCode: __, hsCode: ___, origin: ____, ...line }) => line),
  }
}
