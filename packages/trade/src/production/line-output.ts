import { add, compare, type Decimal, decimal, isZero, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields, product } from '../calculation/derive.ts'
import { answerDay, answerFigure, civilDay, convention, explained, figure, told } from '../calculation/field.ts'
import { type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { calendarShape } from '../calendar/working-calendar.ts'
import { addWorkingDays, workingDayFrom } from '../calendar/working-days.ts'
import { plannedDays } from './slack.ts'

const facts = {
  workers: ['Workers of a line', '每线（组）人数', 'people'],
  lines: ['Lines', '生产线（组）数', 'lines'],
  people: ['Workers of all lines', '总人数', 'people'],
  hours: ['Hours a worker works in a day', '每人每天工时', 'h'],
  minutes: ['Minutes a worker works in a day', '每人每天工作分钟', 'min'],
  available: ['Minutes of all workers in a day', '每天总工时（分钟）', 'min'],
  attendance: ['Share of workers present', '出勤率', 'fraction'],
  efficiency: ['Efficiency of the line', '生产效率', 'fraction'],
  used: ['Attendance × efficiency', '出勤率 × 效率', 'fraction'],
  effective: ['Standard minutes produced in a day', '每天有效（产出）标准工时', 'min'],
  smv: ['Standard minutes of a piece (SMV, SAM)', '单件标准工时 SMV（SAM）', 'min'],
  outputPerWorker: ['Pieces of a worker in a day', '人均日产量', 'pieces'],
  outputPerLine: ['Pieces of a line in a day', '每线日产量', 'pieces'],
  outputPerDay: ['Pieces of all lines in a day', '日产量', 'pieces'],
  outputPerHour: ['Pieces of all lines in an hour', '每小时产量', 'pieces'],
} as const

const WAYS = [
  'minutes = hours × 60',
  'hours = minutes ÷ 60',
  ...product('people', 'workers', 'lines'),
  ...product('available', 'people', 'minutes'),
  ...product('used', 'attendance', 'efficiency'),
  ...product('effective', 'available', 'used'),
  ...product('effective', 'outputPerDay', 'smv'),
  ...product('outputPerDay', 'outputPerLine', 'lines'),
  ...product('outputPerDay', 'outputPerHour', 'hours'),
  ...product('outputPerDay', 'outputPerWorker', 'people'),
]

const input = z.strictObject({
  ...factFields(facts),
  quantity: figure('Pieces of the order', '订单数量', 'pieces').optional(),
  targetDays: figure('Days in which it must be made', '要求完成天数', 'days').optional(),
  ramp: told(
    z
      .array(figure('Of one day', '某一天', 'fraction or pieces'))
      .max(60)
      .default([]),
    'The first days of the learning curve, day by day',
    '学习曲线：开始各天',
  ),
  rampIn: explained(
    convention(['efficiency', 'share', 'pieces'], 'What is given of the first days', '开始各天的填法'),
    {
      efficiency: ['Efficiency of the line', '生产效率'],
      share: ['Share of full output', '占满产的比例'],
      pieces: ['Pieces', '件数'],
    },
  ),
  firstDay: civilDay('First day of production', '开工日期').optional(),
  calendar: calendarShape.optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  ...factAnswers(facts, ['outputPerDay', 'outputPerLine', 'outputPerHour', 'outputPerWorker']),
  days: answerFigure('Working days that the order takes, rounded up', '生产天数（向上取整）', 'days').optional(),
  exactDays: answerFigure('The same before rounding', '生产天数（未取整）', 'days').optional(),
  lastDay: answerDay('Last day of production', '完工日期').optional(),
  rampPieces: answerFigure('Pieces of the first days', '学习期产量', 'pieces').optional(),
  rampByDay: told(
    z.array(answerFigure('Pieces of the day', '当天件数', 'pieces')),
    'Pieces of each of the first days',
    '学习期每天产量',
  ),
  requiredOutput: answerFigure('Pieces a day that the days allowed demand', '按要求天数每天须产', 'pieces').optional(),
  requiredWorkers: answerFigure('Workers for it, rounded up', '所需人数（向上取整）', 'people').optional(),
})
type Known = Partial<Record<keyof typeof facts, Decimal>>

/**
 * What lines make in a day from standard minutes (B-01), from any sufficient facts, and the working days of an order with a learning
 * curve on the first days (B-02): those days first, then what is left by full output. Output is exact, days are rounded up. Attendance
 * and efficiency that nobody told count as full, lines as one. Throws Unusable where nothing follows.
 */
export function lineOutput(given: Given, sheet: Worksheet): z.input<typeof output> {
  const known: Known = derive({ facts, ways: WAYS, rule: { id: 'B-01', source: SOURCE } }, completed(given), sheet)
  const rampByDay = given.ramp
    .map((value, i) => rampDay(value, i + 1, known, given, sheet))
    .filter((day) => day !== undefined)
  const run = runOf(known.outputPerDay, rampByDay, given, sheet)
  return { ...known, ...run, rampByDay, ...required(known, given, sheet) }
}

/** What nobody told and nothing else can tell: one line, all present, and full efficiency where the output is to be found. */
function completed(given: Given): Given {
  const outputs = [given.outputPerDay, given.outputPerLine, given.outputPerHour, given.outputPerWorker]
  const toFind = outputs.every((value) => value === undefined)
  const efficiency =
    given.efficiency ?? (toFind && given.used === undefined && given.effective === undefined ? one : undefined)
  const attendance = given.attendance ?? (given.used === undefined || efficiency === undefined ? one : undefined)
  const lines = given.lines ?? (given.workers !== undefined && given.people !== undefined ? undefined : one)
  return { ...given, efficiency, attendance, lines }
}

function rampDay(value: Decimal, day: number, known: Known, { rampIn }: Given, sheet: Worksheet): Decimal | undefined {
  const says = { en: `Day ${day} of the learning curve`, zh: `学习期第 ${day} 天` }
  if (rampIn === 'pieces') return value
  const { available, attendance, smv, outputPerDay, efficiency } = known
  if (rampIn === 'share')
    return outputPerDay && sheet.figure(says, `q${day} = outputPerDay × s`, { outputPerDay, s: value })
  if (available && attendance && smv && !isZero(smv))
    return sheet.figure(says, `q${day} = available × attendance × e ÷ smv`, { available, attendance, smv, e: value })
  if (!outputPerDay || !efficiency || isZero(efficiency)) return undefined
  return sheet.figure(says, `q${day} = outputPerDay × e ÷ efficiency`, { outputPerDay, efficiency, e: value })
}

/** The days of the order: the first days one by one, then what is left by full output. */
function runOf(full: Decimal | undefined, ramp: readonly Decimal[], given: Given, sheet: Worksheet) {
  const { quantity: Q } = given
  if (Q === undefined || full === undefined || compare(full, zero) <= 0) return {}
  let made = zero
  for (const [i, pieces] of ramp.entries()) {
    made = add(made, pieces)
    if (compare(made, Q) >= 0)
      return { days: decimal(String(i + 1)), rampPieces: made, ...lastDayOf(decimal(String(i + 1)), given, sheet) }
  }
  const n = decimal(String(ramp.length))
  const text = ramp.length > 0 ? '(Q − made) ÷ full' : 'Q ÷ full'
  const figures = { Q, made, full, n }
  const left = sheet.figure(ramp.length > 0 ? LEFT : DAYS, `T = ${text}`, figures, wholeUp)
  const days = ramp.length > 0 ? sheet.figure(DAYS, 'D = n + T', { n, T: left }) : left
  const exactDays = sheet.figure(EXACT, ramp.length > 0 ? `d = n + ${text}` : `d = ${text}`, figures)
  return { days, exactDays, rampPieces: ramp.length > 0 ? made : undefined, ...lastDayOf(days, given, sheet) }
}

function lastDayOf(count: Decimal, { firstDay, calendar }: Given, sheet: Worksheet) {
  if (firstDay === undefined) return {}
  const days = plannedDays(count, 'quantity')
  const own = calendar ?? calendarShape.parse({})
  const first = workingDayFrom(firstDay, own)
  return { lastDay: sheet.day(LAST, `${first} + ${days - 1}`, addWorkingDays(first, days - 1, own)) }
}

function required(known: Known, { quantity: Q, targetDays: T }: Given, sheet: Worksheet) {
  if (Q === undefined || T === undefined || compare(T, zero) <= 0) return {}
  const requiredOutput = sheet.figure(REQUIRED, 'q = Q ÷ T', { Q, T })
  const { smv, minutes, used } = known
  if (!smv || !minutes || !used || isZero(minutes) || isZero(used)) return { requiredOutput }
  const requiredWorkers = sheet.figure(
    PEOPLE,
    'W = q × smv ÷ (minutes × used)',
    { q: requiredOutput, smv, minutes, used },
    wholeUp,
  )
  return { requiredOutput, requiredWorkers }
}

const LEFT = { en: 'Days for what is left', zh: '余量所需天数' }
const DAYS = { en: 'Working days', zh: '生产天数' }
const EXACT = { en: 'The same before rounding', zh: '未取整的天数' }
const LAST = { en: 'Last day, in working days from the first', zh: '完工日期（按工作日）' }
const REQUIRED = { en: 'Pieces a day that the days allowed demand', zh: '每天须产' }
const PEOPLE = { en: 'Workers for it', zh: '所需人数' }
const SOURCE = {
  title: 'Industrial engineering of garments and other assembly as textbooks teach it',
  at: 'capacity by standard minutes',
}

export const lineOutputCalculation = calculation({
  name: 'line-output',
  title: { en: 'Output of lines and days of an order', zh: '生产线日产量与生产天数' },
  topic: 'production',
  says: {
    en: 'How many pieces lines make in a day by standard minutes, how many days an order takes with its learning curve, and how many workers it wants.',
    zh: '按标准工时算日产量、订单生产天数（含学习曲线）与所需人数。',
  },
  rules: ['B-01', 'B-02'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: {
        en: '2 lines of 30, 600 minutes, 55 %, SMV 18: 24,000 pieces',
        zh: '2 组各 30 人、600 分钟、效率 55%、SMV 18：24000 件',
      },
      input: { lines: 2, workers: 30, minutes: 600, efficiency: '0.55', smv: 18, quantity: 24000 },
      gives: { outputPerLine: '550', outputPerDay: '1100', days: '22' },
    },
    {
      title: { en: 'The same with 20 % and 40 % on the first days', zh: '同上，头两天效率 20%、40%' },
      input: {
        lines: 2,
        workers: 30,
        minutes: 600,
        efficiency: '0.55',
        smv: 18,
        quantity: 24000,
        ramp: ['0.2', '0.4'],
      },
      gives: { rampPieces: '1200', days: '23', 'rampByDay.0': '400', 'rampByDay.1': '800' },
    },
    {
      title: { en: 'Which efficiency is 720 a day?', zh: '日产 720 件相当于多少效率' },
      input: { people: 25, hours: 8, smv: 10, outputPerDay: 720 },
      gives: { efficiency: '0.6', effective: '7200' },
    },
    {
      title: { en: '9,000 pieces in 12 days: how many workers?', zh: '9000 件 12 天完成需多少人' },
      input: {
        workers: 20,
        hours: 10,
        efficiency: '0.6',
        smv: 15,
        quantity: 9000,
        targetDays: 12,
        firstDay: '2026-11-16',
      },
      gives: { outputPerDay: '480', days: '19', requiredOutput: '750', requiredWorkers: '32', lastDay: '2026-12-10' },
    },
  ],
  work: lineOutput,
})
