import { type Decimal, decimal, isPositive, one, subtract, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, counted, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { powerSum } from './power-sum.ts'

const known = z.strictObject({
  unit: told(counted('Which unit: 1 is the first', '第几件（首件为 1）', 'pieces', 999_999), 'Which unit', '第几件'),
  time: positive(
    'Its time; the average up to it where averages fall',
    '该件工时（累计平均模型为至该件的平均工时）',
    'h',
  ),
})

const input = z.strictObject({
  rate: rate('Learning rate: 0.8 where each doubling takes 80 % of the time', '学习率（80% 写 0.8）').optional(),
  known: told(
    z.array(known).min(1).max(2),
    'One unit whose time is known, or two of them to find the learning rate',
    '已知某件工时；求学习率时填两件',
  ),
  n: told(counted('Units made in all', '累计件数', 'pieces', 999_999), 'Units made in all', '累计件数（第 n 件）'),
  from: counted(
    'First unit of the batch, where a batch is asked for',
    '所求批次的第一件',
    'pieces',
    999_999,
  ).optional(),
  model: explained(
    convention(
      ['unit', 'cumulative-average'],
      'What falls with each doubling of the quantity',
      '产量每翻一番时下降的工时',
    ),
    {
      unit: ['Time of the unit', '单件工时'],
      'cumulative-average': ['Average time of all units up to it', '累计平均工时'],
    },
  ),
  wage: figure('Cost of an hour', '每小时人工成本', 'money').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  unitTime: answerFigure('Time of the n-th unit', '第 n 件工时', 'h'),
  total: answerFigure('Time of the first n units', '前 n 件累计工时', 'h'),
  average: answerFigure('Average of the first n units', '前 n 件平均工时', 'h'),
  batchTotal: answerFigure('Time of the batch', '该批工时', 'h').optional(),
  batchAverage: answerFigure('Average of the batch', '该批平均工时', 'h').optional(),
  cost: answerFigure(
    'Cost of the hours (of the batch, where one is asked for)',
    '人工成本（求批次时为该批）',
    'money',
  ).optional(),
  firstTime: answerFigure('Time of the first unit', '首件工时', 'h'),
  rate: answerFigure('Learning rate', '学习率', 'fraction'),
  exponent: answerFigure('Exponent: ln rate ÷ ln 2', '学习曲线指数 b', ''),
})

/**
 * Log-linear learning curve (B-17): T = T₁ × n ^ b with b = ln r ÷ ln 2, for the time of the unit or for the cumulative average. Powers
 * to 34 digits; totals of more than 200 units by Euler and Maclaurin, exact to twenty places; times stated half up to four. Throws
 * Unusable where the learning rate neither is given nor follows.
 */
export function learningCurve(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const { b, r } = curveOf(given, sheet)
  const [{ unit, time } = NOTHING] = given.known
  const m = whole(unit)
  const T1 = sheet.figure({ en: 'Time of the first unit', zh: '首件工时' }, 'T1 = T ÷ m ^ b', { T: time, m, b })
  const curve = { given, T1, b, sheet }
  const total = totalUpTo(given.n, curve)
  const n = whole(given.n)
  const average = sheet.figure({ en: 'Average', zh: '平均工时' }, 'A = S ÷ n', { S: total, n })
  const unitTime = unitAt(given.n, total, curve)
  const batch = batchOf(total, curve)
  const hours = batch?.batchTotal ?? total
  const cost = given.wage && sheet.figure(COST, 'C = S × w', { S: hours, w: given.wage }, halfUp(2))
  return {
    rate: r,
    exponent: sheet.figure({ en: 'Exponent, stated', zh: '指数（取六位）' }, 'c = b', { b }, halfUp(6)),
    firstTime: stated(T1, sheet, 'first unit', '首件'),
    unitTime: stated(unitTime, sheet, 'n-th unit', '第 n 件'),
    total: stated(total, sheet, 'total', '累计'),
    average: stated(average, sheet, 'average', '平均'),
    ...(batch
      ? {
          batchTotal: stated(batch.batchTotal, sheet, 'batch', '该批'),
          batchAverage: stated(batch.batchAverage, sheet, 'average of the batch', '该批平均'),
        }
      : {}),
    ...(cost === undefined ? {} : { cost }),
  }
}

const NOTHING = { unit: 1, time: zero }
const COST = { en: 'Cost of the hours', zh: '人工成本' }

function stated(time: Decimal, sheet: Worksheet, en: string, zh: string): Decimal {
  return sheet.figure({ en: `Stated: ${en}`, zh: `取四位：${zh}` }, 't = T', { T: time }, halfUp(4))
}

function whole(count: number): Decimal {
  return decimal(`${count}`)
}

/** The exponent from the learning rate, or both from the times of two units. */
function curveOf({ rate: r, known: [one1, two] }: Given, sheet: Worksheet) {
  const says = { en: 'Exponent', zh: '学习曲线指数' }
  if (r !== undefined) return { r, b: sheet.figure(says, 'b = ln(r) ÷ ln(2)', { r }) }
  const figures = { x: whole(one1?.unit ?? 1), y: whole(two?.unit ?? 1), X: one1?.time ?? one, Y: two?.time ?? one }
  const b = sheet.figure(says, 'b = ln(Y ÷ X) ÷ ln(y ÷ x)', figures)
  return { b, r: sheet.figure({ en: 'Learning rate', zh: '学习率' }, 'r = 2 ^ b', { b }, halfUp(6)) }
}

interface Curve {
  readonly given: Given
  readonly T1: Decimal
  readonly b: Decimal
  readonly sheet: Worksheet
}

function totalUpTo(units: number, { given, T1, b, sheet }: Curve): Decimal {
  const says = { en: `Time of the first ${units}`, zh: `前 ${units} 件累计工时` }
  if (units === 0) return zero
  const n = whole(units)
  if (given.model === 'cumulative-average') return sheet.figure(says, 'S = T1 × n ^ b × n', { T1, n, b })
  return sheet.figure(says, 'S = T1 × K', { T1, K: powerSum(n, b) })
}

/** Where the average falls, the last unit is the difference of two totals. */
function unitAt(units: number, total: Decimal, curve: Curve): Decimal {
  const { given, T1, b, sheet } = curve
  const says = { en: `Time of unit ${units}`, zh: `第 ${units} 件工时` }
  if (given.model === 'unit') return sheet.figure(says, 'T = T1 × n ^ b', { T1, n: whole(units), b })
  return sheet.figure(says, 'T = S − R', { S: total, R: totalUpTo(units - 1, curve) })
}

function batchOf(total: Decimal, curve: Curve) {
  const { from, n } = curve.given
  if (from === undefined) return undefined
  const says = { en: `Time of units ${from} to ${n}`, zh: `第 ${from} 至 ${n} 件工时` }
  const batchTotal = curve.sheet.figure(says, 'B = S − R', { S: total, R: totalUpTo(from - 1, curve) })
  const mean = { en: 'Average of the batch', zh: '该批平均工时' }
  return { batchTotal, batchAverage: curve.sheet.figure(mean, 'a = B ÷ q', { B: batchTotal, q: whole(n - from + 1) }) }
}

function faultsOf({ rate: r, known: units, n, from }: Given): readonly (Fault | false)[] {
  const [first, second] = units
  return [
    ...units.map(
      ({ unit }, i) => unit < 1 && fault(`known.${i}.unit`, 'no-unit', 'Units are counted from 1.', '件数从 1 起。'),
    ),
    n < 1 && fault('n', 'no-unit', 'Units are counted from 1.', '件数从 1 起。'),
    from !== undefined &&
      (from < 1 || from > n) &&
      fault('from', 'no-batch', 'The batch begins between 1 and n.', '批次的第一件须在 1 至 n 之间。'),
    (r === undefined) !== (second !== undefined) &&
      fault(
        'rate',
        'one-way',
        'Give the learning rate with one known unit, or two known units.',
        '请填学习率与一件的工时，或填两件的工时。',
      ),
    r !== undefined &&
      !isPositive(r) &&
      fault('rate', 'no-rate', 'The learning rate is above zero.', '学习率须大于零。'),
    first !== undefined &&
      second !== undefined &&
      !falls(first, second) &&
      fault(
        'known',
        'no-learning',
        'The later unit must take less time than the earlier one.',
        '后一件的工时须少于前一件。',
      ),
  ]
}

function falls(a: z.output<typeof known>, b: z.output<typeof known>): boolean {
  const [early, late] = a.unit < b.unit ? [a, b] : [b, a]
  return early.unit < late.unit && isPositive(subtract(early.time, late.time))
}

export const learningCurveCalculation = calculation({
  name: 'learning-curve',
  title: { en: 'Learning curve: time of the n-th unit', zh: '学习曲线（第 n 件工时、累计与平均工时）' },
  topic: 'production',
  says: {
    en: 'How the time of a unit falls with the number made: the n-th unit, the total, the average, a batch, or the learning rate itself.',
    zh: '工时随累计产量下降：第 n 件、累计、平均、某一批的工时，或由两件工时求学习率。',
  },
  rules: ['B-17'],
  sources: [{ title: 'Operations management as textbooks teach it', at: 'learning curves; Wright 1936, Crawford' }],
  input,
  output,
  examples: [
    {
      title: { en: 'First unit 100 hours, 80 %: the eighth', zh: '首件 100 小时，学习率 80%：第 8 件' },
      input: { rate: '0.8', known: [{ unit: 1, time: 100 }], n: 8 },
      gives: { unitTime: '51.2', exponent: '-0.321928', total: '534.5914', average: '66.8239' },
    },
    {
      title: { en: 'The same where the average falls', zh: '同题，累计平均模型' },
      input: { rate: '0.8', known: [{ unit: 1, time: 100 }], n: 8, model: 'cumulative-average', from: 5, wage: 20 },
      gives: { average: '51.2', total: '409.6', batchTotal: '153.6', cost: '3072' },
    },
    {
      title: { en: 'The learning rate from the first and the fourth unit', zh: '由第 1 件与第 4 件求学习率' },
      input: {
        known: [
          { unit: 1, time: 50 },
          { unit: 4, time: '40.5' },
        ],
        n: 4,
      },
      gives: { rate: '0.9', unitTime: '40.5' },
    },
  ],
  work: learningCurve,
})
