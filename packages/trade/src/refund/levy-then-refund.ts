import { type Decimal, one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, share } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  fob: positive('FOB of the exports', '出口货物离岸价', 'money'),
  exchangeRate: positive('CNY for one unit of the currency', '汇率', 'CNY').default(one),
  materials: figure(
    'Tax-free imported materials as customs wrote them off: their value with duty and consumption tax',
    '海关核销免税进口料件组成计税价格',
    'CNY',
  ).default(zero),
  vatRate: share('VAT rate of the goods', '征税税率'),
  refundRate: share('Refund rate', '退税率'),
  outputVat: figure('Output VAT of the sales at home', '内销货物销项税额', 'CNY').default(zero),
  inputVat: figure('Input VAT of the month', '当期全部进项税额', 'CNY').default(zero),
  broughtForward: figure('Excess input VAT brought forward', '上期留抵税额', 'CNY').default(zero),
})

const output = z.strictObject({
  refund: answerFigure('Refund', '应退税额', 'CNY'),
  payable: answerFigure('VAT to be paid', '当期应缴增值税', 'CNY'),
  fob: answerFigure('FOB of the exports', '出口货物离岸价（人民币）', 'CNY'),
  exportVat: answerFigure('VAT levied on the exports', '出口货物征税额', 'CNY'),
  taxPayable: answerFigure('Tax payable; below zero it is excess input VAT', '当期应纳税额（负数为留抵）', 'CNY'),
  carriedForward: answerFigure('Excess input VAT carried forward', '结转下期留抵税额', 'CNY'),
  burden: answerFigure('Paid less refunded; below zero more comes back', '实际税负（应缴 − 应退，负数为净退）', 'CNY'),
})

/**
 * 先征后退 (V-13): exports are taxed like sales at home and the refund is paid by itself, FOB × refund rate. Of older papers: producers
 * have 免抵退 since 2002. CNY, half up to the fen.
 */
export function levyThenRefund(
  given: z.output<typeof input>,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  const { fob: p, exchangeRate: e, materials: M, vatRate: v, refundRate: t } = given
  const { outputVat: H, inputVat: J, broughtForward: L } = given
  const fen = halfUp(2)
  const FOB = sheet.figure({ en: 'FOB in CNY', zh: '离岸价折人民币' }, 'FOB = p × e', { p, e }, fen)
  const X = sheet.figure({ en: 'VAT on the exports', zh: '出口货物征税额' }, 'X = (FOB − M) × v', { FOB, M, v }, fen)
  const T = sheet.figure({ en: 'Tax payable', zh: '当期应纳税额' }, 'T = H + X − J − L', { H, X, J, L })
  const P = sheet.figure({ en: 'To be paid', zh: '当期应缴' }, 'P = max(T, 0)', { T })
  const C = sheet.figure({ en: 'Carried forward', zh: '结转留抵' }, 'C = P − T', { P, T })
  const says = { en: 'Refund', zh: '应退税额' }
  const R = sheet.figure(says, 'R = max(FOB − M, 0) × t', { FOB, M, t }, fen)
  const burden = sheet.figure({ en: 'Paid less refunded', zh: '实际税负' }, 'B = P − R', { P, R })
  return { fob: FOB, exportVat: X, taxPayable: T, payable: P, carriedForward: C, refund: R, burden }
}

export const levyThenRefundCalculation = calculation({
  name: 'levy-then-refund',
  title: { en: 'Levy first, refund after (先征后退, older papers)', zh: '先征后退（旧题）' },
  topic: 'refund',
  says: {
    en: 'What a producer paid and got back where exports were taxed first and refunded after.',
    zh: '生产企业按先征后退办法当期应纳税额与应退税额。',
  },
  rules: ['V-13'],
  sources: [
    {
      title: '财税字〔1997〕50号、国税发〔1994〕31号（2002 年起改为免抵退）',
      at: unread('先征后退'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'FOB 2 million at 17 %, refund 13 %', zh: '出口 200 万，征 17% 退 13%' },
      input: { fob: 2000000, vatRate: '0.17', refundRate: '0.13', outputVat: 170000, inputVat: 340000 },
      gives: { exportVat: '340000', taxPayable: '170000', refund: '260000', burden: '-90000' },
    },
    {
      title: { en: 'With tax-free materials of 1 million', zh: '免税进口料件 100 万' },
      input: { fob: 2000000, materials: 1000000, vatRate: '0.17', refundRate: '0.13', inputVat: 200000 },
      gives: { taxPayable: '-30000', payable: '0', carriedForward: '30000', refund: '130000' },
    },
  ],
  work: levyThenRefund,
})
