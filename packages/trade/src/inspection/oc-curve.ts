import { compare, type Decimal, decimal, divide, multiply, one, round, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, count, counted, explained, figure, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { acceptance, qualityAt } from './acceptance.ts'

const input = z.strictObject({
  n: counted('Sample size', '样本量', 'units', 5000),
  ac: counted('Acceptance number', '接收数 Ac', 'defects', 100),
  lotSize: count(
    'Lot size, for outgoing quality; empty: very large',
    '批量（计算平均检出质量用；不填视为很大）',
    'units',
  ).optional(),
  spread: explained(convention(['binomial', 'poisson'], 'What is counted', '计数方式'), {
    binomial: ['Units good or bad (binomial)', '不合格品数（二项分布）'],
    poisson: ['Defects on units (Poisson)', '不合格数（泊松分布）'],
  }),
  points: told(
    z
      .array(
        figure(
          'Incoming quality: share defective, or defects per unit',
          '批质量：不合格品率或每单位不合格数',
          'fraction',
        ),
      )
      .max(200)
      .optional(),
    'Qualities to reckon; empty: thirty points that show the curve',
    '计算点；不填则自动取三十点绘出曲线',
    'fraction',
  ),
  aql: figure(
    'Quality that should pass (producer’s risk), as a fraction',
    '应接收的质量（生产方风险），小数',
    'fraction',
  ).optional(),
  limiting: figure(
    'Quality that should be refused (consumer’s risk), as a fraction',
    '应拒收的质量（使用方风险），小数',
    'fraction',
  ).optional(),
})
type Given = z.output<typeof input>

const point = z.strictObject({
  p: answerFigure('Incoming quality', '批质量', 'fraction'),
  pa: answerFigure('Probability of acceptance', '接收概率', 'fraction'),
  aoq: answerFigure(
    'Average outgoing quality, where refused lots are sorted',
    '平均检出质量（拒收批全检）',
    'fraction',
  ),
  ati: answerFigure('Average total inspection; empty without a lot size', '平均检验总数', 'units'),
})
const output = z.strictObject({
  points: told(z.array(point), 'Points of the curve', '曲线各点'),
  aoql: answerFigure('Largest outgoing quality among the points', '各点中最大平均检出质量', 'fraction'),
  p95: answerFigure('Quality accepted 95 times of 100', '接收概率 95% 的质量', 'fraction'),
  p50: answerFigure('Quality accepted every second time', '接收概率 50% 的质量', 'fraction'),
  p10: answerFigure('Quality accepted 10 times of 100', '接收概率 10% 的质量', 'fraction'),
  producersRisk: answerFigure('Probability of refusing at the AQL; empty where not given', '生产方风险', 'fraction'),
  consumersRisk: answerFigure(
    'Probability of accepting at the limiting quality; empty where not given',
    '使用方风险',
    'fraction',
  ),
})

/**
 * Operating characteristic of a single plan (N-07): Pa by the binomial or Poisson distribution, AOQ = p × Pa × (N − n) ÷ N, average total
 * inspection n + (1 − Pa) × (N − n). Probabilities half up to six places, qualities to five. Throws Unusable for a sample
 * larger than the lot and for shares above one.
 */
export function ocCurve(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const points = (given.points ?? shown(given)).map((p) => pointAt(p, given, sheet))
  const at = (wanted: string) => round(qualityAt(given.n, given.ac, decimal(wanted), given.spread), 5, 'half-up')
  return {
    points,
    aoql: points.map(({ aoq }) => aoq).reduce((a, b) => (compare(a, b) >= 0 ? a : b), zero),
    p95: at('0.95'),
    p50: at('0.5'),
    p10: at('0.1'),
    producersRisk: given.aql === undefined ? '' : refusing(given, given.aql, sheet),
    consumersRisk: given.limiting === undefined ? '' : accepting(given, given.limiting, sheet).stated,
  }
}

/** Thirty points up to three times the quality that passes every second time. */
function shown({ n, ac, spread }: Given): readonly Decimal[] {
  const middle = qualityAt(n, ac, decimal('0.5'), spread)
  const steps = Array.from({ length: 31 }, (_, i) =>
    round(divide(multiply(middle, decimal(`${i}`)), decimal('10')), 5, 'half-up'),
  )
  return steps.filter((p) => spread === 'poisson' || compare(p, one) <= 0)
}

function accepting({ n, ac, spread }: Given, p: Decimal, sheet: Worksheet) {
  const exact = acceptance(n, ac, p, spread)
  const sum = spread === 'binomial' ? 'Σ C(n, k) × p^k × (1 − p)^(n − k)' : 'Σ (n × p)^k ÷ k! ÷ e^(n × p)'
  const says = {
    en: `Accepted at p = ${p}: ${sum}, k = 0 … ${ac}, n = ${n}`,
    zh: `p = ${p} 的接收概率：${sum}，k = 0 … ${ac}，n = ${n}`,
  }
  return { exact, stated: sheet.figure(says, 'P = L', { L: exact }, halfUp(6)) }
}

function pointAt(p: Decimal, given: Given, sheet: Worksheet): { p: Decimal; pa: Decimal; aoq: Decimal; ati: string } {
  const { exact: P, stated } = accepting(given, p, sheet)
  const says = { en: 'Average outgoing quality', zh: '平均检出质量' }
  const { lotSize: N } = given
  const n = decimal(`${given.n}`)
  if (N === undefined) return { p, pa: stated, aoq: sheet.figure(says, 'Q = p × P', { p, P }, halfUp(6)), ati: '' }
  const aoq = sheet.figure(says, 'Q = p × P × (N − n) ÷ N', { p, P, N, n }, halfUp(6))
  const total = { en: 'Average total inspection', zh: '平均检验总数' }
  return { p, pa: stated, aoq, ati: sheet.figure(total, 'I = n + (1 − P) × (N − n)', { P, N, n }, halfUp(2)) }
}

function refusing(given: Given, aql: Decimal, sheet: Worksheet): Decimal {
  const { exact: P } = accepting(given, aql, sheet)
  return sheet.figure({ en: 'Producer’s risk', zh: '生产方风险' }, 'a = 1 − P', { P }, halfUp(6))
}

function faultsOf({ n, lotSize, spread, points = [], aql, limiting }: Given): readonly (Fault | false)[] {
  const above = (path: string, p: Decimal | undefined) =>
    spread === 'binomial' &&
    p !== undefined &&
    compare(p, one) > 0 &&
    fault(
      path,
      'above-one',
      'A share of defective units is at most 1 (2.5 % is 0.025).',
      '不合格品率不超过 1（2.5% 写 0.025）。',
    )
  return [
    n === 0 && fault('n', 'no-sample', 'The sample has at least one unit.', '样本量至少为 1。'),
    lotSize !== undefined &&
      compare(decimal(`${n}`), lotSize) > 0 &&
      fault(
        'lotSize',
        'sample-larger',
        'The sample is larger than the lot: all are inspected.',
        '样本量超过批量：应全检。',
      ),
    ...points.map((p, i) => above(`points.${i}`, p)),
    above('aql', aql),
    above('limiting', limiting),
  ]
}

export const ocCurveCalculation = calculation({
  name: 'oc-curve',
  title: { en: 'Operating characteristic of a sampling plan', zh: '抽样方案的 OC 曲线' },
  topic: 'inspection',
  says: {
    en: 'How often a plan accepts lots of a given quality, what quality goes out on average, and both risks.',
    zh: '方案对某质量水平的接收概率、平均检出质量及双方风险。',
  },
  rules: ['N-07'],
  sources: [{ title: 'Acceptance sampling as quality textbooks teach it', at: 'operating characteristic, AOQ, ATI' }],
  input,
  output,
  examples: [
    {
      title: { en: 'n 125, Ac 7', zh: 'n 125，Ac 7' },
      input: { n: 125, ac: 7, points: ['0.01', '0.025', '0.05', '0.08'], lotSize: 2000, aql: '0.025' },
      gives: {
        'points.0.pa': '0.999958',
        'points.1.pa': '0.986384',
        'points.2.pa': '0.711717',
        'points.3.pa': '0.208995',
        producersRisk: '0.013616',
      },
    },
    {
      title: { en: 'Defects counted: Poisson', zh: '按不合格数：泊松分布' },
      input: { n: 80, ac: 1, points: ['0.01'], spread: 'poisson' },
      gives: { 'points.0.pa': '0.808792', 'points.0.aoq': '0.008088', 'points.0.ati': '' },
    },
  ],
  work: ocCurve,
})
