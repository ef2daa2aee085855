import type { Deed, PartOf } from '../story.ts'
import { deed, looking, saying } from './selling.ts'

/** The order waits: nobody moves it on until the hold is lifted. */
export function holds(reason: string): Deed {
  return saying(
    reason,
    deed('hold-order', () => ({ reason })),
  )
}

export function lifts(reason: string): Deed {
  return saying(
    reason,
    deed('lift-hold', () => ({ reason })),
  )
}

/** It went elsewhere before it was settled, for a reason of the firm's list. */
export function loses(why: string, note: string): Deed {
  return saying(
    note,
    deed('lose-order', ({ firm }) => ({ firm, why, note })),
  )
}

export function revives(reason: string): Deed {
  return saying(
    reason,
    deed('revive-order', () => ({ reason })),
  )
}

interface Cancellation {
  readonly reason: string
  /** How and when the customer agreed; where it is named, his letter is kept and shown. */
  readonly agreed?: string
  /** What becomes of the production, and of what was bought. */
  readonly production?: string
  readonly purchases?: readonly { readonly part: PartOf; readonly becomes: string }[]
}

/** Both give the order up, and it is said who bears what was begun. */
export function cancels({ reason, agreed = '', production, purchases = [] }: Cancellation): Deed {
  const words = [reason, agreed].filter(Boolean).join('；')
  const cancelled = saying(
    words,
    looking('cancel-order', (scene) => ({
      firm: scene.firm,
      reason,
      agreed,
      evidence: agreed === '' ? [] : [scene.kept],
      becomes: Object.fromEntries([
        ...(production === undefined ? [] : [['production', production]]),
        ...purchases.map(({ part, becomes }) => [part(scene), becomes]),
      ]),
    })),
  )
  return agreed === '' ? cancelled : { ...cancelled, keeps: ({ cast }) => `They cancel ${cast.customerOrder}` }
}
