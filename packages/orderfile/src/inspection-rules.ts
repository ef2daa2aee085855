import type { Inspection } from '@gendan/forms/deal/inspection'
import { wrongIn } from '@gendan/forms/deal/inspection-findings'
import { defectClassNames } from '@gendan/forms/deal/inspection-parts'
import type { Production } from '@gendan/forms/deal/production'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import { inspectionPlan, planIfAny } from '@gendan/forms/kinds/parts/inspection-plan'
import type { Day } from '@gendan/kernel/day'
import { compare, decimal } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { SAMPLING_STANDARD } from '@gendan/trade/inspection/tables'
import { mistypedYear } from './mistyped-year.ts'
import { findingRules } from './quality/finding-rules.ts'
import { LEAST_PACKED, type Readiness } from './quality/readiness.ts'
import { severityRules } from './quality/severity-rules.ts'

/** An inspection about to be written into its file, and everything it is judged by. */
export interface InspectionPut {
  readonly inspection: Inspection
  /** As it stands in the file; undefined for a new one. */
  readonly before: Inspection | undefined
  /** The other inspections of the file. */
  readonly others: readonly Inspection[]
  readonly today: Day
  /** The purchases of the file, by id. */
  readonly purchases: readonly string[]
  readonly production: Pick<Production, 'quality'> | undefined
  /** The kept sample was scanned for it, or a manager said why not; or it had its result before anybody asked for that. */
  readonly opened: boolean
  /** What of the goods is packed or made, where that is reported. */
  readonly ready?: Readiness | undefined
}

const rule = family<InspectionPut>('QI')
const seed = seed003('7 验货报表')

