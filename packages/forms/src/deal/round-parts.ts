import type { Part, Parted } from '../form.ts'
import { chainOf } from '../offer/chain.ts'
import { roundKinds } from './round.ts'

/** What we said in the talks, the last first: each may go out as a letter, and is called by its round. */
export function roundParts(sections: Parted): readonly Part[] {
  return chainOf(sections)
    .filter(({ by }) => by === 'us')
    .toReversed()
    .map(({ round, says }) => {
      const { en, zh } = roundKinds[says]
      return { id: `${round}`, name: { en: `${en}, round ${round}`, zh: `第 ${round} 轮${zh}` } }
    })
}
