import { purposes } from '@gendan/forms/deal/money'
import { type Decimal, decimal, isPositive, subtract } from '@gendan/kernel/decimal'
import { receivableOf } from '@gendan/orderfile/money/receivable'
import { outsiderOf } from '../cast/parties.ts'
import type { Check, Deed, Scene } from '../story.ts'
import { latestSample } from './quality.ts'
import { naming } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

/** What is still open of the deposit or of the balance of an order of the story. */
export function openOf(scene: Scene, purpose: 'deposit' | 'balance'): Decimal {
  const open = receivableOf(scene.order.file)?.dues.find((due) => due.purpose === purpose)?.open.amount
  if (open === undefined) throw new RangeError(`no ${purpose} is due`)
  return open
}

/** The bank tells of the customer's money: accounts record the slip and allot it, to the cent that is still open. */
export function receives(purpose: 'deposit' | 'balance', slip = `slip of the ${purpose}`): Deed {
  return naming(
    purposes[purpose],
    slipFor(
      slip,
      (scene) => openOf(scene, purpose),
      (scene, amount) => [{ file: scene.id(THE_ORDER), purpose, amount }],
    ),
  )
}

/** What the bank pays for the documents: what is open, less what it and others keep, which we bear. */
export function receivesDrawing(kept: string): Deed {
  return slipFor(
    'slip of the drawing',
    (scene) => less(openOf(scene, 'balance'), kept),
    (scene, amount) => [{ file: scene.id(THE_ORDER), purpose: 'balance', amount, charges: kept }],
    kept,
  )
}

/** The customer pays the fee of the latest sample. */
export function receivesFee(amount: string): Deed {
  return naming(
    purposes.sample,
    slipFor(
      'slip of the sample fee',
      () => decimal(amount),
      (scene, paid) => [{ file: scene.id(THE_ORDER), purpose: 'sample', sample: latestSample(scene), amount: paid }],
    ),
  )
}

/** A slip of so much with the shares it is split into. */
export function slipFor(
  slip: string,
  amountOf: (scene: Scene) => Decimal,
  parts: (scene: Scene, amount: Decimal) => readonly object[],
  bankCharges = '0',
): Deed {
  return {
    act: 'record-slip',
    on: { file: slip },
    looksAt: 'file',
    keeps: ({ cast }) => `Credit advice ${cast.customerOrder} ${slip}`,
    input: (scene) => {
      const { cast, firm, today, kept } = scene
      const amount = amountOf(scene)
      return {
        firm,
        slip: {
          ...{ way: 'in', account: cast.currency.toLowerCase(), day: today, bankCharges, party: '', note: '' },
          amount: { amount, currency: cast.currency },
          payer: outsiderOf(cast.buyer).facts.name.en.toUpperCase(),
          reference: cast.customerOrder,
          source: { from: 'slip', files: [kept] },
        },
        parts: parts(scene, amount),
      }
    },
  }
}

/** A slip that stands is split over orders of the story. */
export function allots(slip: string, parts: (scene: Scene) => readonly object[]): Deed {
  return {
    act: 'allot-slip',
    on: { file: slip },
    looksAt: 'file',
    input: (scene) => ({ firm: scene.firm, parts: parts(scene) }),
  }
}

/** Nothing of the deposit, or of the whole price, is open any more. */
export function covered(purpose: 'deposit' | 'balance'): Check {
  return {
    that: { en: `the ${purpose} is in`, zh: purpose === 'deposit' ? '定金已到账' : '余款已到账' },
    holds: (scene) => !isPositive(openOf(scene, purpose)),
  }
}

export function less(amount: Decimal, by: string): Decimal {
  return subtract(amount, decimal(by))
}
