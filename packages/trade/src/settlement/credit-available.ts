import { compare, type Decimal, decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, claim, figure, positive, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const amendment = z.strictObject({
  increase: figure('Increase of the credit', '增额', 'money').default(zero),
  decrease: figure('Decrease of the credit', '减额', 'money').default(zero),
  accepted: claim('The beneficiary has accepted it', '受益人已接受').default(true),
})

const input = z.strictObject({
  issued: positive('Amount of the credit as issued (32B)', '开证金额（32B）', 'money'),
  amendments: told(z.array(amendment).default([]), 'Amendments of the amount', '金额修改', 'amendments'),
  plus: rate('Percentage credit amount tolerance, plus (39A)', '金额上浮比例（39A）').default(zero),
  minus: rate('Percentage credit amount tolerance, minus (39A)', '金额下浮比例（39A）').default(zero),
  about: claim('The amount is “about” or “approximately”', '金额前有“约”“大约”').default(false),
  additional: told(
    z
      .array(
        z.strictObject({
          purpose: told(
            z.string().trim().min(1).max(80),
            'What it is for: freight, insurance, interest',
            '用途：运费、保险费、利息',
          ),
          amount: positive('Additional amount covered', '附加金额', 'money'),
          drawn: figure('Drawn of it before', '此前已支取', 'money').default(zero),
        }),
      )
      .default([]),
    'Additional amounts covered (39C), each for its purpose only',
    '附加金额（39C），仅限所述用途',
    'amounts',
  ),
  drawn: told(
    z.array(figure('Drawing', '已支取', 'money')).default([]),
    'Earlier drawings, additional amounts apart',
    '此前支取（不含附加金额）',
    'money',
  ),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  availableInAll: answerFigure('Still available in all', '合计尚可支取', 'money'),
  available: answerFigure('Still available for the goods', '货款尚可支取', 'money'),
  mostInAll: answerFigure('Most in all with additional amounts', '连同附加金额最多可支取', 'money'),
  most: answerFigure('Most that can be drawn for the goods', '货款最多可支取', 'money'),
  amount: answerFigure('Amount of the credit as amended', '修改后信用证金额', 'money'),
  least: answerFigure('Least with the minus tolerance', '按下浮比例的最低金额', 'money'),
})

/**
 * What can still be drawn under a credit (S-44): (32B ± accepted amendments) × (1 + plus of 39A, or 10 % for “about”), and the additional amounts
 * of 39C for their purpose; less earlier drawings. The tolerance is cut down to the places of the currency.
 */
export function creditAvailable(given: Given, sheet: Worksheet): z.output<typeof output> {
  const accepted = given.amendments.filter((one) => one.accepted)
  const [U, D] = [sumOf(accepted.map(({ increase }) => increase)), sumOf(accepted.map(({ decrease }) => decrease))]
  const A = sheet.figure({ en: 'As amended', zh: '修改后金额' }, 'A = B + U − D', { B: given.issued, U, D })
  refuse(faultsOf(given, A))
  const cut = { places: stated(given).places, how: 'down' } as const
  const about = given.about ? { p: TENTH, m: TENTH } : { p: given.plus, m: given.minus }
  const M = sheet.figure({ en: 'Most for the goods', zh: '货款最多' }, 'M = A × (1 + p)', { A, p: about.p }, cut)
  const L = sheet.figure({ en: 'Least', zh: '最低金额' }, 'L = A × (1 − m)', { A, m: about.m }, { ...cut, how: 'up' })
  const C = sumOf(given.additional.map(({ amount }) => amount))
  const W = sheet.figure({ en: 'Most in all', zh: '合计最多' }, 'W = M + C', { M, C })
  const S = sumOf(given.drawn)
  const available = sheet.figure({ en: 'Still available for the goods', zh: '货款尚可支取' }, 'X = max(M − S, 0)', {
    M,
    S,
  })
  const E = sumOf(given.additional.map(({ drawn }) => drawn))
  const says = { en: 'Still available in all', zh: '合计尚可支取' }
  const availableInAll = sheet.figure(says, 'Y = X + max(C − E, 0)', { X: available, C, E })
  return { amount: A, most: M, least: L, mostInAll: W, available, availableInAll }
}

function faultsOf({ about, plus, minus }: Given, A: Decimal) {
  return [
    compare(A, zero) <= 0 &&
      fault('amendments', 'nothing-left', 'The amendments take the whole credit.', '减额超过信用证金额。'),
    about &&
      (plus !== zero || minus !== zero) &&
      fault(
        'about',
        'given-twice',
        'A credit has “about” or a tolerance of 39A, not both.',
        '“约”与 39A 溢短装比例不能并用。',
      ),
  ]
}

/** “About” and “approximately”: ten per cent more or less (UCP 600 art. 30 a). */
const TENTH = decimal('0.1')

export const creditAvailableCalculation = calculation({
  name: 'credit-available',
  title: { en: 'What can be drawn under a credit', zh: '信用证可支取金额' },
  topic: 'settlement',
  says: {
    en: 'The most that can be drawn with amendments, tolerance and additional amounts, and what is left after earlier drawings.',
    zh: '计入修改、溢短装与附加金额，信用证最多可支取多少，扣除已支取后尚余多少。',
  },
  rules: ['S-03', 'S-43', 'S-44'],
  sources: [
    { title: 'UCP 600', at: 'art. 30 a' },
    { title: 'SWIFT MT 700', at: 'fields 32B, 39A, 39C' },
  ],
  input,
  output,
  examples: [
    {
      title: { en: '102 000, 10/10, freight up to 4000', zh: '102 000，10/10，运费至多 4000' },
      input: { issued: '102000', plus: '0.1', minus: '0.1', additional: [{ purpose: 'freight', amount: '4000' }] },
      gives: { most: '112200', least: '91800', mostInAll: '116200', availableInAll: '116200' },
    },
    {
      title: { en: 'An increase accepted, one refused, part drawn', zh: '一次增额已接受、一次拒绝，已支取部分' },
      input: {
        issued: '80000',
        amendments: [{ increase: '20000' }, { increase: '50000', accepted: false }],
        plus: '0.05',
        drawn: ['46980'],
      },
      gives: { amount: '100000', most: '105000', available: '58020' },
    },
  ],
  work: creditAvailable,
})
