import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Line, Terms } from '@gendan/forms/deal/terms'
import type { Day } from '@gendan/kernel/day'

/** What a supplier was promised an order for: the lines it serves without their selling price, and the day they must be on board. */
interface BoughtFor {
  readonly lines: readonly Omit<Line, 'unitPrice' | 'customerCode' | 'hsCode' | 'origin'>[]
  readonly latest: Day | undefined
}

/** What a purchase is bought for; one for the whole order serves all its lines. A supplier of other lines is not concerned. */
export function boughtFor({ lines }: Pick<Purchase, 'lines'>, terms: Terms | undefined): BoughtFor {
  const whole = lines.some((line) => line.for === '')
  const served = new Set(lines.map((line) => line.for))
  return {
    lines: (terms?.lines ?? [])
      .filter(({ id }) => whole || served.has(id))
      .map(({ unitPrice: _, customerCode: __, hsCode: ___, origin: ____, ...line }) => line),
    latest: terms?.shipment.latest,
  }
}
