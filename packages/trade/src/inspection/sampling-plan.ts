import { compare, type Decimal, decimal, isZero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, count, counted, explained, figure, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { aqlFault, type Class, defectClass, LEVELS, type Planned, planWords } from './defect-class.ts'
import { aqlOf, codeLetter, lettersOf, planFor, SAMPLING_STANDARD, sampleSize } from './tables.ts'

const input = z.strictObject({
  lotSize: count('Lot size', '批量', 'units'),
  level: convention(
    LEVELS,
    'Inspection level; S levels for costly or destructive tests',
    '检验水平；费用高或破坏性检验用特殊水平 S',
  ),
  severity: explained(convention(['normal', 'tightened', 'reduced'], 'Severity of inspection', '检验严格度'), {
    normal: ['Normal', '正常检验'],
    tightened: ['Tightened', '加严检验'],
    reduced: ['Reduced', '放宽检验'],
  }),
  codeLetter: told(
    z.string().trim().toUpperCase().optional(),
    'Code letter, instead of finding it by lot size and level',
    '样本量字码（代替按批量与水平查取）',
  ),
  aql: figure(
    'Acceptance quality limit, where there is one class only',
    '接收质量限（只有一类时）',
    'percent',
  ).optional(),
  found: counted(
    'Defects found, where there is one class only',
    '发现的不合格数（只有一类时）',
    'defects',
    999_999,
  ).optional(),
  classes: told(
    z.array(defectClass).max(20).default([]),
    'Classes of defects, each with its own plan',
    '不合格类别，各有抽样方案',
    'classes',
  ),
  critical: explained(convention(['accept-none', 'by-aql'], 'Critical defects', '致命不合格'), {
    'accept-none': ['None is accepted', '一个也不接收'],
    'by-aql': ['By their own AQL', '按其自身 AQL'],
  }),
  counts: told(
    z.enum(['nonconforming', 'nonconformities']).optional(),
    'What is counted: defective units (percent), or defects (per hundred units)',
    '统计不合格品（百分比）或不合格数（每百单位）',
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  sample: answerFigure('Units to draw: the largest sample of all classes', '应抽样本量（各类最大者）', 'units'),
  codeLetter: told(z.string(), 'Code letter for lot size and level', '样本量字码'),
  classes: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Name of the class', '类别名称'),
        letter: told(z.string(), 'Code letter of the plan that is used', '实际采用方案的字码'),
        n: answerFigure('Sample size of the plan', '方案样本量', 'units'),
        draw: answerFigure(
          'Units inspected: all where the sample is not smaller than the lot',
          '检验数量（样本不小于批量时全检）',
          'units',
        ),
        ac: answerFigure('Acceptance number: so many are still accepted', '接收数 Ac', 'defects'),
        re: answerFigure('Rejection number: from so many the lot is refused', '拒收数 Re', 'defects'),
        inspectAll: told(z.boolean(), 'The whole lot is inspected', '是否全数检验'),
        perHundred: answerFigure('Found per hundred units; empty where not given', '每百单位不合格数', 'per hundred'),
        decision: told(z.enum(['accept', 'reject', '']), 'Decision; empty where nothing found was given', '判定'),
      }),
    ),
    'Class by class',
    '各类别',
  ),
  decision: told(
    z.enum(['accept', 'reject', '']),
    'Decision on the lot: refused where one class is',
    '整批判定（任一类拒收即拒收）',
  ),
})

/**
 * Single sampling by attributes (N-01 to N-04): lot size and level give the code letter, letter and AQL the plan; an arrow leads to
 * another plan with its own sample size; a sample not smaller than the lot means the whole lot. Throws Unusable with every AQL
 * that the standard does not have.
 */
export function samplingPlan(given: Given, sheet: Worksheet): z.output<typeof output> {
  const classes = classesOf(given)
  refuse(faultsOf(given, classes))
  const planned = classes.map((one) => plannedFor(one, given))
  const largest = planned.reduce((most, { n }) => (n > most ? n : most), 0)
  const plans = planned.map((one) => (one.n === 0 ? { ...one, n: largest || noneSize(given) } : one))
  const rows = plans.map((plan, i) => judged(plan, classes[i] ?? {}, given, sheet))
  const sample = rows.map(({ draw }) => draw).reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  if (plans.some(({ n }) => n !== plans[0]?.n)) sheet.remark(SIZES_DIFFER)
  const decisions = rows.map(({ decision }) => decision)
  return { codeLetter: letterOf(given, {}), sample, classes: rows, decision: overall(decisions) }
}

const SIZES_DIFFER = {
  en: 'Sample sizes differ by class: the largest may be drawn once and used for all only as the buyer agrees.',
  zh: '各类样本量不同：须经买方同意，方可一次抽取最大样本供各类共用。',
}

/** The classes as given, or the one class of the short form. */
function classesOf({ classes, aql, found }: Given): readonly Partial<Class>[] {
  return classes.length > 0 ? classes : [{ name: '', aql, found }]
}

function acceptsNone({ kind, aql }: Partial<Class>, { critical }: Given): boolean {
  return (kind === 'critical' && critical === 'accept-none') || (aql !== undefined && isZero(aql))
}

function letterOf({ codeLetter: letter, lotSize, level }: Given, one: Partial<Class>): string {
  return letter ?? codeLetter(lotSize, one.level ?? level) ?? ''
}

function plannedFor(one: Partial<Class>, given: Given): Planned {
  const letter = letterOf(given, one)
  if (acceptsNone(one, given)) return { letter, n: 0, ac: 0, re: 1 }
  return planFor(given.severity, letter, aqlOf(one.aql ?? decimal('0')) ?? '') ?? { letter, n: 0, ac: 0, re: 1 }
}

