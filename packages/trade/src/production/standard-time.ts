import { type Decimal, decimal, one, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, positive, rate, share, told } from '../calculation/field.ts'
import { totalled } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const element = z.strictObject({
  name: told(z.string().trim().default(''), 'Element of the work', '动作（工步）'),
  observed: told(
    z
      .array(positive('One observation', '一次观测', 'time unit of the tasks'))
      .min(1)
      .max(500),
    'Times observed by the watch; odd ones left out by who observed',
    '各次观测时间（异常值已剔除）',
    'time unit of the tasks',
  ),
  rating: share('Rating of the worker: 1.1 is 110 %', '评比系数（评定系数）：110% 写 1.1').default(one),
  times: positive('How often it is done for one piece', '每件次数', 'times').default(one),
  allowance: rate('Allowance of this element, where it differs', '本动作宽放率（不同时）').optional(),
})
type Element = z.output<typeof element>

const input = z.strictObject({
  elements: told(
    z.array(element).min(1).max(200),
    'Elements of the work; one where it was timed whole',
    '各动作；整体测时填一项',
  ),
  unit: convention(['seconds', 'minutes'], 'Time unit of the observations', '观测时间单位：秒或分钟'),
  allowance: rate('Allowance for rest, delay and personal needs', '宽放率（疲劳、延迟、私事）').default(zero),
  allowanceMode: explained(
    convention(
      ['on-normal-time', 'of-working-time'],
      'Allowance as a share of the normal time: × (1 + a); or of the working time: ÷ (1 − a)',
      '宽放率按正常时间计：×（1＋a）；或按工作时间计：÷（1 − a）',
    ),
    {
      'on-normal-time': ['On the normal time', '按正常时间'],
      'of-working-time': ['Of the working time', '按工作时间'],
    },
  ),
  dayMinutes: positive('Working minutes of a day', '每天工作分钟', 'min').optional(),
  efficiency: share('Efficiency of the worker or line', '生产效率').default(one),
  wagePerHour: figure('Wage of an hour', '每小时工资', 'money').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  smv: answerFigure('The same in minutes: SMV, SAM', '单件标准工时 SMV（分钟）', 'min'),
  standard: answerFigure('Standard time of one piece', '标准时间（单件）', 'time unit of the tasks'),
  normal: answerFigure(
    'Normal (basic) time of one piece: observed × rating',
    '正常时间（单件）',
    'time unit of the tasks',
  ),
  observed: answerFigure('Mean observed time of one piece', '平均观测时间（单件）', 'time unit of the tasks'),
  perHour: answerFigure('Pieces of one worker in an hour', '每人每小时产量', 'pieces'),
  perDay: answerFigure('Pieces of one worker in a day', '每人每天产量', 'pieces').optional(),
  labourCost: answerFigure('Wage in one piece', '单件工价', 'money').optional(),
  elements: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Element', '动作'),
        normal: answerFigure('Normal time in one piece', '正常时间（单件）', 'time unit of the tasks'),
        standard: answerFigure('Standard time in one piece', '标准时间（单件）', 'time unit of the tasks'),
      }),
    ),
    'Each element',
    '各动作',
  ),
})

/**
 * Standard time of a piece from a time study (B-13): mean of what was observed × rating is the normal time; with the allowance it is the
 * standard time. All exact, in the unit of the observations; SMV in minutes. Output and wage are those at the efficiency given.
 */
