import { dayShape } from '@gendan/kernel/day'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, figure, positive, told } from '../calculation/field.ts'
import { inKilograms, weightUnit } from '../calculation/measure.ts'
import { currency, toMinorUnit } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { freightFigures } from '../tables/freight-figures.generated.ts'

const input = z.strictObject({
  weight: positive('Weight of the packages lost, damaged or delayed', '灭失、损坏或延误货件重量', 'in weightUnit'),
  weightUnit,
  loss: figure('Loss that was suffered', '实际损失', 'money').optional(),
  declaredValue: figure(
    'Value declared for carriage against a valuation charge',
    '已付声明价值附加费的声明价值',
    'money',
  ).optional(),
  limitPerKilo: positive(
    'Limit for one kilogram in SDR, where it is not that of the day',
    '每公斤限额（特别提款权），不同于当日限额时填',
    'SDR per kg',
  ).optional(),
  sdrRate: positive('Currency for one special drawing right', '一特别提款权折合该币种', 'rate'),
  day: told(dayShape, 'Day of the carriage', '运输日期', 'day'),
  currency,
})

const output = z.strictObject({
  payable: answerFigure('Most that the carrier pays', '承运人应赔', 'money'),
  limit: answerFigure('Limit in currency', '赔偿限额折该币种', 'money'),
  limitPerKilo: answerFigure('Limit for one kilogram', '每公斤限额', 'SDR'),
  limitSdr: answerFigure('Limit of the consignment', '赔偿限额', 'SDR'),
})

/**
 * What an air carrier pays at most (F-47; Montreal Convention, art. 22 (3)): weight times the limit of the day, or the declared value if that is
 * more; never more than the loss. In the currency of the SDR rate, half up to its minor unit.
 */
export function airLiability(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const cent = toMinorUnit(given.currency)
  const l = given.limitPerKilo ?? figureOn(freightFigures, 'air-liability', given.day, sheet)
  const W = inKilograms(given.weight, given.weightUnit)
  const sdr = sheet.figure({ en: 'Limit in SDR', zh: '赔偿限额（特别提款权）' }, 'L = W × l', { W, l })
  const limit = sheet.figure(
    { en: 'Limit in currency', zh: '折合货币' },
    'M = L × e',
    { L: sdr, e: given.sdrRate },
    cent,
  )
  const { declaredValue: D, loss: X } = given
  const most = D
    ? sheet.figure({ en: 'With the declared value', zh: '计声明价值' }, 'm = max(M, D)', { M: limit, D })
    : limit
  const says = { en: 'Not more than the loss', zh: '不超过实际损失' }
  const payable = X === undefined ? most : sheet.figure(says, 'P = min(m, X)', { m: most, X }, cent)
  return { limitPerKilo: l, limitSdr: sdr, limit, payable }
}

export const airLiabilityCalculation = calculation({
  name: 'air-liability',
  title: { en: "An air carrier's liability", zh: '航空承运人赔偿限额' },
  topic: 'freight',
  says: {
    en: 'What an air carrier pays at most for cargo lost, damaged or delayed.',
    zh: '航空货物灭失、损坏或延误时承运人最多赔多少。',
  },
  rules: ['F-47'],
  sources: [{ title: 'Montreal Convention 1999', at: unread('art. 22 (3), 24') }],
  input,
  output,
  examples: [
    {
      title: { en: '45 kg lost in 2025, worth 3 000', zh: '2025 年灭失 45 公斤，价值 3000' },
      input: { weight: 45, loss: 3000, sdrRate: '1.33', day: '2025-06-01' },
      gives: { limitPerKilo: '26', limitSdr: '1170', limit: '1556.1', payable: '1556.1' },
    },
  ],
  work: airLiability,
})
