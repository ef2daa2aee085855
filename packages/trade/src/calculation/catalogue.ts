import { calendarCalculations } from '../calendar/catalogue.ts'
import { customsCalculations } from '../customs/catalogue.ts'
import { freightCalculations } from '../freight/catalogue.ts'
import { inspectionCalculations } from '../inspection/catalogue.ts'
import { insuranceCalculations } from '../insurance/catalogue.ts'
import { priceCalculations } from '../price/catalogue.ts'
import { productionCalculations } from '../production/catalogue.ts'
import { refundCalculations } from '../refund/catalogue.ts'
import { settlementCalculations } from '../settlement/catalogue.ts'
import { shopsCalculations } from '../shops/catalogue.ts'
import type { Catalogue } from './calculation.ts'

/** What each topic brings, in the order in which people look for them. */
export const topicCatalogues: readonly Catalogue[] = [
  priceCalculations,
  freightCalculations,
  insuranceCalculations,
  customsCalculations,
  refundCalculations,
  settlementCalculations,
  calendarCalculations,
  inspectionCalculations,
  productionCalculations,
  shopsCalculations,
]

/** Every calculation of the craft, by the name under which shell, screen and code know it. */
export const calculations: Catalogue = Object.assign({}, ...topicCatalogues)