export function standardTime(given: Given, sheet: Worksheet): z.input<typeof output> {
  const rows = given.elements.map((one, i) => timed(one, `${i + 1}`, given, sheet))
  const sum = (en: string, zh: string, name: string, key: 'observed' | 'normal' | 'standard') =>
    totalled(
      sheet,
      { en, zh },
      name,
      rows.map((row, i) => [`${name}${i + 1}`, row[key]]),
    )
  const observed = sum('Observed time of a piece', '平均观测时间（单件）', 'O', 'observed')
  const normal = sum('Normal time of a piece', '正常时间（单件）', 'N', 'normal')
  const S = sum('Standard time of a piece', '标准时间（单件）', 'S', 'standard')
  const smv = given.unit === 'minutes' ? S : sheet.figure({ en: 'In minutes', zh: '折分钟' }, 'SMV = S ÷ 60', { S })
  const { efficiency: E, dayMinutes: D, wagePerHour: w } = given
  const figures = { SMV: smv, E, D: D ?? zero, w: w ?? zero }
  const hour = { en: 'Pieces of a worker in an hour', zh: '每人每小时产量' }
  const day = { en: 'Pieces of a worker in a day', zh: '每人每天产量' }
  const wage = { en: 'Wage in a piece', zh: '单件工价' }
  return {
    ...{ observed, normal, standard: S, smv },
    perHour: sheet.figure(hour, 'q = 60 ÷ SMV × E', figures),
    perDay: D && sheet.figure(day, 'Q = D ÷ SMV × E', figures),
    labourCost: w && sheet.figure(wage, 'c = w ÷ 60 × SMV ÷ E', figures),
    elements: rows.map(({ name, normal, standard }) => ({ name, normal, standard })),
  }
}

function timed(row: Element, at: string, given: Given, sheet: Worksheet) {
  const { name, observed, rating: r, times: m, allowance: a = given.allowance } = row
  const of = name ? { en: ` of ${name}`, zh: `（${name}）` } : { en: '', zh: '' }
  const says = (en: string, zh: string) => ({ en: `${en}${of.en}`, zh: `${zh}${of.zh}` })
  const figures = { t: sumOf(observed), n: decimal(`${observed.length}`), m, r, a }
  const O = sheet.figure(says('Observed time', '平均观测时间'), `O${at} = t ÷ n × m`, figures)
  const N = sheet.figure(says('Normal time', '正常时间'), `N${at} = t × m × r ÷ n`, figures)
  return {
    name,
    observed: O,
    normal: N,
    standard: allowed(N, `S${at}`, says('Standard time', '标准时间'), given, a, sheet),
  }
}

function allowed(
  N: Decimal,
  name: string,
  says: { readonly en: string; readonly zh: string },
  { allowanceMode }: Given,
  a: Decimal,
  sheet: Worksheet,
): Decimal {
  const text = allowanceMode === 'on-normal-time' ? 'N × (1 + a)' : 'N ÷ (1 − a)'
  return sheet.figure(says, `${name} = ${text}`, { N, a })
}

export const standardTimeCalculation = calculation({
  name: 'standard-time',
  title: { en: 'Standard time (SMV, SAM) by time study', zh: '标准工时 SMV（SAM）：测时、评比与宽放' },
  topic: 'production',
  says: {
    en: 'The standard minutes of a piece from observed times, rating and allowance; output and wage that follow from them.',
    zh: '由观测时间、评比系数与宽放率求单件标准工时，以及相应的产量定额与工价。',
  },
  rules: ['B-13'],
  sources: [{ title: 'Industrial engineering of garments as textbooks teach it', at: 'time study' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Five observations, rating 110 %, allowance 15 %', zh: '五次观测，评比 110%，宽放 15%' },
      input: {
        elements: [{ observed: [42, 40, 41, 43, 39], rating: '1.1' }],
        allowance: '0.15',
        dayMinutes: 480,
        wagePerHour: 24,
      },
      // 41 × 1.1 × 1.15 = 51.865 s
      gives: { observed: '41', normal: '45.1', standard: '51.865' },
    },
    {
      title: {
        en: 'Two elements in minutes, one every fourth piece; allowance of the working time',
        zh: '两个动作（分钟），其一每四件一次；宽放按工作时间',
      },
      input: {
        elements: [
          { name: 'sew', observed: ['0.6'], rating: '0.9' },
          { name: 'bundle', observed: ['0.8'], times: '0.25' },
        ],
        unit: 'minutes',
        allowance: '0.2',
        allowanceMode: 'of-working-time',
        efficiency: '0.75',
      },
      // 0.54 + 0.2 = 0.74; ÷ 0.8 = 0.925
      gives: { normal: '0.74', smv: '0.925' },
    },
  ],
  work: standardTime,
})
