import { dayShape } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, one } from '@gendan/kernel/decimal'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, claim, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { assertGiven } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const input = z.strictObject({
  netTonnage: positive('Net tonnage of a ship', '每艘船舶净吨位', 'net tons').optional(),
  kilowatts: positive(
    'Engine of a tug, where its net tonnage is not told',
    '拖船发动机功率（未填净吨位时）',
    'kW',
  ).optional(),
  ships: positive('Ships alike', '相同船舶艘数', 'times').default(one),
  term: explained(convention(['30', '90', '365'], 'Days that the licence is for', '吨税执照期限'), {
    30: ['30 days', '30 日'],
    90: ['90 days', '90 日'],
    365: ['One year', '1 年'],
  }),
  rateKind: explained(
    convention(
      ['preferential', 'ordinary'],
      'Preferential: ships of China and of states with most-favoured treatment for ships; or ordinary',
      '优惠税率：中国籍及签有船舶税费最惠国待遇条款国家的船舶；其他为普通税率',
    ),
    { preferential: ['Preferential', '优惠税率'], ordinary: ['Ordinary', '普通税率'] },
  ),
  towed: claim('Tug, or barge without an engine: half the rate', '拖船或非机动驳船（按相同净吨位税率的 50%）').default(
    false,
  ),
  rate: figure('Tax for one net ton, where it is told', '每净吨税额（题目给出时）', 'CNY').optional(),
  day: told(
    dayShape.optional(),
    'Day of entry into port; the present rates where empty',
    '进港日期；不填按现行税率',
    'day',
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  tax: answerFigure('Tonnage tax', '应纳船舶吨税', 'CNY'),
  perShip: answerFigure('Tax of one ship', '每艘应纳吨税', 'CNY'),
  netTonnage: answerFigure('Net tonnage', '净吨位', 'net tons'),
  rate: answerFigure('Tax for one net ton', '每净吨税额', 'CNY'),
})

/** The bands of the tariff by net tonnage; each holds up to its end. */
const BANDS = ['2000', '10000', '50000'] as const

/**
 * Ship tonnage tax (D-55): net tonnage × the rate of its band and licence; half for tugs and barges; nothing up to the free amount. CNY,
 * half up to the fen. Throws Unusable where the tonnage is not told.
 */
export function tonnageTax(
  given: Given,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  const T = tonnageOf(given, sheet)
  const rate = given.rate ?? rateFor(T, given, sheet)
  const half = given.towed ? figureOn(customsFigures, 'tonnage-towed-share', given.day, sheet) : one
  const text = given.towed ? 'A = T × r × h' : 'A = T × r'
  const whole = sheet.figure({ en: 'Tax of one ship', zh: '每艘吨税' }, text, { T, r: rate, h: half }, halfUp(2))
  const free = figureOn(customsFigures, 'tonnage-free-amount', given.day, sheet)
  const isFree = compare(whole, free) <= 0
  if (isFree) sheet.remark({ en: `Not above ${free}: exempt`, zh: `税额不超过 ${free} 元：免征` })
  const perShip = isFree ? decimal('0') : whole
  const says = { en: 'Tonnage tax', zh: '应纳船舶吨税' }
  return { netTonnage: T, rate, perShip, tax: sheet.figure(says, 'X = A × n', { A: perShip, n: given.ships }) }
}

function tonnageOf({ netTonnage, kilowatts: k, day }: Given, sheet: Worksheet): Decimal {
  const says = { en: 'the net tonnage, or the kilowatts of a tug', zh: '净吨位，或拖船功率' }
  assertGiven([{ path: 'netTonnage', says, isThere: netTonnage !== undefined || k !== undefined }])
  if (netTonnage !== undefined || k === undefined) return netTonnage ?? one
  const f = figureOn(customsFigures, 'tonnage-per-kilowatt', day, sheet)
  return sheet.figure({ en: 'Net tonnage of a tug', zh: '拖船折合净吨位' }, 'T = k × f', { k, f })
}

function rateFor(T: Decimal, { rateKind, term, day }: Given, sheet: Worksheet): Decimal {
  const band = BANDS.find((end) => compare(T, decimal(end)) <= 0) ?? 'above'
  return figureOn(customsFigures, `tonnage-${rateKind}-${term}-${band}`, day, sheet)
}

export const tonnageTaxCalculation = calculation({
  name: 'tonnage-tax',
  title: { en: 'Ship tonnage tax', zh: '船舶吨税' },
  topic: 'customs',
  says: {
    en: 'What a ship pays that enters a Chinese port, by net tonnage and length of the licence.',
    zh: '进入中国港口的船舶按净吨位和吨税执照期限应纳的吨税。',
  },
  rules: ['D-55'],
  sources: [{ title: '中华人民共和国船舶吨税法', at: `art. 3–5, 9, 10; table of rates: ${NOT_READ}` }],
  input,
  output,
  examples: [
    {
      title: { en: '30 000 net tons for 30 days at the preferential rate', zh: '净吨位 3 万，30 日，优惠税率' },
      input: { netTonnage: 30000 },
      gives: { rate: '3.3', tax: '99000' },
    },
    {
      title: { en: 'A tug of 4000 kW for 90 days at the ordinary rate', zh: '拖船 4000 千瓦，90 日，普通税率' },
      input: { kilowatts: 4000, term: '90', rateKind: 'ordinary', towed: true },
      // 2680 t × 8.0 × 50 %
      gives: { netTonnage: '2680', tax: '10720' },
    },
  ],
  work: tonnageTax,
})
