import { documentShape, type PresentedDocument } from '@gendan/credit/examine/presentation'
import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, sumOf } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { Presentation } from './presentation.ts'
import type { HeldDocument, Notice } from './shapes.ts'

/** Where a presentation stands. */
export const presentationStates = {
  draft: { en: 'being put together', zh: '制单中' },
  presented: { en: 'presented', zh: '已交单' },
  refused: { en: 'refused by the bank', zh: '银行拒付' },
  'taken-up': { en: 'taken up by the bank', zh: '银行接单' },
  accepted: { en: 'accepted', zh: '已承兑' },
  paid: { en: 'paid', zh: '已收款' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
} as const satisfies Record<string, Words>
export type PresentationState = keyof typeof presentationStates

/** Where it stands, by what happened last. */
export function stateOf(one: Presentation): PresentationState {
  if (one.withdrawn) return 'withdrawn'
  if (one.rounds.length === 0) return 'draft'
  if (isPaid(one)) return 'paid'
  if (one.acceptance) return 'accepted'
  const last = standingNotices(one).at(-1)
  if (one.waiver || last?.kind === 'authorised' || last?.kind === 'advice') return 'taken-up'
  return refusalOf(one) ? 'refused' : 'presented'
}

/** The notices of the round that the bank has, without those that were struck. */
export function standingNotices({ notices, rounds }: Presentation): readonly Notice[] {
  return notices.filter(({ round, struck }) => round === rounds.length - 1 && !struck)
}

/** The refusal that stands against the round the bank has. */
export function refusalOf(one: Presentation): Notice | undefined {
  return standingNotices(one).find(({ kind }) => kind === 'refusal' || kind === 'discrepancies')
}

/** A document as it shows itself, with how many of it are presented. */
export function faceOf({ kind, title, originals, copies, face }: HeldDocument): PresentedDocument {
  const shown = documentShape.parse({ ...face, kind, originals, copies })
  return shown.title === undefined && title !== '' ? { ...shown, title } : shown
}

/** What is drawn: the draft's amount, else the sum of the invoices that show one in one money. Unrounded. */
export function drawnBy(documents: readonly HeldDocument[]): Money | undefined {
  const of = (kind: string) => documents.filter((one) => one.kind === kind).map(faceOf)
  return sumShown(of('draft')) ?? sumShown(of('commercial-invoice'))
}

function sumShown(faces: readonly PresentedDocument[]): Money | undefined {
  const totals = faces.flatMap(({ total }) =>
    total?.amount && total.currency ? [{ amount: total.amount as Decimal, currency: total.currency }] : [],
  )
  const [first] = totals
  if (!first || totals.length < faces.length || totals.some(({ currency }) => currency !== first.currency))
    return undefined
  return { amount: sumOf(totals.map(({ amount }) => amount)), currency: first.currency }
}

/** What came in for it with what banks kept, in the money of the drawing; unrounded. */
export function settledOf({ payments }: Presentation): Decimal {
  return sumOf(payments.map(({ amount, deductions }) => add(amount.amount, deductions)))
}

function isPaid(one: Presentation): boolean {
  const drawn = drawnBy(one.rounds.at(-1)?.documents ?? [])
  return one.payments.length > 0 && drawn !== undefined && compare(settledOf(one), drawn.amount) >= 0
}

/** The day on which it first went to the bank. */
export function presentedOn({ rounds }: Presentation): Day | undefined {
  return rounds[0]?.day
}
