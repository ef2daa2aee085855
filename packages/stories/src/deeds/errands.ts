import type { Post } from '@gendan/firm/posts'
import type { Deed } from '../story.ts'
import { deed, onRecord, saying } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

/** Something is given to a colleague to be done by a day of the story, about its order. `name` is what the story calls it. */
export function givesErrand(name: string, says: string, doer: Post, due: number): Deed {
  const given = deed('give-errand', ({ firm, holder, day, id }) => ({
    firm,
    facts: { says, doer: holder(doer), due: day(due), about: { kind: 'order-file', id: id(THE_ORDER) } },
  }))
  return onRecord(name, saying(says, given))
}

/** Who shall do it takes it in hand, by the day that was wished. */
export function takesErrand(name: string): Deed {
  return onRecord(
    name,
    deed('accept-errand', () => ({})),
  )
}

export function finishesErrand(name: string, word: string): Deed {
  return onRecord(
    name,
    saying(
      word,
      deed('finish-errand', () => ({ word })),
    ),
  )
}

/** Who gave it says that it is done as it was meant. */
export function confirmsErrand(name: string): Deed {
  return onRecord(
    name,
    deed('confirm-errand', () => ({})),
  )
}
