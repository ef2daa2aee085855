import { writeDay } from '@gendan/kernel/day'
import { one as ONE } from '@gendan/kernel/decimal'
import { writePrice } from '@gendan/kernel/money'
import { same } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import type { Packing } from '@gendan/trade/goods'
import { packageWords } from '@gendan/trade/package'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { writePayment } from '@gendan/trade/terms/payment'
import type { Line, Terms } from '../../deal/terms.ts'
import { adjustmentWords } from './adjusted.ts'
import { shipmentWords } from './clauses.ts'
import { writeQuantity } from './priced-lines.ts'

/** What a difference is about, as a merchandiser asks for it. */
export type TermsTopic = 'goods' | 'prices' | 'quantities' | 'dates' | 'packing' | 'clauses'

/** One point in which two terms differ, written as papers write it; an empty side says that it was not there. */
export interface TermsChange {
  readonly topic: TermsTopic
  readonly what: Words
  readonly before: Words
  readonly after: Words
}

/** Whether a line of the one terms is that of the others. */
type SameLine = (before: Line, after: Line) => boolean

/** The same line of one order in two versions. */
export const byNumber: SameLine = (before, after) => before.id === after.id

/** The same goods in two orders: by our article, else by our code, else by name. */
export const byGoods: SameLine = (before, after) => {
  if (before.goods || after.goods) return before.goods === after.goods
  if (before.code || after.code) return before.code === after.code
  return before.name.en === after.name.en && before.name.zh === after.name.zh
}

/** Every point in which terms differ from earlier ones: goods by goods, then clause by clause. */
export function compareTerms(before: Terms, after: Terms, isSame: SameLine = byNumber): readonly TermsChange[] {
  return [...comparedLines(before, after, { isSame, only: lineOnly }), ...comparedClauses(before, after)]
}

/** The points that a workshop sees, goods by goods: what is made, how much, by when, how it is packed. No price and no payment. */
export function compareMaking(before: Terms, after: Terms): readonly TermsChange[] {
  const { payment, currency, adjustments, delivery, insurance } = after
  const seen = { ...before, payment, currency, adjustments, delivery, insurance }
  const all = [...comparedLines(seen, after, { isSame: byGoods, only: countOnly }), ...comparedClauses(seen, after)]
  return all.filter(({ topic }) => topic !== 'prices')
}

interface Comparing {
  readonly isSame: SameLine
  /** What is said of a line that only one of the two has. */
  readonly only: (line: Line, side: 'before' | 'after') => TermsChange
}

function comparedLines(before: Terms, after: Terms, { isSame, only }: Comparing): readonly TermsChange[] {
  const taken = new Set<Line>()
  const changed = after.lines.flatMap((line) => {
    const was = before.lines.find((one) => !taken.has(one) && isSame(one, line))
    if (!was) return [only(line, 'after')]
    taken.add(was)
    return same(was, line) ? [] : comparedLine(was, line)
  })
  return [...changed, ...before.lines.filter((line) => !taken.has(line)).map((line) => only(line, 'before'))]
}

function comparedLine(was: Line, is: Line): readonly TermsChange[] {
  const what = lineName(is)
  const points: readonly (readonly [TermsTopic, Words, Words, Words])[] = [
    ['goods', { en: 'goods', zh: '商品' }, goodsWords(was), goodsWords(is)],
    ['quantities', { en: 'quantity', zh: '数量' }, writeQuantity(was.quantity), writeQuantity(is.quantity)],
    ['prices', { en: 'unit price', zh: '单价' }, priceWords(was), priceWords(is)],
    ['packing', { en: 'packing', zh: '箱规' }, packedWords(was.packing), packedWords(is.packing)],
  ]
  return points
    .filter(([, , one, other]) => !same(one, other))
    .map(([topic, name, one, other]) => ({ topic, what: ofLine(what, name), before: one, after: other }))
}

function comparedClauses(before: Terms, after: Terms): readonly TermsChange[] {
  const [was, is] = [clausesOf(before), clausesOf(after)]
  return is.flatMap(([topic, what, now], i) => {
    const then = was[i]?.[2] ?? NOTHING
    return same(then, now) ? [] : [{ topic, what, before: then, after: now }]
  })
}

