import { currencyShape } from '@gendan/kernel/money'
import { count, told } from '../calculation/field.ts'

/** A ratio of a shop means little without its window and currency: both may be stated and are handed back with the figures. */
export const windowFields = {
  days: count('Days of the window in which all was counted', '统计窗口天数', 'days').optional(),
  currency: told(currencyShape, 'Currency of all amounts', '金额币种', 'ISO 4217').optional(),
}
