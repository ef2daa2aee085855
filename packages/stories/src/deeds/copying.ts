import type { Deed } from '../story.ts'
import { type Bargain, looking } from './selling.ts'
import { onFile, THE_ORDER } from './telling-words.ts'

/** The order is copied into a new file of the story, under the customer's new number and a new latest day. */
export function copies(into: string, customerOrder: string, latest: number): Deed {
  return {
    act: 'copy-order',
    on: { file: into },
    input: ({ firm, cast, id, today, day }) => ({
      ...{ firm, from: id(THE_ORDER), buyer: id(cast.buyer), received: today, customerOrder, latest: day(latest) },
    }),
  }
}

/** The terms of the copy are settled as they were proposed, or changed. */
export function settlesCopy(file: string, bargain: Bargain = (terms) => terms): Deed {
  return onFile(
    file,
    looking('settle-terms', (scene) => {
      const { begun } = scene.order.file
      if (!begun?.terms) throw new RangeError('nothing is proposed')
      return { terms: bargain(begun.terms, scene), customerOrder: begun.customerOrder }
    }),
  )
}
