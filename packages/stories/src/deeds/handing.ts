import type { Post } from '@gendan/firm/posts'
import type { Check, Deed } from '../story.ts'
import { deed, onRecord, saying } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

interface Away {
  /** The last day of the story on which he is away. */
  readonly until: number
  /** Errands that go along, as the story calls them. */
  readonly errands?: readonly string[]
  /** Whom it is offered to, where that is not the colleague beside him. */
  readonly to?: Post
}

/** Who holds a post goes away and offers the order with its customer to the colleague beside him. `name` is what the story calls the hand-over. */
export function offersWork(name: string, post: Post, note: string, { until, errands = [], to }: Away): Deed {
  const offered = deed('offer-hand-over', ({ firm, holder, day, id, cast }) => ({
    firm,
    facts: {
      ...{ from: holder(post), to: holder(to ?? { beside: post }), kind: 'holiday', until: day(until), note },
      ...{ files: [id(THE_ORDER)], parties: [id(cast.buyer)], errands: errands.map(id) },
    },
  }))
  return onRecord(name, saying(note, offered))
}

export function takesWork(name: string): Deed {
  return onRecord(
    name,
    deed('accept-hand-over', () => ({})),
  )
}

/** Who was away is back: what is still open goes back to him. */
export function givesWorkBack(name: string): Deed {
  return onRecord(
    name,
    deed('end-hand-over', ({ firm }) => ({ firm })),
  )
}

/** Who follows the order now: who holds the post, or the colleague beside him. */
export function followedBy(post: Post, who: 'himself' | 'beside'): Check {
  const beside = who === 'beside'
  return {
    that: beside
      ? { en: 'the colleague follows the order', zh: '订单由同事跟进' }
      : { en: 'the order is back with who followed it', zh: '订单回到原来的人手里' },
    holds: ({ order, holder }) => order.file.owner === holder(beside ? { beside: post } : post),
  }
}
