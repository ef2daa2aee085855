import type { Rule, Spot } from '@gendan/kernel/rule'
import { family, paymentSpots, when } from '../parts/cells.ts'
import { coverSpots, latestSpots, placeSpots, sellerSpots } from '../parts/deal-spots.ts'
import { cisg, incoterms, seed003 } from '../parts/house.ts'
import type { Offered, OfferLetter } from './shape.ts'

const rule = family<OfferLetter>('OL')

/** What must hold of a letter of offer, counter-offer or acceptance before it leaves the house. */
export const rules: readonly Rule<OfferLetter>[] = [
  rule('01', 'block', seed003('2'), { en: 'The seller is named in English', zh: '卖方有英文名称' }, ({ seller }) =>
    sellerSpots(seller),
  ),
  rule('02', 'block', seed003('2 交货条件'), { en: 'The delivery term names its place', zh: '价格条款写明地点' }, (l) =>
    ofTerms(l, ({ delivery }) => placeSpots(delivery)),
  ),
  rule('03', 'block', seed003('2 付款方式'), { en: 'The payment is whole', zh: '付款方式完整' }, (letter) =>
    ofTerms(letter, ({ payment, goods }) => paymentSpots(payment, goods.total)),
  ),
  rule('04', 'warn', seed003('2 交货时间'), { en: 'A time of shipment is named', zh: '写明交货时间' }, (letter) =>
    ofTerms(letter, ({ shipment }) => latestSpots(shipment)),
  ),
  rule(
    '05',
    'warn',
    incoterms('CIF A5, CIP A5'),
    { en: 'Insurance is described where the seller insures', zh: '卖方投保时写明保险' },
    (letter) => ofTerms(letter, ({ delivery, insurance }) => coverSpots(delivery, insurance)),
  ),
  rule(
    '06',
    'block',
    cisg('art. 18 (2)'),
    { en: 'The answer can still reach us', zh: '答复期限在函件日期之后' },
    ({ says, firm, answerBy, given }) =>
      when(
        (says === 'offer' || says === 'counter') && firm && answerBy !== '' && answerBy < given.day,
        'answerBy',
        {
          en: `The answer is wanted by ${answerBy}, the letter is dated ${given.day}.`,
          zh: `要求 ${answerBy} 前答复，函件日期却是 ${given.day}。`,
        },
        { en: 'Make a new offer with a later day.', zh: '请重新发盘，改一个更晚的日期。' },
      ),
  ),
]

/** What is said of the terms, where the letter has some. */
function ofTerms({ terms }: OfferLetter, spots: (terms: Offered) => readonly Spot[]): readonly Spot[] {
  return terms ? spots(terms).map((spot) => ({ ...spot, at: `terms.${spot.at}` })) : []
}
