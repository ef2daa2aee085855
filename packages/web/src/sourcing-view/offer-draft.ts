import type { KeptFile } from '@gendan/forms/deal/kept-file'
import type { WayOfTelling } from '@gendan/forms/deal/round'
import { type AskedSupplier, type SupplierOffer, supplierOfferShape } from '@gendan/forms/deal/sourcing'
import type { Day } from '@gendan/kernel/day'
import { decimal, divide, isDecimal, multiply } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { given, type Read } from '../quality-view/typed.ts'
import { shapeFindings } from '../record-view/shape-findings.ts'

export interface QuotedDraft {
  readonly line: string
  readonly price: string
  readonly least: string
  readonly leadDays: string
  readonly mould: string
  /** Per cent. */
  readonly refund: string
}

/** A supplier's offer while it is typed: figures are what stands in the box, rates in per cent. */
export interface OfferDraft {
  readonly made: string
  readonly how: WayOfTelling
  readonly currency: string
  readonly vat: string
  readonly vatIn: boolean
  readonly lines: readonly QuotedDraft[]
  readonly packingCost: string
  readonly carriage: string
  readonly payment: Words
  readonly holdsUntil: string
  readonly note: string
  readonly proof: readonly KeptFile[]
}

const HUNDRED = decimal('100')

/** What stands of his offer, or an empty one for everything he was asked for. */
export function offerDraft({ lines, offer }: AskedSupplier, currency: string, today: Day): OfferDraft {
  const quoted = (line: string) => offer?.lines.find((one) => one.line === line)
  return {
    made: offer?.made ?? today,
    how: offer?.how ?? 'mail',
    currency: offer?.currency ?? currency,
    vat: offer ? multiply(offer.vatRate, HUNDRED) : '13',
    vatIn: offer?.vatIn ?? true,
    lines: lines.map((line) => {
      const one = quoted(line)
      return {
        line,
        price: one?.price ?? '',
        least: one?.least ?? '',
        leadDays: one?.leadDays === undefined ? '' : `${one.leadDays}`,
        mould: one?.mould ?? '',
        refund: one ? multiply(one.refundRate, HUNDRED) : '13',
      }
    }),
    packingCost: offer?.packingCost ?? '0',
    carriage: offer?.carriage ?? '0',
    payment: offer?.payment ?? { en: '', zh: '' },
    holdsUntil: offer?.holdsUntil ?? '',
    note: offer?.note ?? '',
    proof: offer?.proof ?? [],
  }
}

/** What is typed, as the act takes it; or everything that its shape does not take. Lines without a price are left out. */
export function readOffer(draft: OfferDraft): Read<SupplierOffer> {
  const { vat, lines, holdsUntil, packingCost, carriage, ...rest } = draft
  const read = supplierOfferShape.safeParse({
    ...rest,
    vatRate: share(vat),
    packingCost: figure(packingCost) || '0',
    carriage: figure(carriage) || '0',
    lines: lines
      .filter(({ price }) => price.trim() !== '')
      .map(({ line, price, least, leadDays, mould, refund }) => ({
        line,
        price: figure(price),
        refundRate: share(refund),
        ...given('least', figure(least)),
        ...given('mould', figure(mould)),
        ...(/^\d+$/.test(leadDays.trim()) ? { leadDays: Number(leadDays) } : {}),
      })),
    ...given('holdsUntil', holdsUntil),
  })
  return read.success
    ? { value: read.data, findings: [] }
    : { value: undefined, findings: shapeFindings(read.error.issues) }
}

function figure(text: string): string {
  return text.trim().replaceAll(',', '')
}

function share(text: string): string {
  const bare = figure(text)
  return isDecimal(bare) ? divide(decimal(bare), HUNDRED) : bare
}
