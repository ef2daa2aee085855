import { decimal, multiply, round } from '@gendan/kernel/decimal'
import type { Deed, PartOf, Scene } from '../story.ts'
import { looking, saying } from './selling.ts'

/** Who answers by link, as he types it. */
interface Typed {
  readonly name: string
  readonly position: string
}

/** He has the paper of the last link on his screen. */
export function readsLink(): Deed {
  return looking('read-link', (scene) => ({ link: lastLink(scene) }))
}

/** He signs it as it stands. */
export function signsByLink(who: Typed): Deed {
  return looking('answer-link', (scene) => ({ ...answerOf(who, scene) }))
}

interface Wish {
  /** The day of the story on which he can deliver. */
  readonly day: number
  /** Of the price of every line, in percent. */
  readonly dearer: string
  readonly word: string
}

/** He wants another day and another price, and says why. */
export function countersByLink(who: Typed, part: PartOf, { day, dearer, word }: Wish): Deed {
  return saying(
    word,
    looking('answer-link', (scene) => {
      const lines = scene.order.file.deal.purchases?.find(({ id }) => id === part(scene))?.lines ?? []
      const prices = lines.map(({ unitPrice }, line) => {
        const price = multiply(decimal(unitPrice.amount), decimal(dearer))
        return { line, price: round(price, 2, 'half-up') }
      })
      return { ...answerOf(who, scene), counter: { day: scene.day(day), prices, word } }
    }),
  )
}

/** Our word on what he wants: taken, which changes the purchase, or refused. */
export function settlesCounter(how: 'taken' | 'refused', word: string): Deed {
  return saying(
    word,
    looking('settle-counter', (scene) => ({ link: lastLink(scene), how, word })),
  )
}

function answerOf({ name, position }: Typed, scene: Scene): object {
  return { firm: scene.firm, link: lastLink(scene), name, position, from: '203.0.113.24', agent: 'Android · Chrome' }
}

function lastLink({ order }: Scene): string {
  return order.file.links?.at(-1)?.id ?? ''
}
