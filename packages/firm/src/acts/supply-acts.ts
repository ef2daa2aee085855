import { act, change, done, refused } from '@gendan/kernel/act'
import { isPositive } from '@gendan/kernel/decimal'
import { type Finding, findingOf, type Spot } from '@gendan/kernel/rule'
import { z } from 'zod'
import { party } from '../party.ts'
import { auditInput, type Capacity, capacityShape, subcontractShape } from '../supply.ts'

const source = { title: '跟单员工作计划 (003)', at: '篇6 四-2' }

/** Says what a supplier can make in a week of each kind of work, and what he hands on to others. */
export const putSupply = act({
  name: 'put-supply',
  title: { en: "Record a supplier's capacity", zh: '登记供应商产能' },
  right: 'party',
  on: party,
  does: 'changes',
  input: z.object({
    capacity: z.array(capacityShape).max(40).readonly(),
    subcontracts: z.array(subcontractShape).max(40).readonly().default([]),
  }),
  decide({ id }, { capacity, subcontracts }) {
    const findings = capacity.flatMap((one, i) => [...none(one, i), ...twice(one, i, capacity)])
    if (findings.length > 0) return refused(findings)
    return done([change(party, id, { type: 'supply-put', capacity, subcontracts })])
  },
})

/** Records an audit of a supplier, or puts one right that stands. */
export const putAudit = act({
  name: 'put-audit',
  title: { en: 'Record an audit of a supplier', zh: '登记验厂记录' },
  right: 'party',
  on: party,
  does: 'changes',
  input: z.object({
    /** The id of one that stands; '' for a new one. */
    id: z.string().max(64).default(''),
    audit: auditInput,
  }),
  files: ({ audit }) => audit.files.map(({ attachment }) => attachment),
  decide(state, { id, audit }, now) {
    const stands = state.supply?.audits.some((one) => one.id === id) ?? false
    if (id !== '' && !stands) return refused([gone()])
    const findings = [
      ...(audit.day > now.day ? [later()] : []),
      ...(audit.until !== '' && audit.until < audit.day ? [over()] : []),
    ]
    if (findings.length > 0) return refused(findings)
    return done([change(party, state.id, { type: 'audit-put', audit: { ...audit, id: id || now.id } })])
  },
})

/** Takes an audit out that was entered by mistake; the journal keeps it. */
export const dropAudit = act({
  name: 'drop-audit',
  title: { en: 'Take out an audit', zh: '撤销验厂记录' },
  right: 'party',
  on: party,
  does: 'changes',
  input: z.object({ audit: z.string().max(64), reason: z.string().trim().min(1).max(500) }),
  decide({ id, supply }, { audit, reason }) {
    if (!supply?.audits.some((one) => one.id === audit)) return refused([gone()])
    return done([change(party, id, { type: 'audit-dropped', audit, reason })])
  },
})

function none({ perWeek }: Capacity, i: number): readonly Finding[] {
  if (isPositive(perWeek.value)) return []
  return [
    stop('SU-01', {
      at: `capacity.${i}.perWeek`,
      says: { en: 'A capacity of nothing is none.', zh: '产能不能为零或负数。' },
      remedy: {
        en: 'Enter the quantity of a usual week, or take the line out.',
        zh: '请填平常一周的数量，或删去这一行。',
      },
    }),
  ]
}

function twice({ work, perWeek }: Capacity, i: number, all: readonly Capacity[]): readonly Finding[] {
  const first = all.findIndex((one) => one.work === work && one.perWeek.unit === perWeek.unit)
  if (first === i) return []
  return [
    stop('SU-02', {
      at: `capacity.${i}.work`,
      says: { en: `${work} stands in line ${first + 1} already.`, zh: `第 ${first + 1} 行已有“${work}”。` },
      remedy: { en: 'Keep one line for each kind of work.', zh: '每种工序只留一行。' },
    }),
  ]
}

function later(): Finding {
  return stop('SU-03', {
    at: 'audit.day',
    says: { en: 'This day has not come yet.', zh: '这一天还没到。' },
    remedy: { en: 'Record an audit once it was held.', zh: '请验厂之后再登记。' },
  })
}

function over(): Finding {
  return stop('SU-04', {
    at: 'audit.until',
    says: { en: 'It would end before it was held.', zh: '有效期早于验厂日。' },
    remedy: { en: 'Choose a later day, or none.', zh: '请选更晚的日期，或不填。' },
  })
}

function gone(): Finding {
  return stop('SU-05', {
    at: 'id',
    says: { en: 'There is no such audit.', zh: '没有这条验厂记录。' },
    remedy: { en: 'Open the supplier anew.', zh: '请重新打开该供应商。' },
  })
}

function stop(id: string, spot: Spot): Finding {
  return findingOf({ id, weight: 'block', source }, spot)
}
