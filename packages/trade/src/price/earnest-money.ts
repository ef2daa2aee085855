import { dayShape } from '@gendan/kernel/day'
import { compare } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, explained, figure, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { priceFigures } from '../tables/price-figures.generated.ts'

const input = z.strictObject({
  price: figure('Contract price', '合同价款', 'money'),
  agreed: figure('Earnest money agreed and paid', '约定并已交付的定金', 'money'),
  breach: explained(
    told(z.enum(['receiver', 'payer']), 'Who is in breach: who received it, or who paid it', '违约方：收受方或给付方'),
    { receiver: ['Who received it', '收受定金的一方'], payer: ['Who paid it', '给付定金的一方'] },
  ),
  penalty: figure('Contract penalty (违约金), where one was agreed besides', '另有约定的违约金', 'money').optional(),
  day: told(
    dayShape,
    'Day of the contract; left out, the law in force is taken',
    '合同日期，不填按现行规定',
    'day',
  ).optional(),
})

const output = z.strictObject({
  paidBack: answerFigure('To be paid back to who paid it', '应返还给付方', 'money'),
  counts: answerFigure('What counts as earnest money', '有效定金', 'money'),
  partPayment: answerFigure('The excess, which is part payment only', '超出部分（作预付款）', 'money'),
  gain: answerFigure('What the innocent side gains by the rule on earnest money', '守约方适用定金罚则所得', 'money'),
  betterByPenalty: told(
    z.boolean(),
    'The contract penalty is more; the innocent side chooses one of the two, never both',
    '违约金更高；守约方只能择一适用',
  ).optional(),
})

/**
 * Earnest money 定金 after a breach (K-06; Civil Code of the PRC, art. 586 and 587): at most a fifth of the price counts; who paid
 * it and is in breach forfeits it, who received it pays it back double; the excess over the fifth goes back. To the cent.
 */
export function earnestMoney(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const share = figureOn(priceFigures, 'earnest-money-share', given.day, sheet)
  const { price: P, agreed: A } = given
  const most = { en: 'What counts: at most its share of the price', zh: '有效定金：不超过价款的法定比例' }
  const D = sheet.figure(most, 'D = min(A, P × share)', { A, P, share }, halfUp(2))
  const E = sheet.figure({ en: 'The excess is part payment', zh: '超出部分为预付款' }, 'E = A − D', { A, D })
  const back =
    given.breach === 'receiver'
      ? sheet.figure({ en: 'The receiver pays back double', zh: '收受方违约，双倍返还' }, 'B = 2 × D + E', { D, E })
      : sheet.figure({ en: 'The payer forfeits it', zh: '给付方违约，定金不退' }, 'B = E', { E })
  const { penalty } = given
  if (penalty !== undefined) sheet.remark(ONE_OF_TWO)
  const better = penalty === undefined ? {} : { betterByPenalty: compare(penalty, D) > 0 }
  return { counts: D, partPayment: E, paidBack: back, gain: D, ...better }
}

const ONE_OF_TWO = {
  en: 'Earnest money or contract penalty: the innocent side chooses one, not both (art. 588).',
  zh: '定金与违约金只能择一适用（民法典第 588 条）。',
}

export const earnestMoneyCalculation = calculation({
  name: 'earnest-money',
  title: { en: 'Earnest money after a breach', zh: '定金罚则' },
  topic: 'price',
  says: {
    en: 'How much of the earnest money counts, and what goes back when one side breaks the contract.',
    zh: '定金有多少有效，一方违约时应返还多少。',
  },
  rules: ['K-06'],
  sources: [{ title: '中华人民共和国民法典', at: 'art. 586, 587, 588' }],
  input,
  output,
  examples: [
    {
      title: { en: 'A quarter was agreed, the receiver is in breach', zh: '约定四分之一，收受方违约' },
      input: { price: '200000', agreed: '50000', breach: 'receiver', day: '2026-03-18' },
      gives: { counts: '40000', partPayment: '10000', paidBack: '90000' },
    },
  ],
  work: earnestMoney,
})
