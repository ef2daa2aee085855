// Generated from content/tables/figures/shops.csv by tools/make-tables.ts. Change the table, not this file.
import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { DatedFigure } from '../calculation/dated.ts'

/** Each in force from its first to its last day; an empty last day has not come yet. */
export const shopsFigures: readonly DatedFigure[] = [
  { code: 'order-defect-rate-most', name: { en: 'Order defect rate must stay below, orders of 60 days', zh: '订单缺陷率上限（60 天）' }, value: decimal('0.01'), unit: 'fraction', from: '2020-01-01', to: '', source: { title: 'Amazon seller performance targets', at: unread('order defect rate') } },
  { code: 'late-shipment-rate-most', name: { en: 'Late shipment rate must stay below', zh: '迟发率上限' }, value: decimal('0.04'), unit: 'fraction', from: '2020-01-01', to: '', source: { title: 'Amazon seller performance targets', at: unread('late shipment rate') } },
  { code: 'cancellation-rate-most', name: { en: 'Cancellation rate before shipment must stay below', zh: '配送前取消率上限' }, value: decimal('0.025'), unit: 'fraction', from: '2020-01-01', to: '', source: { title: 'Amazon seller performance targets', at: unread('cancellation rate') } },
  { code: 'valid-tracking-rate-least', name: { en: 'Valid tracking rate must stay above', zh: '有效追踪率下限' }, value: decimal('0.95'), unit: 'fraction', from: '2020-01-01', to: '', source: { title: 'Amazon seller performance targets', at: unread('valid tracking rate') } },
  { code: 'lifetime-to-acquisition-least', name: { en: 'Customer lifetime value should be at least so many times the cost of winning the customer', zh: '客户终身价值与获客成本之比的参考下限' }, value: decimal('3'), unit: 'times', from: '2020-01-01', to: '', source: { title: 'Usage of sellers and investors', at: unread('CLV ÷ CAC') } },
]
