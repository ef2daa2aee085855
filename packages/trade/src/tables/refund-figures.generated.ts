// Generated from content/tables/figures/refund.csv by tools/make-tables.ts. Change the table, not this file.
import { decimal } from '@gendan/kernel/decimal'
import { NOT_READ, unread } from '@gendan/kernel/rule'
import type { DatedFigure } from '../calculation/dated.ts'

/** Each in force from its first to its last day; an empty last day has not come yet. */
export const refundFigures: readonly DatedFigure[] = [
  { code: 'construction-tax-city', name: { en: 'City construction tax in a city district', zh: '城市维护建设税（市区）' }, value: decimal('0.07'), unit: 'fraction', from: '2021-09-01', to: '', source: { title: '中华人民共和国城市维护建设税法', at: 'art. 4', read: '2026-11-21' } },
  { code: 'construction-tax-town', name: { en: 'City construction tax in a county seat or town', zh: '城市维护建设税（县城、镇）' }, value: decimal('0.05'), unit: 'fraction', from: '2021-09-01', to: '', source: { title: '中华人民共和国城市维护建设税法', at: 'art. 4', read: '2026-11-21' } },
  { code: 'construction-tax-other', name: { en: 'City construction tax elsewhere', zh: '城市维护建设税（其他地区）' }, value: decimal('0.01'), unit: 'fraction', from: '2021-09-01', to: '', source: { title: '中华人民共和国城市维护建设税法', at: 'art. 4', read: '2026-11-21' } },
  { code: 'education-surcharge', name: { en: 'Education surcharge', zh: '教育费附加' }, value: decimal('0.03'), unit: 'fraction', from: '2005-10-01', to: '', source: { title: '征收教育费附加的暂行规定', at: unread('art. 3') } },
  { code: 'local-education-surcharge', name: { en: 'Local education surcharge', zh: '地方教育附加' }, value: decimal('0.02'), unit: 'fraction', from: '2010-11-07', to: '', source: { title: '财综〔2010〕98号', at: unread('rate') } },
  { code: 'refund-end-months', name: { en: 'Months from the export date after which goods count as sold at home', zh: '出口满若干个月未申报视同内销' }, value: decimal('36'), unit: 'months', from: '2026-01-01', to: '', source: { title: '财政部 税务总局公告2026年第11号', at: unread('time limit as quoted in public code') } },
  { code: 'filing-days', name: { en: 'Days after filing by which the papers must be on file', zh: '备案单证备齐天数' }, value: decimal('15'), unit: 'days', from: '2012-01-01', to: '', source: { title: '出口货物退（免）税备案单证管理', at: NOT_READ } },
  { code: 'papers-years', name: { en: 'Years for which the papers are kept', zh: '备案单证保存年限' }, value: decimal('10'), unit: 'years', from: '2026-01-01', to: '', source: { title: '税务总局公告2026年第5号', at: unread('as quoted in public code') } },
  { code: 'papers-years', name: { en: 'Years for which the papers are kept', zh: '备案单证保存年限' }, value: decimal('5'), unit: 'years', from: '2012-01-01', to: '2025-12-31', source: { title: '出口货物退（免）税备案单证管理', at: NOT_READ } },
  { code: 'small-taxpayer-rate', name: { en: 'Rate on a special invoice of a small-scale taxpayer', zh: '小规模纳税人专用发票征收率' }, value: decimal('0.03'), unit: 'fraction', from: '2014-07-01', to: '', source: { title: '财税〔2014〕57号', at: unread('rate') } },
]
