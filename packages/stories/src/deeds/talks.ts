import { type Round, roundKinds } from '@gendan/forms/deal/round'
import type { Terms } from '@gendan/forms/deal/terms'
import { acceptedTerms, chainOf } from '@gendan/forms/offer/chain'
import type { Check, Deed, PartOf, Scene } from '../story.ts'
import { type Bargain, looking, naming, saying } from './selling.ts'

/** What we say again, in answer to what the customer said: his terms as he left them, changed. */
export function answersHim(bargain: Bargain, answerBy: number, note = ''): Deed {
  return looking('make-offer', (scene) => ({
    terms: bargain(lastTerms(scene), scene),
    answerBy: scene.day(answerBy),
    note,
  }))
}

interface Word {
  /** What he changes of the terms that were said last; a word without terms changes nothing. */
  readonly changing?: Bargain
  /** The day by which he wants our answer. */
  readonly answerBy?: number
  readonly note?: string
}

/** The customer answers by mail; the mail is kept with the round. */
export function customerSays(says: Round['says'], { changing, answerBy, note = '' }: Word = {}): Deed {
  const { en, zh } = roundKinds[says]
  const said = saying(
    note,
    looking('record-round', (scene) => ({
      round: {
        ...{ by: 'customer', says, round: 1, made: scene.today, reached: scene.today, how: 'mail', firm: true, note },
        proof: [scene.kept],
        ...(changing ? { terms: changing(lastTerms(scene), scene) } : {}),
        ...(answerBy === undefined ? {} : { answerBy: scene.day(answerBy) }),
      },
    })),
  )
  return {
    ...naming({ en: `the customer: ${en.toLowerCase()}`, zh: `客户：${zh}` }, said),
    keeps: ({ cast, order }) => `Mail on ${cast.customerOrder}, round ${chainOf(order.file.deal).length + 1}`,
  }
}

/** A word of ours that offers nothing new: a yes, a no, an offer taken back. */
export function weSay(says: 'acceptance' | 'rejection' | 'withdrawal', note = ''): Deed {
  const { en, zh } = roundKinds[says]
  const said = looking('record-round', ({ today }) => ({
    round: { by: 'us', says, round: 1, made: today, reached: today, how: 'mail', firm: true, note, proof: [] },
  }))
  return naming({ en: `we: ${en.toLowerCase()}`, zh: `我方：${zh}` }, saying(note, said))
}

/** The terms are settled as the talks came to them: nobody types them again. */
export function settlesAsAccepted(): Deed {
  return looking('settle-terms', ({ cast, order }) => {
    const terms = acceptedTerms(chainOf(order.file.deal))
    if (!terms) throw new RangeError('nothing is accepted yet')
    return { terms, customerOrder: cast.customerOrder }
  })
}

/** The round with this number: its letter is issued for it. */
export const roundOf =
  (round: number): PartOf =>
  () =>
    `${round}`

/** Who said what, round by round. */
export function talked(...said: readonly string[]): Check {
  return {
    that: { en: `${said.length} rounds so far`, zh: `往来共 ${said.length} 轮` },
    holds: ({ order }) => `${chainOf(order.file.deal).map(({ by, says }) => `${by} ${says}`)}` === `${said}`,
  }
}

function lastTerms({ order }: Scene): Terms {
  const terms = chainOf(order.file.deal).findLast((round) => round.terms)?.terms
  if (!terms) throw new RangeError('nothing is offered yet')
  return terms
}
