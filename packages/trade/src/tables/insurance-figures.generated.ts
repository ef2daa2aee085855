// Generated from content/tables/figures/insurance.csv by tools/make-tables.ts. Change the table, not this file.
import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { DatedFigure } from '../calculation/dated.ts'

/** Each in force from its first to its last day; an empty last day has not come yet. */
export const insuranceFigures: readonly DatedFigure[] = [
  { code: 'credit-cover-least', name: { en: 'Least cover under a credit that is silent, times the CIF or CIP value', zh: '信用证未规定时的最低投保倍数' }, value: decimal('1.1'), unit: 'times', from: '2007-07-01', to: '', source: { title: 'UCP 600', at: 'art. 28 f ii', read: '2026-11-21' } },
  { code: 'markup-to-ask', name: { en: 'Markup above which the insurer is asked first', zh: '超过此加成须先征得保险人同意' }, value: decimal('0.3'), unit: 'fraction', from: '1981-01-01', to: '', source: { title: 'Practice of Chinese cargo insurers', at: unread('markup above 30 %') } },
]