/** The clauses of terms in the order in which papers carry them, each in words. */
function clausesOf(terms: Terms): readonly (readonly [TermsTopic, Words, Words])[] {
  const { shipment, tolerancePercent } = terms
  const { latest, ...way } = shipment
  return [
    ['prices', { en: 'Currency', zh: '币种' }, plain(terms.currency)],
    ['dates', { en: 'Latest shipment', zh: '最迟装运' }, latest ? dayWords(latest) : NOTHING],
    ['clauses', { en: 'Shipment', zh: '装运' }, shipmentWords(way)],
    [
      'prices',
      { en: 'Allowances and charges', zh: '折让与附加费' },
      adjustmentWords(terms.adjustments, terms.currency),
    ],
    ['prices', { en: 'Delivery', zh: '价格条款' }, plain(writeDeliveryTerm(terms.delivery))],
    ['clauses', { en: 'Payment', zh: '付款' }, writePayment(terms.payment)],
    ['packing', { en: 'Packing', zh: '包装' }, terms.packing],
    ['packing', { en: 'Shipping marks', zh: '唛头' }, plain(terms.marks.join(' / '))],
    ['clauses', { en: 'Insurance', zh: '保险' }, terms.insurance],
    ['quantities', { en: 'More or less', zh: '溢短装' }, plain(tolerancePercent ? `±${tolerancePercent}%` : '')],
    ['clauses', { en: 'Remarks', zh: '备注' }, terms.remarks],
  ]
}

const NOTHING: Words = { en: '', zh: '' }

function lineOnly(line: Line, side: 'before' | 'after'): TermsChange {
  const [quantity, price] = [writeQuantity(line.quantity), priceWords(line)]
  return oneSided(line, side, { en: `${quantity.en}, ${price.en}`, zh: `${quantity.zh}，${price.zh}` })
}

function countOnly(line: Line, side: 'before' | 'after'): TermsChange {
  return oneSided(line, side, writeQuantity(line.quantity))
}

function oneSided(line: Line, side: 'before' | 'after', said: Words): TermsChange {
  const sides = side === 'before' ? { before: said, after: NOTHING } : { before: NOTHING, after: said }
  return { topic: 'goods', what: lineName(line), ...sides }
}

function lineName({ id, code, customerCode, name }: Line): Words {
  const item = code || customerCode
  const called = { en: name.en || name.zh, zh: name.zh || name.en }
  return {
    en: [`Line ${id}`, item, called.en].filter(Boolean).join(' '),
    zh: [`第 ${id} 行`, item, called.zh].filter(Boolean).join(' '),
  }
}

function ofLine(line: Words, name: Words): Words {
  return { en: `${line.en}: ${name.en}`, zh: `${line.zh}：${name.zh}` }
}

function goodsWords({ code, customerCode, name, specification, hsCode, origin = '' }: Line): Words {
  const codes = [code, customerCode].filter(Boolean).join(' / ')
  const made = (tongue: 'en' | 'zh') => origin && countryName(origin, tongue)
  const said = (tongue: 'en' | 'zh') =>
    [codes, name[tongue], specification[tongue], hsCode, made(tongue)].filter(Boolean).join(', ')
  return { en: said('en'), zh: said('zh') }
}

function priceWords({ unitPrice }: Line): Words {
  return plain(`${unitPrice.currency} ${writePrice(unitPrice)}`)
}

/** "2 a carton, 60 × 50 × 90 cm, 11 / 9.5 kg". */
function packedWords(packing: Packing | undefined): Words {
  if (!packing) return NOTHING
  const { perCarton, lengthCm, widthCm, heightCm, grossKg, netKg, packageCode } = packing
  const kind = packageWords(packageCode, ONE)
  const sizes = `${lengthCm} × ${widthCm} × ${heightCm} cm, ${grossKg} / ${netKg} kg`
  return { en: `${perCarton} a ${kind.en.toLowerCase()}, ${sizes}`, zh: `每${kind.zh} ${perCarton}，${sizes}` }
}

function dayWords(day: string): Words {
  return { en: writeDay(day, 'en'), zh: writeDay(day, 'zh') }
}

function plain(text: string): Words {
  return { en: text, zh: text }
}
