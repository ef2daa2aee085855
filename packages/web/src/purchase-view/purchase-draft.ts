import type { Party } from '@gendan/firm/party'
import { neededBy } from '@gendan/forms/deal/needed-by'
import { type Purchase, purchaseShape } from '@gendan/forms/deal/purchase'
import type { PaymentStart, SupplierInstalment } from '@gendan/forms/deal/purchase-terms'
import { decimal, divide, multiply } from '@gendan/kernel/decimal'
import { byWeight, type Finding, findingOf } from '@gendan/kernel/rule'
import { say, type Words } from '@gendan/kernel/words'
import { judgePurchase } from '@gendan/orderfile/buying'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { type DraftLine, emptyLine, figureOf } from '../order-view/terms-draft.ts'
import { shapeFindings } from '../record-view/shape-findings.ts'

/** One thing that is bought, while it is typed: `for` is the line of the terms it is for. */
export type BuyLine = DraftLine & { readonly for?: string; readonly exploded?: Purchase['lines'][number]['exploded'] }

/** A payment to the supplier while it is typed: per cent and days are what stands in the box. */
export interface DraftInstalment {
  readonly share: string
  readonly from: PaymentStart
  readonly days: string
}

/** A purchase while it is typed: figures are what stands in the box, right or not. */
export interface PurchaseDraft {
  readonly supplier: string
  readonly currency: string
  /** Per cent: "13". */
  readonly vat: string
  readonly lines: readonly BuyLine[]
  readonly deliver: string
  readonly place: string
  readonly quality: Words
  readonly packing: Words
  readonly payment: Words
  /** How it is paid, share by share; none where it stands in words alone. */
  readonly terms?: readonly DraftInstalment[]
  /** Why a signed purchase changes; it goes into the journal. */
  readonly reason: string
}

const HUNDRED = decimal('100')
const NOTHING: Words = { en: '', zh: '' }

export function draftOf({
  supplier,
  currency,
  vatRate,
  lines,
  deliver,
  place,
  quality,
  packing,
  payment,
  terms,
}: Purchase): PurchaseDraft {
  return {
    ...{ supplier, currency, deliver, place, quality, packing, payment },
    vat: multiply(vatRate, HUNDRED),
    ...(terms ? { terms: terms.map(draftInstalment) } : {}),
    lines: lines.map(({ id, for: line, goods, code, name, specification, quantity, unitPrice, exploded }) => ({
      ...emptyLine(id),
      ...{ for: line, goods, code, en: name.en, zh: name.zh, specification },
      quantity: quantity.value,
      unit: quantity.unit,
      price: unitPrice.amount,
      ...(exploded ? { exploded } : {}),
    })),
    reason: '',
  }
}

/** An instalment as it stands in its boxes. */
export function draftInstalment({ share, from, days }: SupplierInstalment): DraftInstalment {
  return { share: multiply(share, HUNDRED), from, days: `${days}` }
}

/** A new purchase, with what the file knows already: the day it is needed, and the quality the production is held to. */
export function freshDraft(file: OrderFile, currency: string): PurchaseDraft {
  const points = file.deal.production?.quality ?? []
  const told = (lang: 'en' | 'zh') =>
    points.map(({ point, standard }) => `${say(point, lang)}: ${say(standard, lang)}`).join('; ')
  return {
    ...{ supplier: '', currency, vat: '13', lines: [], place: '', packing: NOTHING, payment: NOTHING, reason: '' },
    deliver: neededBy(file.deal)?.day ?? '',
    quality: { en: told('en'), zh: told('zh') },
  }
}

/** The lines of the terms that are not bought here yet, at the price of the cost sheet where it has one. */
export function linesFromTerms(file: OrderFile, lines: readonly BuyLine[]): readonly BuyLine[] {
  const { contract, cost } = file.deal
  const sheet = cost?.detailed ?? cost?.rough
  const bought = new Set(lines.map((line) => line.for ?? ''))
  const taken = new Set(lines.map(({ id }) => id))
  const wanted = (contract?.terms.lines ?? []).filter(({ id }) => !bought.has(id))
  return wanted.map(({ id, goods, code, name, specification, quantity }) => ({
    ...emptyLine(taken.has(id) ? `${id}a` : id),
    ...{ for: id, goods, code, en: name.en, zh: name.zh, specification },
    quantity: quantity.value,
    unit: quantity.unit,
    price: sheet?.lines.find(({ line }) => line === id)?.purchase ?? '',
  }))
}

export interface PurchaseRead {
  /** What is typed, as the act takes it; undefined while it cannot be read. */
  readonly purchase: Purchase | undefined
  readonly findings: readonly Finding[]
}

/** What is typed, read and judged: every reason at its field. */
export function readPurchase(
  draft: PurchaseDraft,
  id: string,
  file: OrderFile,
  supplier: Party | undefined,
): PurchaseRead {
  const { lines, currency, vat, supplier: from, deliver, place, quality, packing, payment, terms = [] } = draft
  const read = purchaseShape.safeParse({
    ...{ id, supplier: from, currency, deliver, place, quality, packing, payment },
    vatRate: divide(decimal(figureOf(vat) ?? '0'), HUNDRED),
    lines: lines.map((line) => candidate(line, currency)),
    ...(terms.length > 0 ? { terms: terms.map(instalment) } : {}),
  })
  const unread = unreadFigures(draft)
  if (!read.success) return { purchase: undefined, findings: [...unread, ...shapeFindings(read.error.issues)] }
  const said = new Set(unread.map(({ at }) => at))
  const judged = judgePurchase(file, read.data, supplier).filter(({ at }) => !said.has(at))
  return { purchase: unread.length > 0 ? undefined : read.data, findings: byWeight([...unread, ...judged]) }
}

function candidate(
  { id, for: line = '', goods, code, en, zh, specification, quantity, unit, price, exploded }: BuyLine,
  currency: string,
) {
  const per = unit || 'PCE'
  return {
    ...{ id, for: line, goods, code, specification },
    name: { en, zh },
    quantity: { value: figureOf(quantity) ?? '0', unit: per },
    unitPrice: { amount: figureOf(price) ?? '0', currency, per },
    ...(exploded ? { exploded } : {}),
  }
}

function instalment({ share, from, days }: DraftInstalment) {
  return { share: divide(decimal(figureOf(share) ?? '0'), HUNDRED), from, days: Number(figureOf(days) ?? '0') }
}

const FIGURE = { id: 'REC-01', weight: 'block', source: { title: 'Gendan', at: 'record' } } as const

function unreadFigures({ vat, lines, terms = [] }: PurchaseDraft): readonly Finding[] {
  const boxes = [
    { text: vat, at: 'vatRate' },
    ...terms.flatMap(({ share, days }) => [share, days].map((text) => ({ text, at: 'terms' }))),
    ...lines.flatMap(({ quantity, price }, i) => [
      { text: quantity, at: `lines.${i}.quantity` },
      { text: price, at: `lines.${i}.unitPrice` },
    ]),
  ]
  return boxes
    .filter(({ text }) => text.trim() !== '' && figureOf(text) === undefined)
    .map(({ text, at }) =>
      findingOf(FIGURE, {
        at,
        says: { en: `“${text}” is no figure.`, zh: `“${text}”不是数字。` },
        remedy: { en: 'Type a figure with a point: 1250.5', zh: '请输入数字，小数用点：1250.5' },
      }),
    )
}
