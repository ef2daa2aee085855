import type { Adjustment, AdjustmentKind } from '@gendan/forms/deal/adjustment'
import { type Line, type Terms, termsShape } from '@gendan/forms/deal/terms'
import type { Whose } from '@gendan/forms/deal/whose'
import { decimal, divide, isDecimal, multiply, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { Packing } from '@gendan/trade/goods'
import type { Incoterm } from '@gendan/trade/terms/incoterms'
import type { Instalment, TenorStart, WayOfPaying, When } from '@gendan/trade/terms/payment'
import type { SaidDraft } from '../talks-view/said-draft.ts'

/** One line while it is typed: figures are what stands in the box, right or not. */
export interface DraftLine {
  readonly id: string
  readonly goods: string
  readonly code: string
  readonly customerCode: string
  readonly en: string
  readonly zh: string
  readonly specification: Words
  readonly hsCode: string
  /** Of its goods file; empty where that says none. */
  readonly origin?: string
  readonly quantity: string
  readonly unit: string
  readonly price: string
  readonly packing?: Packing
}

export interface DraftInstalment {
  /** Per cent of the total; empty for the balance. */
  readonly percent: string
  /** A fixed amount, where it was agreed so. */
  readonly amount?: { readonly amount: string; readonly currency: string }
  readonly by: WayOfPaying
  readonly at: When['at']
  readonly days: string
  readonly from: TenorStart
}

/** An allowance or charge while it is typed. */
export interface DraftAdjustment {
  readonly id: string
  readonly kind: AdjustmentKind
  readonly en: string
  readonly zh: string
  readonly size: string
  readonly by: 'amount' | 'percent'
}

/** Terms while they are typed. Everything a person typed stays as typed until it is saved. */
export interface TermsDraft {
  readonly currency: string
  readonly lines: readonly DraftLine[]
  readonly adjustments: readonly DraftAdjustment[]
  readonly incoterm: Incoterm
  readonly place: string
  readonly locode: string
  readonly instalments: readonly DraftInstalment[]
  readonly latest: string
  readonly from: string
  readonly to: string
  readonly partial: boolean
  readonly transhipment: boolean
  readonly insurance: Words
  readonly packing: Words
  readonly remarks: Words
  readonly tolerance: string
  /** Line for line. */
  readonly marks: string
  readonly customerOrder: string
  /** Why settled terms change; it goes into the journal, not into the terms. */
  readonly reason: string
  /** Who asked for an amendment. */
  readonly askedBy: string
  /** Whose wish it is; left out until it is chosen. */
  readonly whose?: Whose
  /** How an offer goes out or came in, and until when it binds; nothing typed there yet where it is left out. */
  readonly said?: SaidDraft
}

export function draftOf(terms: Terms, customerOrder: string): TermsDraft {
  const { currency, delivery, payment, shipment, insurance, packing, remarks } = terms
  return {
    currency,
    lines: terms.lines.map(draftLine),
    adjustments: (terms.adjustments ?? []).map(draftAdjustment),
    incoterm: delivery.incoterm,
    place: delivery.place,
    locode: delivery.locode ?? '',
    instalments: payment.instalments.map(draftInstalment),
    latest: shipment.latest ?? '',
    from: shipment.from,
    to: shipment.to,
    partial: shipment.partial,
    transhipment: shipment.transhipment,
    insurance,
    packing,
    remarks,
    tolerance: terms.tolerancePercent ?? '',
    marks: terms.marks.join('\n'),
    customerOrder,
    reason: '',
    askedBy: '',
  }
}

function draftLine(line: Line): DraftLine {
  const { id, goods, code, customerCode, name, specification, hsCode, origin, quantity, unitPrice, packing } = line
  return {
    ...(origin ? { origin } : {}),
    ...{ id, goods, code, customerCode, en: name.en, zh: name.zh, specification, hsCode },
    quantity: quantity.value === zero ? '' : quantity.value,
    unit: quantity.unit,
    price: unitPrice.amount === zero ? '' : unitPrice.amount,
    ...(packing ? { packing } : {}),
  }
}

function draftAdjustment({ id, kind, name, amount, percent }: Adjustment): DraftAdjustment {
  const by = percent === undefined ? 'amount' : 'percent'
  return { id, kind, en: name.en, zh: name.zh, size: percent ?? amount ?? '', by }
}

export function draftInstalment({ share, amount, by, when }: Instalment): DraftInstalment {
  return {
    percent: share === undefined ? '' : multiply(share, HUNDRED),
    ...(amount ? { amount } : {}),
    by,
    at: when.at,
    days: when.at === 'days-after' ? String(when.days) : '30',
    from: when.at === 'days-after' ? when.from : 'bill-of-lading-date',
  }
}

const HUNDRED = decimal('100')

/** What was typed, as terms. A figure that cannot be read stands as nothing; terms-input.ts names it. */
export function termsOf(draft: TermsDraft): Terms {
  return termsShape.parse(candidate(draft))
}

function candidate(draft: TermsDraft): unknown {
  const { currency, incoterm, place, locode, latest, from, to, partial, transhipment } = draft
  return {
    currency,
    lines: draft.lines.map((line) => candidateLine(line, currency)),
    delivery: { incoterm, place: cut(place, 80), ...(LOCODE.test(locode) ? { locode } : {}), year: '2020' },
    payment: { instalments: draft.instalments.slice(0, 12).map(candidateInstalment) },
    shipment: { ...(latest ? { latest } : {}), from: cut(from, 80), to: cut(to, 80), partial, transhipment },
    insurance: both(draft.insurance),
    packing: both(draft.packing),
    remarks: both(draft.remarks),
    ...(TOLERANCE.test(draft.tolerance.trim()) ? { tolerancePercent: draft.tolerance.trim() } : {}),
    marks: marksOf(draft.marks),
    ...(draft.adjustments.length > 0 ? { adjustments: draft.adjustments.map(candidateAdjustment) } : {}),
  }
}

const LOCODE = /^[A-Z]{2}[A-Z0-9]{3}$/
export const TOLERANCE = /^\d{1,2}(\.\d)?$/

function candidateLine(line: DraftLine, currency: string): unknown {
  const { id, goods, hsCode, origin, specification, packing } = line
  const unit = line.unit || 'PCE'
  return {
    ...{ id, goods, specification, hsCode, ...(origin ? { origin } : {}) },
    code: cut(line.code, 60),
    customerCode: cut(line.customerCode, 60),
    name: both({ en: line.en, zh: line.zh }),
    quantity: { value: figureOf(line.quantity) ?? '0', unit },
    unitPrice: { amount: figureOf(line.price) ?? '0', currency, per: unit },
    ...(packing ? { packing } : {}),
  }
}

function candidateAdjustment({ id, kind, en, zh, size, by }: DraftAdjustment): unknown {
  const read = figureOf(size)
  return { id, kind, name: { en: cut(en, 200), zh: cut(zh, 200) }, ...(read === undefined ? {} : { [by]: read }) }
}

function candidateInstalment({ percent, amount, by, at, days, from }: DraftInstalment): unknown {
  const read = figureOf(percent)
  const share = read === undefined ? {} : { share: divide(decimal(read), HUNDRED) }
  const money = amount && percent === '' ? { amount } : {}
  const count = Number.parseInt(days, 10)
  const when = at === 'days-after' ? { at, days: Math.min(720, Math.max(1, count || 1)), from } : { at }
  return { ...share, ...money, by, when }
}

/** A figure as people type or paste it: "1,250.50" is 1250.5, and so are the wide signs of a Chinese keyboard. Undefined where it is empty or cannot be read. */
export function figureOf(text: string): string | undefined {
  const bare = text.normalize('NFKC').replaceAll('。', '.').replace(/\s/g, '')
  const plain = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare
  return isDecimal(plain) && !plain.startsWith('-') ? decimal(plain) : undefined
}

export function marksOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => cut(line.trimEnd(), 60))
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1).slice(0, 12)
}

function cut(text: string, longest: number): string {
  return text.trim().slice(0, longest)
}

function both({ en, zh }: Words): Words {
  return { en: cut(en, 2000), zh: cut(zh, 2000) }
}

/** A number that no line has yet. */
export function freeLineId(lines: readonly DraftLine[]): string {
  const highest = lines.reduce((top, { id }) => Math.max(top, Number.parseInt(id, 10) || 0), 0)
  return String(highest + 1)
}

export function emptyLine(id: string): DraftLine {
  const nothing = { en: '', zh: '' }
  return {
    ...{ id, goods: '', code: '', customerCode: '', en: '', zh: '', specification: nothing, hsCode: '' },
    quantity: '',
    unit: 'PCE',
    price: '',
  }
}

/** What was typed, with the packing that the goods have learned since: it is not typed in the terms. */
export function withKnownPacking(draft: TermsDraft, known: TermsDraft): TermsDraft {
  const packing = new Map(known.lines.flatMap((line) => (line.packing ? [[line.goods, line.packing] as const] : [])))
  const lines = draft.lines.map((line) => {
    const found = line.goods && !line.packing ? packing.get(line.goods) : undefined
    return found ? { ...line, packing: found } : line
  })
  return { ...draft, lines }
}
