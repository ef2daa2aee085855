// Generated from content/tables/figures/price.csv by tools/make-tables.ts. Change the table, not this file.
import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { DatedFigure } from '../calculation/dated.ts'

/** Each in force from its first to its last day; an empty last day has not come yet. */
export const priceFigures: readonly DatedFigure[] = [
  { code: 'insured-factor-least', name: { en: 'Least insured amount under CIF and CIP, times the price', zh: 'CIF、CIP 最低投保倍数' }, value: decimal('1.1'), unit: 'times', from: '2020-01-01', to: '', source: { title: 'Incoterms 2020', at: unread('CIF A5, CIP A5') } },
  { code: 'earnest-money-share', name: { en: 'Most that counts as earnest money (定金), share of the contract price', zh: '定金占合同价款的上限' }, value: decimal('0.2'), unit: 'fraction', from: '2021-01-01', to: '', source: { title: '中华人民共和国民法典', at: 'art. 586', read: '2026-11-21' } },
  { code: 'least-margin', name: { en: 'Least margin (profit share) without the general manager\'s consent', zh: '须总经理同意的利润率界限' }, value: decimal('0.05'), unit: 'fraction', from: '2000-01-01', to: '', source: { title: '跟单员工作计划 (003)', at: '篇3 三-4', read: '2026-11-21' } },
]
