import { writeDay } from '@gendan/kernel/day'
import { writePrice } from '@gendan/kernel/money'
import { same } from '@gendan/kernel/same'
import { say, type Words } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import { placeWords } from '@gendan/trade/place'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { writePayment } from '@gendan/trade/terms/payment'
import type { Line, Terms } from '../deal/terms.ts'
import { adjustmentWords } from '../kinds/parts/adjusted.ts'
import { writeQuantity } from '../kinds/parts/priced-lines.ts'

/** One point in which two sets of terms differ, in the words of both. */
export interface ChangedPoint {
  /** A path into the terms after, or before for a line that is gone: "lines.0.unitPrice". */
  readonly at: string
  readonly label: Words
  readonly before: Words
  readonly after: Words
  /**
   * Price, payment, quality and quantity, place and time of delivery are considered to alter an offer materially
   * (CISG art. 19 (3)); liability and disputes stand in the contract's clauses, not in the terms.
   */
  readonly material: boolean
}

/** Point by point what one set of terms changes of another: lines by their id, then clause by clause. */
export function changedPoints(before: Terms, after: Terms): readonly ChangedPoint[] {
  return [...changedLines(before, after), ...changedClauses(before, after)]
}

const NONE: Words = { en: '—', zh: '—' }

function changedLines(before: Terms, after: Terms): readonly ChangedPoint[] {
  const was = new Map(before.lines.map((line, i) => [line.id, { line, i }]))
  const is = new Set(after.lines.map(({ id }) => id))
  const gone = [...was.values()].filter(({ line }) => !is.has(line.id))
  return [
    ...after.lines.flatMap((line, i) => {
      const at = `lines.${i}`
      const old = was.get(line.id)?.line
      return old ? changedLine(old, line, at) : [whole(line, at, NONE, wholeLine(line))]
    }),
    ...gone.map(({ line, i }) => whole(line, `lines.${i}`, wholeLine(line), NONE)),
  ]
}

function whole(line: Line, at: string, before: Words, after: Words): ChangedPoint {
  return { at, label: ofLine(line, { en: 'Line', zh: '商品行' }), before, after, material: true }
}

function wholeLine(line: Line): Words {
  const quantity = writeQuantity(line.quantity)
  const price = `${line.unitPrice.currency} ${writePrice(line.unitPrice)}`
  return { en: `${quantity.en} at ${price}`, zh: `${quantity.zh}，单价 ${price}` }
}

/** "Unit price, BJ-101": which point of which line. */
function ofLine({ code, customerCode, name }: Line, point: Words): Words {
  const called = code || customerCode
  return {
    en: `${point.en}, ${called || say(name, 'en')}`,
    zh: `${called || say(name, 'zh')} ${point.zh}`,
  }
}

function changedLine(before: Line, after: Line, at: string): readonly ChangedPoint[] {
  const point = (
    part: string,
    label: Words,
    write: (line: Line) => Words,
    material: boolean,
  ): readonly ChangedPoint[] =>
    differ(write(before), write(after))
      ? [
          {
            at: `${at}.${part}`,
            label: ofLine(after, label),
            before: shown(write(before)),
            after: shown(write(after)),
            material,
          },
        ]
      : []
  const price = ({ unitPrice }: Line) => plain(`${unitPrice.currency} ${writePrice(unitPrice)}`)
  return [
    ...point('name', { en: 'Goods', zh: '品名' }, ({ name }) => name, true),
    ...point('specification', { en: 'Specification', zh: '规格' }, ({ specification }) => specification, true),
    ...point('quantity', { en: 'Quantity', zh: '数量' }, ({ quantity }) => writeQuantity(quantity), true),
    ...point('unitPrice', { en: 'Unit price', zh: '单价' }, price, true),
    ...point('customerCode', { en: 'Your item number', zh: '客户货号' }, (line) => plain(line.customerCode), false),
    ...point('origin', { en: 'Country of origin', zh: '原产国' }, madeIn, true),
    ...point('hsCode', { en: 'HS code', zh: '税则号' }, ({ hsCode }) => plain(hsCode), false),
  ]
}

function madeIn({ origin = '' }: Line): Words {
  return origin ? { en: countryName(origin, 'en'), zh: countryName(origin, 'zh') } : plain('')
}

interface Clause {
  readonly at: string
  readonly label: Words
  readonly write: (terms: Terms) => Words
  readonly material: boolean
}

/** The clauses of the terms beside their lines, and whether a change of them is material. */
const CLAUSES: readonly Clause[] = [
  clause('adjustments', 'Allowances and charges', '折让与附加费', true, ({ adjustments, currency }) =>
    adjustmentWords(adjustments, currency),
  ),
  clause('delivery', 'Delivery term', '价格条款', true, ({ delivery }) => plain(writeDeliveryTerm(delivery))),
  clause('payment', 'Payment', '付款', true, ({ payment }) =>
    payment.instalments.length > 0 ? writePayment(payment) : plain(''),
  ),
  clause('shipment.latest', 'Latest shipment', '最迟装运日', true, ({ shipment: { latest } }) =>
    latest ? { en: writeDay(latest, 'en'), zh: writeDay(latest, 'zh') } : plain(''),
  ),
  clause('shipment.from', 'Port of loading', '装运港', true, ({ shipment }) => placeWords(shipment.from)),
  clause('shipment.to', 'Port of destination', '目的港', true, ({ shipment }) => placeWords(shipment.to)),
  clause('shipment.partial', 'Partial shipment', '分批装运', true, ({ shipment }) => allowed(shipment.partial)),
  clause('shipment.transhipment', 'Transhipment', '转运', true, ({ shipment }) => allowed(shipment.transhipment)),
  clause('tolerancePercent', 'More or less', '溢短装', true, ({ tolerancePercent }) =>
    plain(tolerancePercent ? `±${tolerancePercent}%` : ''),
  ),
  clause('insurance', 'Insurance', '保险', true, ({ insurance }) => insurance),
  clause('packing', 'Packing', '包装', false, ({ packing }) => packing),
  clause('marks', 'Shipping marks', '唛头', false, ({ marks }) => plain(marks.join(' / '))),
  clause('remarks', 'Remarks', '备注', false, ({ remarks }) => remarks),
]

function changedClauses(before: Terms, after: Terms): readonly ChangedPoint[] {
  return CLAUSES.flatMap(({ at, label, write, material }) => {
    const [old, now] = [write(before), write(after)]
    return differ(old, now) ? [{ at, label, before: shown(old), after: shown(now), material }] : []
  })
}

function clause(at: string, en: string, zh: string, material: boolean, write: Clause['write']): Clause {
  return { at, label: { en, zh }, write, material }
}

function differ(a: Words, b: Words): boolean {
  return !same(a, b)
}

function shown({ en, zh }: Words): Words {
  return en || zh ? { en: en || zh, zh: zh || en } : NONE
}

function plain(text: string): Words {
  return { en: text, zh: text }
}

function allowed(is: boolean): Words {
  return is ? { en: 'allowed', zh: '允许' } : { en: 'not allowed', zh: '不允许' }
}
