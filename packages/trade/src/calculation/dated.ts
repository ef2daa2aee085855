import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Unusable } from './calculation.ts'
import type { Worksheet } from './worksheet.ts'

/** A rate, threshold or limit that law or the market sets for a time. It stands in content/tables, never in code. */
export interface DatedFigure {
  readonly code: string
  readonly name: Words
  readonly value: Decimal
  /** "fraction", "CNY", "days", … */
  readonly unit: string
  /** First day in force. */
  readonly from: Day
  /** Last day in force; empty while it still is. */
  readonly to: Day
  readonly source: Source
}

/**
 * The figure in force on a day, cited on the worksheet; where no day is told, the one whose last day has not come yet. Throws
 * Unusable where none is known for that day.
 */
export function figureOn(
  figures: readonly DatedFigure[],
  code: string,
  day: Day | undefined,
  sheet: Worksheet,
): Decimal {
  const found = figures.find((one) => one.code === code && inForce(one, day))
  if (!found)
    throw new Unusable([
      {
        path: 'day',
        code: 'no-figure-for-day',
        message: {
          en: `No figure “${code}” is known for ${day ?? 'now'}: give it yourself, or correct the day.`,
          zh: `${day ?? '当前'}没有“${code}”的数据：请自行填写，或更正日期。`,
        },
      },
    ])
  sheet.cite(found.source)
  return found.value
}

function inForce(one: DatedFigure, day: Day | undefined): boolean {
  return day === undefined ? one.to === '' : one.from <= day && (one.to === '' || day <= one.to)
}
