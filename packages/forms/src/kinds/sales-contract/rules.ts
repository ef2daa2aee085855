import type { Rule } from '@gendan/kernel/rule'
import { family, paymentSpots } from '../parts/cells.ts'
import { clauseLibrary } from '../parts/clause-library.ts'
import { buyerSpots, coverSpots, latestSpots, markedSpots, placeSpots, sellerSpots } from '../parts/deal-spots.ts'
import { cisg, incoterms, seed003 } from '../parts/house.ts'
import { pricedLinesRules } from '../parts/priced-lines-rules.ts'
import type { SalesContract } from './shape.ts'

const rule = family<SalesContract>('SLC')
const parts = cisg('art. 14 (1), 23')
const signing = { title: 'T/CCPITCSC 外贸业务职业技能等级标准（征求意见稿）', at: '合同签订' }

/** What must hold on a sales contract before it is signed. */
export const rules: readonly Rule<SalesContract>[] = [
  ...pricedLinesRules<SalesContract>('SLC'),
  rule('05', 'warn', cisg('art. 33'), { en: 'A latest shipment is named', zh: '写明最迟装运日' }, ({ shipment }) =>
    latestSpots(shipment),
  ),
  rule('06', 'block', seed003('3 付款方式'), { en: 'The payment is whole', zh: '付款方式完整' }, ({ payment, total }) =>
    paymentSpots(payment, total),
  ),
  rule('07', 'block', parts, { en: 'The seller is named in English', zh: '卖方有英文名称' }, ({ seller }) =>
    sellerSpots(seller),
  ),
  rule('08', 'warn', parts, { en: 'The buyer has an address', zh: '买方地址完整' }, ({ buyer }) => buyerSpots(buyer)),
  rule(
    '09',
    'block',
    incoterms('A2, B2'),
    { en: 'The delivery term names its place', zh: '价格条款写明地点' },
    ({ delivery }) => placeSpots(delivery),
  ),
  rule(
    '10',
    'warn',
    incoterms('CIF A5, CIP A5'),
    { en: 'Insurance is described where the seller insures', zh: '卖方投保时写明保险' },
    ({ delivery, insurance }) => coverSpots(delivery, insurance),
  ),
  rule('11', 'warn', seed003('3 客人唛头'), { en: 'Shipping marks are agreed', zh: '写明唛头' }, ({ marks }) =>
    markedSpots(marks),
  ),
  rule(
    '12',
    'warn',
    signing,
    {
      en: 'Inspection, claims, force majeure, arbitration and law are settled',
      zh: '检验、索赔、不可抗力、仲裁和法律齐备',
    },
    ({ clauses }) =>
      clauseLibrary
        .filter(({ id, usual }) => usual && !clauses.some((one) => one.id === id))
        .map(({ title }) => ({
          at: 'clauses',
          says: { en: `There is no clause “${title.en}”.`, zh: `没有“${title.zh}”条款。` },
          remedy: { en: 'Let it stand, or settle it otherwise in writing.', zh: '请列入，或另行书面约定。' },
        })),
  ),
  rule(
    '13',
    'block',
    cisg('art. 8'),
    { en: 'Every clause says the same in both tongues', zh: '每条条款中英文齐全' },
    ({ clauses }) =>
      clauses.flatMap(({ title, text }, i) =>
        text.en !== '' && text.zh !== ''
          ? []
          : [
              {
                at: `clauses.${i}`,
                says: {
                  en: `“${title.en}” stands in one tongue only.`,
                  zh: `“${title.zh}”只有一种文字。`,
                },
                remedy: { en: 'Write it in the other tongue, too, or leave it out.', zh: '请补另一种文字，或不列入。' },
              },
            ],
      ),
  ),
]
