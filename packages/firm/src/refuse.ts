import { type Decision, refused } from '@gendan/kernel/act'
import { findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** A refusal that stands on how the firm's records work. */
export function refuse(id: string, at: string, says: Words, remedy: Words): Decision {
  const source = { title: 'Gendan decision 0005', at: 'acts' }
  return refused([findingOf({ id, weight: 'block', source }, { at, says, remedy })])
}
