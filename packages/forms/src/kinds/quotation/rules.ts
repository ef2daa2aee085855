import type { Rule } from '@gendan/kernel/rule'
import { sellerInsures } from '@gendan/trade/terms/incoterms'
import { family, paymentSpots, when } from '../parts/cells.ts'
import { cisg, incoterms, seed003 } from '../parts/house.ts'
import { pricedLinesRules } from '../parts/priced-lines-rules.ts'
import type { Quotation } from './shape.ts'

const rule = family<Quotation>('QU')

/** What must hold on a quotation before it leaves the house: complete enough that a yes makes a contract. */
export const rules: readonly Rule<Quotation>[] = [
  ...pricedLinesRules<Quotation>('QU'),
  rule(
    '05',
    'block',
    seed003('2 交货条件'),
    { en: 'The delivery term names its place', zh: '价格条款写明地点' },
    (paper) =>
      when(
        paper.delivery.place === '',
        'delivery',
        { en: `${paper.delivery.incoterm} stands without a place.`, zh: `${paper.delivery.incoterm} 没有写地点。` },
        { en: 'Name the port or place in the offer.', zh: '请在发盘里写明港口或地点。' },
      ),
  ),
  rule('06', 'block', seed003('2 付款方式'), { en: 'The payment is whole', zh: '付款方式完整' }, (paper) =>
    paymentSpots(paper.payment, paper.total),
  ),
  rule('07', 'warn', cisg('art. 15–18'), { en: 'It says until when it binds us', zh: '写明有效期' }, (paper) =>
    when(
      paper.validUntil === '',
      'validUntil',
      { en: 'It does not say until when it may be accepted.', zh: '没有写明报价有效期。' },
      {
        en: 'Enter a day; without one it binds for a reasonable time, and freight moves.',
        zh: '请填有效期；不写则在合理时间内都约束我方，而运费会变。',
      },
    ),
  ),
  rule('08', 'block', cisg('art. 18 (2)'), { en: 'It can still be accepted', zh: '有效期在报价日之后' }, (paper) =>
    when(
      paper.validUntil !== '' && paper.validUntil <= paper.given.day,
      'validUntil',
      {
        en: `It ends on ${paper.validUntil}, but is dated ${paper.given.day}.`,
        zh: `有效期 ${paper.validUntil} 不在报价日 ${paper.given.day} 之后。`,
      },
      { en: 'Choose a later day.', zh: '请改一个更晚的日期。' },
    ),
  ),
  rule('09', 'warn', seed003('2 交货时间'), { en: 'A time of shipment is named', zh: '写明交货时间' }, (paper) =>
    when(
      !paper.shipment.latest,
      'shipment',
      { en: 'No time of shipment is offered.', zh: '没有写交货时间。' },
      { en: 'Enter the latest shipment you can keep.', zh: '请填写能做到的最迟装运日。' },
    ),
  ),
  rule(
    '10',
    'warn',
    incoterms('CIF A5, CIP A5'),
    { en: 'Insurance is described where the seller insures', zh: '卖方投保时写明保险' },
    (paper) =>
      when(
        sellerInsures(paper.delivery.incoterm) && paper.insurance.en === '' && paper.insurance.zh === '',
        'delivery',
        {
          en: `Under ${paper.delivery.incoterm} we insure, but no cover is described.`,
          zh: `${paper.delivery.incoterm} 由我方投保，但没有写明险别。`,
        },
        { en: 'Enter cover and percentage in the offer.', zh: '请在发盘里写明险别和加成。' },
      ),
  ),
  rule('11', 'block', seed003('2'), { en: 'The seller is named in English', zh: '卖方有英文名称' }, (paper) =>
    when(
      paper.seller.name.en === '',
      'seller.name',
      { en: 'The firm has no English name on its letterhead.', zh: '公司抬头没有英文名。' },
      { en: 'Enter it in the settings.', zh: '请在设置里填写。' },
    ),
  ),
]
