import { type Decision, refused } from '@gendan/kernel/act'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** A refusal that stands on how files work, not on a paper's content. */
export function stop(id: string, at: string, says: Words, remedy: Words): Finding {
  return findingOf({ id, weight: 'block', source: { title: 'Gendan decision 0005', at: 'acts' } }, { at, says, remedy })
}

export function refuse(id: string, at: string, says: Words, remedy: Words): Decision {
  return refused([stop(id, at, says, remedy)])
}
