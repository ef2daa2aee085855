import type { CostLayer } from '@gendan/forms/deal/cost'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import type { FirmHere, Standing } from '../order-view/standing.ts'

/** What the cost screen stands on: the file as it is kept, and the layer that is worked out. */
export interface CostInput {
  readonly standing: Standing
  readonly here: FirmHere
  readonly deal: Deal
  readonly terms: Terms
  readonly layer: CostLayer
}
