import type { Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** One place where a rule of money speaks. */
export function spot(at: string, says: Words, remedy: Words): Spot {
  return { at, says, remedy }
}
