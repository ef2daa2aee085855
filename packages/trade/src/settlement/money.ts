import { currencyShape, digitsOf } from '@gendan/kernel/money'
import { z } from 'zod'
import { told } from '../calculation/field.ts'
import { halfUp, type Stated } from '../calculation/worksheet.ts'

/** In what amounts are stated: the currency decides the places unless they are given. */
export const moneyFields = {
  currency: told(
    currencyShape.optional(),
    'Currency: decides the places of amounts and, for interest, a year of 360 or 365 days',
    '币种：决定金额小数位，计息时决定按 360 天还是 365 天',
    'ISO 4217',
  ),
  places: told(
    z.int().min(0).max(6).optional(),
    'Places of stated amounts; empty: those of the currency, or 2',
    '金额小数位；不填按币种，否则两位',
    'digits',
  ),
}

/** Half up to the places given, to those of the currency, or to the cent (G-02). */
export function stated(given: {
  readonly currency?: string | undefined
  readonly places?: number | undefined
}): Stated {
  return halfUp(given.places ?? (given.currency ? digitsOf(given.currency) : 2))
}
