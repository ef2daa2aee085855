// Generated from content/tables/figures/freight.csv by tools/make-tables.ts. Change the table, not this file.
import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { DatedFigure } from '../calculation/dated.ts'

/** Each in force from its first to its last day; an empty last day has not come yet. */
export const freightFigures: readonly DatedFigure[] = [
  { code: 'air-liability', name: { en: 'Liability of an air carrier for one kilogram of cargo', zh: '航空承运人每公斤货物赔偿限额' }, value: decimal('17'), unit: 'SDR per kg', from: '2003-11-04', to: '2009-12-29', source: { title: 'Montreal Convention 1999', at: unread('art. 22 (3)') } },
  { code: 'air-liability', name: { en: 'Liability of an air carrier for one kilogram of cargo', zh: '航空承运人每公斤货物赔偿限额' }, value: decimal('19'), unit: 'SDR per kg', from: '2009-12-30', to: '2019-12-27', source: { title: 'Montreal Convention 1999', at: unread('art. 22 (3) and 24') } },
  { code: 'air-liability', name: { en: 'Liability of an air carrier for one kilogram of cargo', zh: '航空承运人每公斤货物赔偿限额' }, value: decimal('22'), unit: 'SDR per kg', from: '2019-12-28', to: '2024-12-27', source: { title: 'Montreal Convention 1999', at: unread('art. 22 (3) and 24') } },
  { code: 'air-liability', name: { en: 'Liability of an air carrier for one kilogram of cargo', zh: '航空承运人每公斤货物赔偿限额' }, value: decimal('26'), unit: 'SDR per kg', from: '2024-12-28', to: '', source: { title: 'Montreal Convention 1999', at: unread('art. 22 (3) and 24') } },
  { code: 'presentation-days', name: { en: 'Days after shipment within which documents are presented', zh: '装运后交单天数' }, value: decimal('21'), unit: 'days', from: '2007-07-01', to: '', source: { title: 'UCP 600', at: 'art. 14 c', read: '2026-11-21' } },
]
