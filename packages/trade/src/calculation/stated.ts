import type { Decimal } from '@gendan/kernel/decimal'
import { type Currency, currencyShape, digitsOf } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { Unusable } from './calculation.ts'
import { convention, explained, told } from './field.ts'
import { halfUp, type Stated, type Worksheet } from './worksheet.ts'

/** The currency in which an input's amounts are given. */
export const currency = told(
  currencyShape.default('USD'),
  'Currency of the amounts (ISO 4217): says to how many digits they are rounded',
  '金额币种（ISO 4217）：决定保留几位小数',
)

/** Whether each charge is rounded, as an invoice has it, or only the total, as exam keys often have it. */
export const rounding = explained(convention(['each-charge', 'total-only'], 'What is rounded', '取整方式'), {
  'each-charge': ['Each charge, as a bill has it', '逐项取整（账单做法）'],
  'total-only': ['The total alone', '只对总额取整'],
})

/** Half up to the currency's minor unit: how charges, premiums and claims are stated. */
export function toMinorUnit(of: Currency): Stated {
  return halfUp(digitsOf(of))
}

/** Adds figures up, written as a sum of their names. */
export function totalled(
  sheet: Worksheet,
  says: Words,
  name: string,
  parts: readonly (readonly [name: string, figure: Decimal])[],
  stated?: Stated,
): Decimal {
  const sum = parts.map(([part]) => part).join(' + ') || '0'
  return sheet.figure(says, `${name} = ${sum}`, Object.fromEntries(parts), stated)
}

/** A fact that the rest of the input makes necessary. */
export interface Wanted {
  readonly path: string
  readonly says: Words
  readonly isThere: boolean
}

/** Throws Unusable that names every fact that is wanted and not there. */
export function assertGiven(wanted: readonly Wanted[]): void {
  const faults = wanted
    .filter((one, i) => !one.isThere && wanted.findIndex((other) => other.path === one.path) === i)
    .map(({ path, says }) => ({
      path,
      code: 'missing',
      message: { en: `${path} is missing: ${says.en}.`, zh: `缺少 ${path}：${says.zh}。` },
    }))
  if (faults.length > 0) throw new Unusable(faults)
}
