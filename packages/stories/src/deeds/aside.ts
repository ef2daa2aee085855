import { endedMoney, refundOf } from '@gendan/orderfile/money/ended-money'
import { outsiderOf } from '../cast/parties.ts'
import type { Deed, PartOf } from '../story.ts'
import { deed, looking, saying } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

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

/** A manager decides what becomes of the customer's money: so much is kept or paid back; all that is left where no amount is said. */
export function decidesMoney(what: 'kept' | 'back', reason: string, amount?: string): Deed {
  return saying(
    reason,
    looking('decide-deposit', ({ order: { file } }) => {
      const ended = endedMoney(file)
      const left = { amount: amount ?? ended?.undecided ?? '0', currency: ended?.currency ?? 'USD' }
      return { what, amount: left, reason }
    }),
  )
}

/** What is to be paid back goes out by the bank. */
export function paysBack(): Deed {
  return {
    ...{ act: 'pay-supplier', on: { file: 'refund' }, looksAt: 'file', keeps: () => 'Debit advice refund' },
    input: (scene) => {
      const { file } = scene.order
      const back = refundOf(file)
      if (!back) throw new RangeError('nothing is to be paid back')
      return {
        firm: scene.firm,
        slip: {
          ...{
            way: 'out',
            account: back.currency.toLowerCase(),
            day: scene.today,
            bankCharges: '0',
            party: file.buyer,
          },
          ...{ amount: back, payer: outsiderOf(scene.cast.buyer).facts.name.en, reference: file.number, note: '' },
          source: { from: 'slip', files: [scene.kept] },
        },
        parts: [{ file: scene.id(THE_ORDER), purpose: 'balance', amount: back.amount, note: '退定金' }],
      }
    },
  }
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
