import { drawable } from '@gendan/credit/examine/amounts'
import type { Credit } from '@gendan/credit/terms/credit'
import { termsOfBound } from '@gendan/forms/deal/bound-credit'
import { family } from '@gendan/forms/kinds/parts/cells'
import { packedTerms } from '@gendan/forms/kinds/parts/packed-goods'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { compare, type Decimal, sumOf } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'
import { coverFaults } from './cover-bounds.ts'
import { quantityFaults } from './quantity-bounds.ts'
import { transhipmentFaults } from './voyage-bounds.ts'

const rule = family<Pick<OrderFile, 'deal'>>('LC')
const UCP = (at: string): Source => ({ title: 'UCP 600', at: `art. ${at}` })

/** What the credits that pay an order bind of its packing and its shipment. A credit that pays other orders, too, bounds this one from above only. */
export const boundsRules: readonly Rule<Pick<OrderFile, 'deal'>>[] = [
  rule(
    '60',
    'block',
    UCP('18 b, 30'),
    { en: 'What is packed stays within the credit', zh: '装箱金额在信用证之内' },
    ({ deal }) => {
      const { contract, packing, credits = [] } = deal
      if (!contract || !packing || credits.length === 0) return []
      const { total } = pricedLines(packedTerms(contract.terms, packing))
      const most = mostOf(credits.map(termsOfBound), total.currency)
      if (most === undefined || compare(total.amount, most) <= 0) return []
      const [goods, limit] = [writeMoney(total), writeMoney({ amount: most, currency: total.currency })]
      return [
        {
          at: 'packing',
          says: {
            en: `${goods} are packed, the credit pays up to ${limit}.`,
            zh: `装箱合 ${goods}，信用证最多付 ${limit}。`,
          },
          remedy: {
            en: 'Ship less, have the credit increased, or have the rest paid otherwise.',
            zh: '减量出运、要求增额改证，或余额另行收取。',
          },
        },
      ]
    },
  ),
  rule(
    '61',
    'block',
    UCP('31'),
    { en: 'Nothing is left behind where parts are not allowed', zh: '不准分批时不留尾货' },
    ({ deal }) => {
      const { contract, packing, credits = [] } = deal
      const whole = credits.map(termsOfBound).some(({ partialShipments }) => partialShipments === 'not-allowed')
      if (!contract || !packing || !whole) return []
      const packed = packedTerms(contract.terms, packing).lines
      const left = contract.terms.lines.filter(({ id }) => !packed.some((line) => line.id === id))
      return left.map(({ code, name }) => ({
        at: 'packing',
        says: {
          en: `Nothing of ${code || name.en} is packed; the credit does not allow partial shipments.`,
          zh: `${code || name.zh || name.en} 一件没装；信用证不准分批装运。`,
        },
        remedy: { en: 'Pack it, or have partial shipments allowed.', zh: '请一并装运，或要求改证允许分批。' },
      }))
    },
  ),
  rule(
    '62',
    'warn',
    UCP('20 a ii, 29 c'),
    { en: 'On board within the credit', zh: '在信用证装期内装船' },
    ({ deal }) => {
      const { shipment, credits = [] } = deal
      const onBoard = shipment?.onBoard
      if (!onBoard) return []
      return credits.flatMap((bound) => {
        const last = termsOfBound(bound).latestShipment
        if (last === undefined || onBoard <= last) return []
        return [
          {
            at: 'shipment.onBoard',
            says: {
              en: `On board on ${onBoard}, credit ${bound.number} allows ${last} at the latest.`,
              zh: `${onBoard} 装船，信用证 ${bound.number} 最迟 ${last}。`,
            },
            remedy: {
              en: 'The bank may refuse: ask for an amendment or a waiver before presentation.',
              zh: '银行可拒付：交单前请求改证或客户接受不符点。',
            },
          },
        ]
      })
    },
  ),
  rule(
    '63',
    'block',
    UCP('30 a, b, 31'),
    { en: 'Of each line as much is packed as the credit allows', zh: '各项装箱数量在信用证允许范围内' },
    ({ deal }) => quantityFaults(deal),
  ),
  rule(
    '64',
    'warn',
    UCP('20 b, c'),
    {
      en: 'No transhipment where the credit forbids it, but in containers',
      zh: '信用证不准转运时不转运（集装箱运输除外）',
    },
    ({ deal }) => transhipmentFaults(deal),
  ),
  rule(
    '65',
    'warn',
    UCP('28 e, f, g'),
    { en: 'The cover is as the credit wants it', zh: '投保符合信用证要求' },
    ({ deal }) => coverFaults(deal),
  ),
]

/** What of the packing contradicts a credit: until it is mended, or a manager takes it upon himself, the packing list does not go out (decision 0064). */
export function packingAgainstCredit(file: Pick<OrderFile, 'deal'>): readonly Spot[] {
  return boundsRules.filter(({ weight }) => weight === 'block').flatMap(({ test }) => test(file))
}

/** What the credits pay at the most, with their tolerance; undefined where one names no amount, or another money. */
function mostOf(credits: readonly Credit[], currency: string): Decimal | undefined {
  const all = credits.map((credit) => (credit.amount?.currency === currency ? drawable(credit)?.most : undefined))
  return all.includes(undefined) ? undefined : sumOf(all.flatMap((each) => each ?? []))
}
