// Generated from content/tables/figures/production.csv by tools/make-tables.ts. Change the table, not this file.
import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { DatedFigure } from '../calculation/dated.ts'

/** Each in force from its first to its last day; an empty last day has not come yet. */
export const productionFigures: readonly DatedFigure[] = [
  { code: 'inline-from', name: { en: 'Share of the order made from which the inline inspection is held', zh: '中期验货：完成比例下限' }, value: decimal('0.1'), unit: 'fraction', from: '2000-01-01', to: '', source: { title: 'Inspection practice of buyers and inspection companies', at: unread('inline (DUPRO)') } },
  { code: 'inline-to', name: { en: 'Share of the order made up to which the inline inspection is held', zh: '中期验货：完成比例上限' }, value: decimal('0.2'), unit: 'fraction', from: '2000-01-01', to: '', source: { title: 'Inspection practice of buyers and inspection companies', at: unread('inline (DUPRO)') } },
  { code: 'final-packed-least', name: { en: 'Share of the order that must be packed before the final inspection', zh: '尾期验货：装箱比例下限' }, value: decimal('0.8'), unit: 'fraction', from: '2000-01-01', to: '', source: { title: 'Inspection practice of buyers and inspection companies', at: unread('final random inspection') } },
  { code: 'cut-allowance', name: { en: 'Usual share of pieces cut beyond the order', zh: '通常的加裁比例' }, value: decimal('0.03'), unit: 'fraction', from: '2000-01-01', to: '', source: { title: 'Garment practice', at: unread('cut allowance 2–3 %') } },
]