/** What must hold of an inspection before it is written down. */
export const inspectionRules: readonly Rule<InspectionPut>[] = [
  rule(
    '01',
    'block',
    SAMPLING_STANDARD,
    { en: 'The standard has a plan for it', zh: '标准中有此抽样方案' },
    ({ inspection }) => {
      const plan = inspectionPlan(inspection)
      if ('sample' in plan) return []
      return plan.map(({ path, message }) => ({ at: path, says: message, remedy: PLAN_REMEDY }))
    },
  ),
  rule(
    '02',
    'block',
    SAMPLING_STANDARD,
    { en: 'As many are drawn as the plan asks', zh: '抽样数不少于方案' },
    ({ inspection }) => {
      const plan = planIfAny(inspection)
      const { verdict, drawn } = inspection
      if (!plan || verdict === undefined || verdict === 'failed') return []
      return when(
        compare(decimal(`${drawn}`), plan.sample) < 0,
        'drawn',
        {
          en: `${drawn} were drawn; the plan asks for ${plan.sample}.`,
          zh: `抽了 ${drawn} 件，方案要求 ${plan.sample} 件。`,
        },
        { en: 'Draw the rest before the lot is accepted.', zh: '请补抽后再判定接收。' },
      )
    },
  ),
  rule(
    '03',
    'block',
    SAMPLING_STANDARD,
    { en: 'The verdict agrees with the numbers', zh: '结论与数字一致' },
    ({ inspection }) => verdictSpots(inspection),
  ),
  rule(
    '04',
    'block',
    seed,
    { en: 'A conditional result says what is done', zh: '有条件接受写明处理' },
    ({ inspection }) =>
      when(
        inspection.verdict === 'conditional' && inspection.remedy.trim() === '',
        'remedy',
        { en: 'It is not said on what condition the goods are accepted.', zh: '没有写有条件接受的处理办法。' },
        {
          en: 'Write what is done: sorted, repaired, allowed for, told to the customer.',
          zh: '请写明挑选、返修、折让或告知客户等处理。',
        },
      ),
  ),
  rule(
    '05',
    'block',
    seed,
    { en: 'A result has its day, its inspector and its verdict', zh: '结果写明日期、验货人和结论' },
    ({ inspection, today }) => resultSpots(inspection, today),
  ),
  rule(
    '06',
    'block',
    seed,
    { en: 'Its purchase is one of the file', zh: '所验采购单在本单' },
    ({ inspection, purchases }) =>
      when(
        inspection.purchase !== '' && !purchases.includes(inspection.purchase),
        'purchase',
        { en: 'The file has no such purchase.', zh: '本单没有这张采购单。' },
        { en: 'Choose a purchase of this file, or none.', zh: '请选本单的采购单，或不选。' },
      ),
  ),
  rule('07', 'block', seed, { en: 'A re-inspection names one that did not pass', zh: '复验对应未通过的验货' }, (put) =>
    againSpots(put),
  ),
  rule(
    '08',
    'block',
    seed,
    { en: 'Only what was not inspected again is written on', zh: '已复验的不再改' },
    ({ inspection, others }) =>
      when(
        others.some(({ again }) => again === inspection.id),
        'again',
        { en: 'These goods were inspected again since.', zh: '这批货之后已经复验。' },
        { en: 'Write on the latest inspection.', zh: '请在最新一次验货上登记。' },
      ),
  ),
  rule(
    '09',
    'block',
    seed003('7 验货时要求照单验货'),
    { en: 'Every point of the production order is answered', zh: '生产单质量要点逐条验过' },
    (put) => pointSpots(put),
  ),
  rule('16', 'block', seed, { en: 'It is planned for a year that is near', zh: '验货日的年份没有写错' }, (put) =>
    put.before?.planned === put.inspection.planned ? [] : mistypedYear(put.inspection.planned, put.today, 'planned'),
  ),
  rule(
    '10',
    'block',
    seed003('1 样办单、7 验货报表'),
    { en: 'The final inspection is opened with the kept sample', zh: '终检先扫留样' },
    ({ inspection, opened }) =>
      when(
        inspection.kind === 'final' && inspection.verdict !== undefined && !opened,
        'opening',
        { en: 'The kept sample was not scanned for this inspection.', zh: '这次终检没有扫留样。' },
        {
          en: 'Scan the label of the kept sample, or have a manager say why not.',
          zh: '请扫留样标签，或请经理写明理由。',
        },
      ),
  ),
  rule(
    '17',
    'warn',
    { title: 'QIMA', at: 'final random inspection: all made, 80 % packed' },
    { en: 'The goods of a final inspection are nearly packed', zh: '终检时大货基本装箱' },
    (put) => unreadySpots(put),
  ),
  ...findingRules,
  ...severityRules,
]

const PLAN_REMEDY: Words = {
  en: 'Choose lot, level and limits of the standard.',
  zh: '请按标准选择批量、检验水平和 AQL。',
}

/** Passed only within the acceptance numbers and with every point right; failed only where something is wrong. */
function verdictSpots(inspection: Inspection): readonly Spot[] {
  const plan = planIfAny(inspection)
  const { verdict, found } = inspection
  if (!plan || verdict === undefined) return []
  const over = plan.classes.filter(({ decision }) => decision === 'reject')
  const wrong = wrongIn(inspection)
  if (verdict === 'failed' && over.length === 0 && wrong.length === 0) return [NOTHING_WRONG]
  if (verdict !== 'passed') return []
  return [
    ...over.map(({ of, ac }) => ({
      at: `found.${of}`,
      says: {
        en: `${found[of]} ${defectClassNames[of].en} found; ${ac} are accepted.`,
        zh: `${defectClassNames[of].zh} ${found[of]} 个，最多接收 ${ac} 个。`,
      },
      remedy: NOT_PASSED,
    })),
    ...wrong.map(({ at, name }) => ({
      at,
      says: { en: `“${name.en || name.zh}” is not right.`, zh: `“${name.zh || name.en}”不符合要求。` },
      remedy: NOT_PASSED,
    })),
  ]
}

