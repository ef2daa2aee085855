import { compare, type Decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const made = z.strictObject({
  pieces: figure('Good pieces made', '合格产量', 'pieces'),
  smv: positive('Standard minutes of a piece', '单件标准工时', 'min'),
})

const input = z.strictObject({
  made: told(z.array(made).min(1).max(200), 'What was made, a line for each style', '产量（每款一行）'),
  workers: positive('Workers present', '出勤人数', 'people'),
  minutes: figure('Minutes that each worked', '每人工作分钟', 'min').optional(),
  hours: figure('Hours that each worked', '每人工作小时', 'h').optional(),
  overtime: figure('Minutes of overtime of all together', '加班工时合计', 'min').default(zero),
  lost: figure(
    'Minutes lost that are not the line’s fault (no work, breakdown)',
    '非生产损失工时（待料、故障）',
    'min',
  ).default(zero),
})

const output = z.strictObject({
  efficiency: answerFigure('Efficiency', '生产效率', 'fraction'),
  earned: answerFigure('Standard minutes earned', '产出标准工时', 'min'),
  attended: answerFigure('Minutes attended', '投入工时', 'min'),
  performance: answerFigure('Performance: earned ÷ minutes without those lost', '绩效（扣除损失工时）', 'fraction'),
  minutesPerPiece: answerFigure('Minutes that a piece took', '单件实际工时', 'min').optional(),
  piecesPerWorker: answerFigure('Pieces of a worker', '人均产量', 'pieces'),
})

/**
 * Efficiency of a line (B-03): standard minutes of what was made ÷ minutes attended. Percentages to two decimals, half up. Throws
 * Unusable where no time was worked or more was lost than worked.
 */
export function lineEfficiency(given: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const { workers: W, overtime, lost, hours } = given
  const minutes = given.minutes ?? (hours && sheet.figure(MINUTES, 'minutes = hours × 60', { hours }))
  refuse([
    minutes === undefined &&
      fault('minutes', 'no-time', 'Say the minutes or the hours worked.', '请填写工作分钟或小时。'),
  ])
  const attended = sheet.figure(ATTENDED, 'attended = W × minutes + overtime', {
    W,
    minutes: minutes ?? zero,
    overtime,
  })
  refuse([
    compare(attended, lost) <= 0 &&
      fault('lost', 'no-time-left', 'More minutes were lost than worked.', '损失工时不小于投入工时。'),
  ])
  const named = Object.fromEntries(
    given.made.flatMap(({ pieces, smv }, i) => [
      [`q${i + 1}`, pieces],
      [`s${i + 1}`, smv],
    ]),
  )
  const text = given.made.map((_, i) => `q${i + 1} × s${i + 1}`).join(' + ')
  const earned = sheet.figure(EARNED, `earned = ${text}`, named)
  const pieces = sumOf(given.made.map((each) => each.pieces))
  return {
    ...{ earned, attended },
    efficiency: sheet.figure(EFFICIENCY, 'E = earned ÷ attended', { earned, attended }, halfUp(4)),
    performance: sheet.figure(PERFORMANCE, 'P = earned ÷ (attended − lost)', { earned, attended, lost }, halfUp(4)),
    minutesPerPiece: perPiece(attended, pieces, sheet),
    piecesPerWorker: sheet.figure(PER_WORKER, 'q = pieces ÷ W', { pieces, W }),
  }
}

function perPiece(attended: Decimal, pieces: Decimal, sheet: Worksheet): Decimal | undefined {
  return compare(pieces, zero) > 0 ? sheet.figure(PER_PIECE, 't = attended ÷ pieces', { attended, pieces }) : undefined
}

const MINUTES = { en: 'Minutes that each worked', zh: '每人工作分钟' }
const ATTENDED = { en: 'Minutes attended', zh: '投入工时' }
const EARNED = { en: 'Standard minutes earned', zh: '产出标准工时' }
const EFFICIENCY = { en: 'Efficiency', zh: '生产效率' }
const PERFORMANCE = { en: 'Performance without the minutes lost', zh: '绩效（扣除损失工时）' }
const PER_PIECE = { en: 'Minutes that a piece took', zh: '单件实际工时' }
const PER_WORKER = { en: 'Pieces of a worker', zh: '人均产量' }

export const lineEfficiencyCalculation = calculation({
  name: 'line-efficiency',
  title: { en: 'Efficiency of a line', zh: '生产线效率' },
  topic: 'production',
  says: {
    en: 'How efficient a line was: standard minutes of what it made ÷ minutes attended.',
    zh: '生产效率＝产量 × 标准工时 ÷ 投入工时。',
  },
  rules: ['B-03'],
  sources: [{ title: 'Industrial engineering of garments as textbooks teach it', at: 'line efficiency' }],
  input,
  output,
  examples: [
    {
      title: { en: '520 pieces of 14.5 minutes by 28 workers in 9 hours', zh: '28 人 9 小时产 520 件，SMV 14.5' },
      input: { made: [{ pieces: 520, smv: '14.5' }], workers: 28, hours: 9 },
      gives: { earned: '7540', attended: '15120', efficiency: '0.4987' },
    },
    {
      title: { en: 'Two styles in a day, 900 minutes without work', zh: '一天两款，待料 900 分钟' },
      input: {
        made: [
          { pieces: 300, smv: 12 },
          { pieces: 200, smv: 15 },
        ],
        workers: 20,
        minutes: 480,
        lost: 900,
      },
      gives: { earned: '6600', efficiency: '0.6875', performance: '0.7586' },
    },
  ],
  work: lineEfficiency,
})
