import { type Rule, type RuleExample, type Source, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Calculation } from '../calculation/calculation.ts'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { doubleSamplingCalculation } from './double-sampling.ts'
import { ocCurveCalculation } from './oc-curve.ts'
import { samplingPlanCalculation } from './sampling-plan.ts'
import { switchingRulesCalculation } from './switching-rules.ts'
import { SAMPLING_STANDARD } from './tables.ts'

const rule = (id: string, of: Calculation, at: string, en: string, zh: string, weight?: 'warn') =>
  claimRule({
    id,
    title: { en, zh } satisfies Words,
    source: { ...SAMPLING_STANDARD, at } satisfies Source,
    of,
    ...(weight ? { weight } : {}),
  })

export const inspectionRules: readonly Rule<Claim>[] = [
  rule(
    'N-01',
    samplingPlanCalculation,
    'tables 1, 2-A, 2-B, 2-C',
    'Lot size and level give the code letter, letter and AQL the plan; an arrow leads to the first plan in its direction, whose own sample size is used.',
    '由批量与检验水平查字码，由字码与 AQL 查方案；遇箭头取其方向第一个方案，并用该方案的样本量。',
  ),
  rule(
    'N-02',
    samplingPlanCalculation,
    'tables 2-A, 2-B, 2-C',
    'Where the sample is not smaller than the lot, the whole lot is inspected with the same acceptance number.',
    '样本量等于或超过批量时全数检验，接收数不变。',
  ),
  rule(
    'N-03',
    samplingPlanCalculation,
    unread('classes of defects'),
    'Up to Ac defects a lot is accepted, from Re it is refused; critical, major and minor defects each have their own plan, and critical ones accept none.',
    '不合格数不超过 Ac 接收，达到 Re 拒收；致命、严重、轻微各有方案，致命不合格一个也不接收。',
  ),
  rule(
    'N-04',
    samplingPlanCalculation,
    unread('clause 5.1'),
    'An AQL up to 10 is in percent or per hundred units; above 10 it is for defects per hundred units only.',
    'AQL 不大于 10 时为百分比或每百单位不合格数；大于 10 时仅为每百单位不合格数。',
  ),
  rule(
    'N-05',
    switchingRulesCalculation,
    unread('clause 9.3'),
    'Two lots of five refused tighten inspection, five accepted in a row bring normal back, five refused under tightened stop it, and a score of 30 reduces it.',
    '连续五批内两批拒收转加严；加严下连续五批接收转正常，累计五批拒收暂停；正常下得分达 30 转放宽。',
  ),
  rule(
    'N-06',
    doubleSamplingCalculation,
    unread('table 3-A'),
    'A double plan draws two samples of the size of the code letter before; between Ac1 and Re1 the second is drawn and both are added.',
    '二次抽样两个样本量均取前一字码的样本量；介于 Ac1 与 Re1 之间时抽第二样本并累计。',
    'warn',
  ),
  rule(
    'N-07',
    ocCurveCalculation,
    'table 10; by the binomial and Poisson distributions',
    'The probability of acceptance is that of at most Ac defects in the sample, and the average outgoing quality is p × Pa × (N − n) ÷ N.',
    '接收概率为样本中不合格数不超过 Ac 的概率；平均检出质量 = p × Pa ×（N − n）÷ N。',
  ),
]

const LOT = { lotSize: 2000, aql: '2.5' }
const POINT = { n: 125, ac: 7, lotSize: 2000, points: ['0.05'] }

export const inspectionRuleExamples: readonly RuleExample<Claim>[] = [
  example('N-01', { lotSize: 400, aql: '0.65' }, { 'classes.0.n': '80' }, { 'classes.0.n': '50' }),
  example('N-02', { lotSize: 20, level: 'III', aql: '0.10' }, { sample: '20' }, { sample: '125' }),
  example('N-03', { ...LOT, found: 8 }, { decision: 'reject' }, { decision: 'accept' }),
  example('N-04', { ...LOT, aql: '15', counts: 'nonconformities' }, { 'classes.0.ac': '21' }, { 'classes.0.ac': '30' }),
  example('N-05', { lots: [{ accepted: false }, { accepted: false }] }, { next: 'tightened' }, { next: 'normal' }),
  example('N-06', { ...LOT, foundFirst: 5 }, { decision: 'draw-second' }, { decision: 'reject' }),
  example('N-07', POINT, { 'points.0.aoq': '0.033362' }, { 'points.0.aoq': '0.035586' }),
]

function example(id: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule: id, holds: { input, claims: right }, fails: { input, claims: wrong } }
}