function noneSize(given: Given): number {
  return sampleSize(given.severity, letterOf(given, {})) ?? 0
}

function judged({ letter, n, ac, re }: Planned, one: Partial<Class>, given: Given, sheet: Worksheet) {
  const size = decimal(`${n}`)
  sheet.remark(planWords({ letter, n, ac, re }, one, letterOf(given, one)))
  const says = { en: 'Units inspected', zh: '检验数量' }
  const draw = sheet.figure(says, 'd = min(n, N)', { n: size, N: given.lotSize })
  const decision = one.found === undefined ? '' : one.found <= ac ? 'accept' : 'reject'
  return {
    name: one.name || one.kind || '',
    letter,
    n: size,
    draw,
    ac: decimal(`${ac}`),
    re: decimal(`${re}`),
    inspectAll: compare(size, given.lotSize) >= 0,
    perHundred: perHundred(one.found, draw, sheet),
    decision,
  } as const
}

function perHundred(found: number | undefined, n: Decimal, sheet: Worksheet): string {
  if (found === undefined) return ''
  const says = { en: 'Found per hundred units', zh: '每百单位不合格数' }
  return sheet.figure(says, 'f = D × 100 ÷ n', { D: decimal(`${found}`), n }, halfUp(4))
}

function overall(decisions: readonly ('accept' | 'reject' | '')[]): 'accept' | 'reject' | '' {
  if (decisions.includes('reject')) return 'reject'
  return decisions.includes('') ? '' : 'accept'
}

function faultsOf(given: Given, classes: readonly Partial<Class>[]): readonly (Fault | false)[] {
  const { lotSize, severity, codeLetter: letter, aql, counts } = given
  const path = (i: number) => (given.classes.length > 0 ? `classes.${i}.aql` : 'aql')
  return [
    compare(lotSize, decimal('2')) < 0 &&
      fault('lotSize', 'no-lot', 'A lot has two units or more: inspect the one.', '批量至少为 2：单件请直接检验。'),
    letter !== undefined &&
      !lettersOf(severity).includes(letter) &&
      fault(
        'codeLetter',
        'no-letter',
        `The code letters are ${lettersOf(severity).join(', ')}.`,
        `字码为 ${lettersOf(severity).join('、')}。`,
      ),
    aql !== undefined &&
      given.classes.length > 0 &&
      fault('aql', 'given-twice', 'Give one AQL or classes, not both.', '单一 AQL 与类别只填一种。'),
    ...classes.map((one, i) => !acceptsNone(one, given) && aqlFault(path(i), one.aql)),
    ...classes.map(
      ({ aql: limit }, i) =>
        counts === 'nonconforming' &&
        limit !== undefined &&
        compare(limit, decimal('10')) > 0 &&
        fault(
          path(i),
          'per-hundred-only',
          'An AQL above 10 is for defects per hundred units only.',
          'AQL 大于 10 仅用于每百单位不合格数。',
        ),
    ),
  ]
}

export const samplingPlanCalculation = calculation({
  name: 'sampling-plan',
  title: { en: 'Sampling plan and decision (AQL)', zh: 'AQL 抽样方案与判定' },
  topic: 'inspection',
  says: {
    en: 'How many to draw from a lot, how many defects are accepted in each class, and whether the lot passes.',
    zh: '从一批中抽多少、各类不合格允许多少，该批是否接收。',
  },
  rules: ['N-01', 'N-02', 'N-03', 'N-04'],
  sources: [SAMPLING_STANDARD],
  input,
  output,
  examples: [
    {
      title: { en: '2000 units, level II, AQL 2.5 and 4.0', zh: '2000 件，水平 II，AQL 2.5 与 4.0' },
      input: {
        lotSize: 2000,
        classes: [
          { kind: 'critical', found: 0 },
          { kind: 'major', aql: '2.5', found: 6 },
          { kind: 'minor', aql: '4.0', found: 11 },
        ],
      },
      gives: {
        codeLetter: 'K',
        sample: '125',
        'classes.0.ac': '0',
        'classes.1.ac': '7',
        'classes.1.re': '8',
        'classes.1.decision': 'accept',
        'classes.2.ac': '10',
        decision: 'reject',
      },
    },
    {
      title: { en: 'The same tightened', zh: '同批加严' },
      input: { lotSize: 2000, severity: 'tightened', aql: '4.0' },
      gives: { 'classes.0.n': '125', 'classes.0.ac': '8', 'classes.0.re': '9' },
    },
    {
      title: { en: 'Reduced', zh: '放宽' },
      input: { lotSize: 2000, severity: 'reduced', aql: '2.5' },
      gives: { 'classes.0.n': '50', 'classes.0.ac': '5', 'classes.0.re': '6' },
    },
    {
      title: { en: 'An arrow down: 80 instead of 50', zh: '箭头向下：抽 80 而非 50' },
      input: { lotSize: 400, aql: '0.65' },
      gives: {
        codeLetter: 'H',
        'classes.0.letter': 'J',
        'classes.0.n': '80',
        'classes.0.ac': '1',
        'classes.0.re': '2',
      },
    },
    {
      title: { en: 'The plan asks for more than there is: all are inspected', zh: '样本量超过批量：全检' },
      input: { lotSize: 20, level: 'III', aql: '0.10' },
      gives: { 'classes.0.letter': 'K', 'classes.0.n': '125', sample: '20', 'classes.0.inspectAll': true },
    },
  ],
  work: samplingPlan,
})
