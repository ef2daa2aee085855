import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { claim, convention, count, counted, explained, figure, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { afterLot, beginsAt, type Outcome, type Standing } from './switching.ts'
import { AQLS, aqlOf, codeLetter, type Plan, planFor, SAMPLING_STANDARD, stricterAc } from './tables.ts'

const lot = z.strictObject({
  lotSize: count('Lot size, to find the plan', '批量（查方案用）', 'units').optional(),
  found: counted('Defects found, to judge by the plan', '发现的不合格数（按方案判定）', 'defects', 999_999).optional(),
  accepted: claim('Accepted, where lot size and defects are not given', '是否接收（未填批量与不合格数时）').optional(),
  ac: counted(
    'Acceptance number of its plan, for the score',
    '该批方案的接收数（计转移得分用）',
    'defects',
    999_999,
  ).optional(),
  acceptedTighter: claim('Would also have passed at the AQL one step stricter', '按严一级 AQL 是否也会接收').optional(),
  resubmitted: claim('Submitted again: does not count', '为再次提交批（不计）').default(false),
  irregular: claim('Production was irregular or delayed', '生产不稳定或延误').default(false),
  corrected: claim(
    'After acceptance had stopped: the supplier has acted, tightened inspection begins anew',
    '暂停后供方已纠正，重新从加严检验开始',
  ).default(false),
})

const input = z.strictObject({
  lots: told(z.array(lot).min(1).max(1000), 'Lots in the order of their submission', '按提交顺序的各批', 'lots'),
  aql: figure('Acceptance quality limit, to find the plans', '接收质量限（查方案用）', 'percent').optional(),
  level: convention(['II', 'I', 'III', 'S-1', 'S-2', 'S-3', 'S-4'], 'Inspection level', '检验水平'),
  begins: explained(convention(['normal', 'tightened', 'reduced'], 'Severity of the first lot', '首批检验严格度'), {
    normal: ['Normal', '正常检验'],
    tightened: ['Tightened', '加严检验'],
    reduced: ['Reduced', '放宽检验'],
  }),
  steady: claim('Production is steady', '生产稳定').default(true),
  agreed: claim('The responsible authority agrees to reduced inspection', '主管方同意放宽检验').default(true),
})
type Given = z.output<typeof input>
type Lot = z.output<typeof lot>

const severity = z.enum(['normal', 'tightened', 'reduced'])
const output = z.strictObject({
  next: explained(
    told(z.enum(['normal', 'tightened', 'reduced', 'stop']), 'How the next lot is inspected', '下一批的检验严格度'),
    {
      normal: ['Normal inspection', '正常检验'],
      tightened: ['Tightened inspection', '加严检验'],
      reduced: ['Reduced inspection', '放宽检验'],
      stop: ['None until the supplier has acted', '暂停检验，待供方纠正'],
    },
  ),
  lots: told(
    z.array(
      z.strictObject({
        severity: told(severity, 'Inspected under', '检验严格度'),
        plan: told(z.string(), '“letter n Ac/Re”; empty where the plan was not looked up', '方案（字码 n Ac/Re）'),
        accepted: told(z.boolean(), 'Accepted', '是否接收'),
        score: told(
          z.string(),
          'Switching score after it; empty where it is not kept or cannot be told',
          '之后的转移得分',
        ),
        next: told(z.enum(['normal', 'tightened', 'reduced', 'stop']), 'What follows', '下一批'),
      }),
    ),
    'Lot by lot',
    '逐批',
  ),
})
type Row = z.output<typeof output>['lots'][number]

/**
 * How severely each lot of a series is inspected (N-05): two of five refused tighten, five accepted in a row bring normal back, five
 * refused under tightened inspection stop it; a score of 30 reduces. Resubmitted lots do not count. Throws Unusable with every lot
 * that cannot be judged.
 */
export function switchingRules(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse([aqlFault(given), ...given.lots.map((one, i) => lotFault(one, i, given))])
  let standing = beginsAt(given.begins)
  const rows = given.lots.map((one, i) => {
    if (standing.stopped && one.corrected) standing = beginsAt('tightened')
    const before = standing
    const fared = outcomeOf(one, before, given)
    if (!(one.resubmitted || before.stopped)) standing = afterLot(before, fared, given)
    const row = rowOf(before, standing, fared)
    sheet.remark(remarkOn(i + 1, row))
    return row
  })
  return { lots: rows, next: nextOf(standing) }
}

function nextOf({ severity: next, stopped }: Standing): Row['next'] {
  return stopped ? 'stop' : next
}

interface Fared extends Outcome {
  readonly plan: Plan | undefined
}

function outcomeOf(one: Lot, { severity: now }: Standing, given: Given): Fared {
  const letter = one.lotSize === undefined ? undefined : codeLetter(one.lotSize, given.level)
  const aql = given.aql === undefined ? undefined : aqlOf(given.aql)
  const plan = letter && aql ? planFor(now, letter, aql) : undefined
  const { found, irregular } = one
  if (plan === undefined || found === undefined || aql === undefined)
    return { plan, irregular, accepted: one.accepted ?? false, adds: addsBy(one) }
  const stricter = stricterAc(now, plan.letter, aql) ?? 0
  return { plan, irregular, accepted: found <= plan.ac, adds: adds(plan.ac, found <= plan.ac, found <= stricter) }
}

/** What a lot adds to the score: 3 where Ac is 2 or more and a stricter AQL would have taken it too, 2 where Ac is 0 or 1. */
function adds(ac: number, accepted: boolean, acceptedTighter: boolean): number {
  if (ac >= 2) return acceptedTighter ? 3 : 0
  return accepted ? 2 : 0
}

function addsBy({ ac, accepted = false, acceptedTighter }: Lot): number | undefined {
  if (acceptedTighter !== undefined) return adds(ac ?? 2, accepted, acceptedTighter)
  return ac !== undefined && ac < 2 ? adds(ac, accepted, false) : undefined
}

function rowOf(before: Standing, after: Standing, { plan, accepted }: Fared): Row {
  const kept = before.severity === 'normal' && after.severity === 'normal' && after.score !== undefined
  return {
    severity: before.severity,
    plan: plan ? `${plan.letter} ${plan.n} ${plan.ac}/${plan.re}` : '',
    accepted,
    score: kept ? decimal(`${after.score}`) : '',
    next: nextOf(after),
  }
}

function remarkOn(number: number, { severity: now, plan, accepted, next }: Row) {
  return {
    en: `Lot ${number}, ${now}${plan ? ` (${plan})` : ''}: ${accepted ? 'accepted' : 'refused'}; next: ${next}.`,
    zh: `第 ${number} 批，${ZH[now]}${plan ? `（${plan}）` : ''}：${accepted ? '接收' : '拒收'}；下一批：${ZH[next]}。`,
  }
}

const ZH = { normal: '正常', tightened: '加严', reduced: '放宽', stop: '暂停检验' } as const

function aqlFault({ aql }: Given): Fault | false {
  return (
    aql !== undefined &&
    aqlOf(aql) === undefined &&
    fault('aql', 'no-such-aql', `The AQL must be one of ${AQLS.join(', ')}.`, `AQL 须为下列之一：${AQLS.join('、')}。`)
  )
}

function lotFault({ lotSize, found, accepted }: Lot, i: number, { aql, level }: Given): Fault | false {
  const looked = lotSize !== undefined && found !== undefined && aql !== undefined
  if (looked && codeLetter(lotSize, level) === undefined)
    return fault(`lots.${i}.lotSize`, 'no-lot', 'A lot has two units or more.', '批量至少为 2。')
  if (looked || accepted !== undefined) return false
  return fault(
    `lots.${i}.accepted`,
    'not-judged',
    'Say whether the lot was accepted, or give its size, the defects found and the AQL.',
    '请说明该批是否接收，或填批量、不合格数与 AQL。',
  )
}

export const switchingRulesCalculation = calculation({
  name: 'switching-rules',
  title: { en: 'Switching between normal, tightened and reduced inspection', zh: '检验转移规则' },
  topic: 'inspection',
  says: {
    en: 'How the next lot is inspected after a history of lots, and when acceptance stops.',
    zh: '根据以往各批结果，下一批用正常、加严还是放宽检验，何时暂停。',
  },
  rules: ['N-05'],
  sources: [{ ...SAMPLING_STANDARD, at: unread('clause 9.3') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Two of four refused', zh: '四批中两批拒收' },
      input: { lots: [{ accepted: true }, { accepted: false }, { accepted: true }, { accepted: false }] },
      gives: { 'lots.2.next': 'normal', 'lots.3.next': 'tightened', next: 'tightened' },
    },
    {
      title: {
        en: 'Ten clean lots of 2000 at AQL 2.5: a score of 30',
        zh: '连续十批 2000 件、AQL 2.5 均无不合格：得分 30',
      },
      input: { aql: '2.5', lots: Array.from({ length: 10 }, () => ({ lotSize: 2000, found: 1 })) },
      gives: { 'lots.8.score': '27', next: 'reduced' },
    },
  ],
  work: switchingRules,
})
