import type { Spot } from '@gendan/kernel/rule'
import { boundProduction, boundToTheDay, onceSettled } from '../bound-production.ts'
import { briefedHeads } from '../briefing/briefed.ts'
import type { Gate } from '../gate.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'

/**
 * G11: the order has been explained to the heads of departments before work begins. The seed wishes it ("如有可能"): who has no
 * time for it forces the gate, with a reason (seed 003, part 3, item 5).
 */
export const productionOrderedToReleased: Gate = {
  id: 'G11',
  title: { en: 'Release meeting', zh: '下单会议' },
  help: {
    en: 'Binds the day of the meeting, who attended, its minutes and the production order it explained. Whoever leads it confirms here, with the signed minutes or a word. Where no meeting can be held, the supervisor forces passage with the reason.',
    zh: '签住开会日期、到会人员、会议记录和所讲解的生产加工单。由主持人凭签到记录或书面说明确认；确实开不成会的，由主管写明理由强制放行。',
  },
  before: 'E8',
  reaches: 'E8',
  signers: ['production', 'supervisor', 'manager', 'general-manager'],
  forcedBy: ['supervisor', 'manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '5 生产加工单（开会讲解）' },
  shown: 'word',
  provenBy: (file) => [latestPaper(file, 'meeting-minutes') ?? []].flat(),
  after: ['G10'],
  lacks: (file) => [...(file.deal.production?.meeting ? [] : [NO_MEETING]), ...refusals(file)],
  ...onceSettled((file) => ({ ...boundProduction(file), ...metOn(file) })),
  boundBefore: [onceSettled((file) => ({ ...boundToTheDay(file), ...metOn(file) }))],
}

/** A head who said no: it is settled with him, or passage is forced. */
function refusals(file: OrderFile): readonly Spot[] {
  return briefedHeads(file)
    .filter(({ state }) => state === 'no')
    .map(({ head, word }) => ({
      at: 'briefing',
      says: {
        en: `${head.name.en || head.name.zh} says no: ${word?.word ?? ''}`,
        zh: `${head.name.zh || head.name.en}不同意：${word?.word ?? ''}`,
      },
      remedy: {
        en: 'Settle it with this head, who answers anew, or have passage forced.',
        zh: '请与该负责人商妥、由其重新答复，或由主管强制放行。',
      },
    }))
}

const NO_MEETING = {
  at: 'production.meeting',
  says: { en: 'No release meeting is on record.', zh: '还没有下单会议的记录。' },
  remedy: {
    en: 'Hold it and record who attended, or have passage forced.',
    zh: '请开会并登记到会人员，或由主管强制放行。',
  },
}

/** A gate that was forced without a meeting closes when one is held after all. */
function metOn({ deal: { production } }: OrderFile) {
  return { meeting: production?.meeting ?? 'none' }
}
