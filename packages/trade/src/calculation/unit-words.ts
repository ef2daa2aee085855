import type { Words } from '@gendan/kernel/words'
import { measureTable } from '../tables/measures.generated.ts'

/** The unit of a figure in both tongues; empty where it has none of its own, or another field says it. */
export function unitWords(unit: string): Words {
  return unitField(unit) ? NO_UNIT : (measureTable[unit] ?? { en: unit, zh: unit })
}

const NO_UNIT: Words = { en: '', zh: '' }

/** The field that says in which unit a figure is, where the unit says so: "in lengthUnit" is told by `lengthUnit` beside it. */
export function unitField(unit: string): string | undefined {
  return /^in (\w+)$/.exec(unit)?.[1]
}
