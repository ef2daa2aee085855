import { wordsOf } from '@gendan/credit/compare/words'
import { compare, decimal, multiply } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Rule } from '@gendan/kernel/rule'
import { sellerInsures } from '@gendan/trade/terms/incoterms'
import { family, when } from '../parts/cells.ts'
import { incoterms, ucp } from '../parts/house.ts'
import type { InsuranceProposal } from './shape.ts'

const rule = family<InsuranceProposal>('INP')

/** What must hold on a proposal before it goes to the insurer. */
export const rules: readonly Rule<InsuranceProposal>[] = [
  rule('01', 'block', ucp('art. 28 f (ii)'), { en: 'Enough is insured', zh: '保险金额足额' }, (paper) =>
    amountSpots(paper),
  ),
  rule('02', 'block', ucp('art. 28 g'), { en: 'It names the risks', zh: '写明险别' }, ({ cover }) =>
    when(
      cover === '',
      'cover',
      { en: 'No risk is named.', zh: '没有写险别。' },
      { en: 'Enter the risks in the shipment, or here.', zh: '请在装运或此处填写险别。' },
    ),
  ),
  rule(
    '03',
    'warn',
    ucp('art. 28 g'),
    { en: 'Every risk of the credit is covered', zh: '信用证要求的险别均已投保' },
    ({ cover, wanted }) => {
      const has = new Set(wordsOf(cover))
      const lacking = (wanted?.risks ?? []).filter((risk) => !wordsOf(risk).every((word) => has.has(word)))
      return when(
        lacking.length > 0,
        'cover',
        {
          en: `The credit wants ${lacking.join(' and ')}; it does not stand here in these words.`,
          zh: `信用证要求 ${lacking.join('、')}，此处没有照写。`,
        },
        { en: 'Add the risks in the words of the credit.', zh: '请照信用证用语补上险别。' },
      )
    },
  ),
  rule(
    '04',
    'warn',
    incoterms('A5'),
    { en: 'We insure where the term says so', zh: '按术语由我方投保' },
    ({ delivery }) =>
      when(
        !sellerInsures(delivery.incoterm),
        'delivery',
        {
          en: `Under ${delivery.incoterm} the buyer bears the risk of the voyage: we need not insure.`,
          zh: `${delivery.incoterm} 项下运输风险由买方承担，我方无投保义务。`,
        },
        { en: 'Insure only where it was agreed.', zh: '另有约定才投保。' },
      ),
  ),
  rule(
    '05',
    'warn',
    ucp('art. 28 e'),
    { en: 'It is insured before it is shipped', zh: '先投保，后装运' },
    ({ given, shipment }) =>
      when(
        shipment?.onBoard !== undefined && given.day > shipment.onBoard,
        'given.day',
        { en: `The goods were on board on ${shipment?.onBoard}.`, zh: `货物已于 ${shipment?.onBoard} 装船。` },
        { en: 'Have the policy say that cover runs from the day of shipment.', zh: '请让保单注明自装运日起生效。' },
      ),
  ),
]

/** 110 % of the invoice value, or what the credit wants. */
function amountSpots({ insured, total, wanted }: InsuranceProposal) {
  const least = multiply(total.amount, wanted?.factor ?? decimal('1.1'))
  return when(
    compare(insured.amount, least) < 0,
    'insured',
    {
      en: `${writeMoney(insured)} is insured; ${writeMoney({ ...total, amount: least })} is the least.`,
      zh: `保险金额 ${writeMoney(insured)}，至少应为 ${writeMoney({ ...total, amount: least })}。`,
    },
    { en: 'Raise the percentage.', zh: '请提高投保加成。' },
  )
}
