import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** The stages of an export order, from lead to closed file (docs/glossary.md). */
export const stages = {
  E0: { en: 'Lead', zh: '线索' },
  E1: { en: 'Inquiry', zh: '询盘' },
  E2: { en: 'Quoted', zh: '已报价' },
  E3: { en: "Customer's order received", zh: '收到客户订单' },
  E4: { en: 'Confirmed inside', zh: '内部确认' },
  E5: { en: 'Proforma invoice issued', zh: '已开形式发票' },
  E6: { en: 'Signed back', zh: '客户签回' },
  E7: { en: 'Payment secured', zh: '款项保障' },
  E8: { en: 'Released', zh: '已下达' },
  E9: { en: 'In production', zh: '大货生产' },
  E10: { en: 'Mid-term inspected', zh: '中期验货' },
  E11: { en: 'Goods complete', zh: '货齐' },
  E12: { en: 'Final inspection passed', zh: '终检通过' },
  E13: { en: 'Packing list sent', zh: '已发装箱单' },
  E14: { en: 'Booked, insured, cleared', zh: '订舱投保报关' },
  E15: { en: 'On board', zh: '已装船' },
  E16: { en: 'Papers presented', zh: '交单' },
  E17: { en: 'Paid in full', zh: '收汇' },
  E18: { en: 'Refund settled', zh: '退税' },
  E19: { en: 'Closed', zh: '归档' },
} as const satisfies Record<string, Words>

export type Stage = keyof typeof stages

export const stageShape = z.enum(Object.keys(stages) as [Stage, ...Stage[]])

const order = Object.keys(stages) as readonly Stage[]

/** Whether a file has come at least as far as `stage`. */
export function reached(now: Stage, stage: Stage): boolean {
  return order.indexOf(now) >= order.indexOf(stage)
}

/** The further of two stages: a file never walks back by itself. */
export function further(a: Stage, b: Stage): Stage {
  return reached(a, b) ? a : b
}

/** A stage's place in the journey, 0 to 19: what lists sort by. */
export function stageNumber(stage: Stage): number {
  return order.indexOf(stage)
}

/** The stage at a place in the journey. */
export function stageAt(place: number): Stage {
  return order[place] ?? 'E0'
}