const NOT_PASSED: Words = {
  en: 'It has not passed: fail it, or make it conditional with what is done.',
  zh: '不能判合格：请判不合格，或有条件接受并写明处理。',
}
const NOTHING_WRONG: Spot = {
  at: 'verdict',
  says: {
    en: 'It has failed, but every number is within its limit and every point is right.',
    zh: '判了不合格，但各项数字都在限内，要点也都符合。',
  },
  remedy: { en: 'Enter what is wrong, or correct the verdict.', zh: '请登记不符之处，或更正结论。' },
}

function resultSpots({ done, by, verdict }: Inspection, today: Day): readonly Spot[] {
  return [
    ...when(
      verdict !== undefined && done === undefined,
      'done',
      { en: 'The result has no day.', zh: '结果没有写日期。' },
      { en: 'Enter the day of the inspection.', zh: '请填写验货日期。' },
    ),
    ...when(
      done !== undefined && verdict === undefined,
      'verdict',
      { en: 'It was done, but has no verdict.', zh: '已验货，但没有结论。' },
      { en: 'Say whether it passed.', zh: '请填写结论。' },
    ),
    ...when(
      (done ?? '') > today,
      'done',
      { en: `${done} is still to come.`, zh: `${done} 还没到。` },
      { en: 'Enter the day on which it was done.', zh: '请填实际验货日期。' },
    ),
    ...when(
      done !== undefined && by === '',
      'by',
      { en: 'Nobody is named who inspected.', zh: '没有写验货人。' },
      { en: 'Name the inspector.', zh: '请填写验货人。' },
    ),
  ]
}

/** Accepted while less is packed than can be drawn from: the rest of the lot was never looked at. */
function unreadySpots({ inspection: { kind, verdict }, ready }: InspectionPut): readonly Spot[] {
  const accepted = kind === 'final' && verdict !== undefined && verdict !== 'failed'
  if (!accepted || !ready || ready.percent >= LEAST_PACKED) return []
  return when(
    true,
    'verdict',
    {
      en: `By the workshop's reports ${ready.percent} % is ${ready.how.en}; a final inspection draws from ${LEAST_PACKED} % packed.`,
      zh: `按车间报数才${ready.how.zh} ${ready.percent}%，终检应装箱 ${LEAST_PACKED}% 以上再抽样。`,
    },
    {
      en: 'Enter it as mid-term and plan the final one anew, or have the missing reports entered first.',
      zh: '请改记为中期验货、另排终检；若车间漏报，先补报。',
    },
  )
}

function againSpots({ inspection, others }: InspectionPut): readonly Spot[] {
  const { again, kind, id } = inspection
  if (again === '') return []
  const first = others.find((one) => one.id === again)
  const open =
    first !== undefined && first.kind === kind && (first.verdict === 'failed' || first.verdict === 'conditional')
  const taken = others.some((one) => one.again === again && one.id !== id)
  return when(
    !open || taken,
    'again',
    taken
      ? { en: 'These goods are inspected again already.', zh: '这批货已有复验。' }
      : { en: 'It names no inspection of its kind that did not pass.', zh: '没有对应的同类未通过验货。' },
    { en: 'Choose the inspection whose goods were reworked.', zh: '请选返工货物原来的验货。' },
  )
}

function pointSpots({ inspection, production }: InspectionPut): readonly Spot[] {
  const { kind, verdict, points } = inspection
  if (kind !== 'final' || verdict === undefined || verdict === 'failed') return []
  return (production?.quality ?? [])
    .filter(({ id }) => !points.some((point) => point.id === id))
    .map(({ point }) => ({
      at: 'points',
      says: {
        en: `“${point.en || point.zh}” of the production order is not answered.`,
        zh: `生产单要点“${point.zh || point.en}”没有验。`,
      },
      remedy: { en: 'Look at it and say whether it is right.', zh: '请照单检查并填写结果。' },
    }))
}
