import { type Decimal, sumOf } from '@gendan/kernel/decimal'
import { readFigure } from '../../message/amounts.ts'
import { sameUnit } from '../../terms/goods.ts'
import type { SeenDocument } from '../seen.ts'

/** All lines of a document together, where each is counted and all in one unit. */
export function countedIn({ goods }: SeenDocument): { readonly quantity: Decimal; readonly unit: string } | undefined {
  const counted = goods.flatMap((line) => countOf(line) ?? [])
  const [first] = counted
  const oneUnit = counted.every(({ unit }) => sameUnit(unit, first?.unit ?? ''))
  return first && counted.length === goods.length && oneUnit
    ? { quantity: sumOf(counted.map(({ quantity }) => quantity)), unit: first.unit }
    : undefined
}

/** The quantity of a line, or with which its description begins: "48,500 metric tons of iron ore". */
function countOf({ quantity, unit = '', description = '' }: SeenDocument['goods'][number]) {
  if (quantity !== undefined) return { quantity, unit }
  // What is given away is none of the goods.
  if (/\bFREE\b|\bSAMPLES?\b|\bNO (?:COMMERCIAL )?VALUE\b/i.test(description)) return undefined
  const [, figure = '', said = ''] = COUNTED.exec(description) ?? []
  const read = readFigure(figure)
  return read ? { quantity: read, unit: said } : undefined
}

const COUNTED =
  /^\s*(\d[\d,]*(?:\.\d+)?)\s*((?:WET |DRY )?(?:METRIC )?TON(?:NE)?S?|M\/?TS?|PCS|PIECES?|SETS?|PAIRS?|UNITS?|CBM|CUBIC METERS?|KGS?|DOZENS?)\b/i
