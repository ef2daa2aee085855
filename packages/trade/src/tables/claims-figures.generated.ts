// Generated from content/tables/figures/claims.csv by tools/make-tables.ts. Change the table, not this file.
import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { DatedFigure } from '../calculation/dated.ts'

/** Each in force from its first to its last day; an empty last day has not come yet. */
export const claimsFigures: readonly DatedFigure[] = [
  { code: 'cisg-notice', name: { en: 'Notice to the seller of goods that do not conform, at latest after they were handed over', zh: '向卖方提出货物不符的最迟期限（自实际交付起）' }, value: decimal('2'), unit: 'years', from: '1988-01-01', to: '', source: { title: 'CISG', at: 'art. 39 (2)', read: '2026-11-21' } },
  { code: 'hague-visby-notice', name: { en: 'Notice to the sea carrier of damage that is not apparent', zh: '向海运承运人提出非显而易见损坏的通知' }, value: decimal('3'), unit: 'days', from: '1977-06-23', to: '', source: { title: 'Hague-Visby Rules', at: unread('art. III 6') } },
  { code: 'hague-visby-suit', name: { en: 'Suit against the sea carrier', zh: '对海运承运人起诉' }, value: decimal('1'), unit: 'years', from: '1977-06-23', to: '', source: { title: 'Hague-Visby Rules', at: unread('art. III 6') } },
  { code: 'maritime-notice', name: { en: 'Notice to the sea carrier of damage that is not apparent, goods not in containers', zh: '向海运承运人提出非显而易见损坏的通知（非集装箱）' }, value: decimal('7'), unit: 'days', from: '1993-07-01', to: '2026-04-30', source: { title: '中华人民共和国海商法 (1992)', at: 'art. 81', read: '2026-11-22' } },
  { code: 'maritime-notice-container', name: { en: 'Notice to the sea carrier of damage that is not apparent, goods in containers', zh: '向海运承运人提出非显而易见损坏的通知（集装箱）' }, value: decimal('15'), unit: 'days', from: '1993-07-01', to: '2026-04-30', source: { title: '中华人民共和国海商法 (1992)', at: 'art. 81', read: '2026-11-22' } },
  { code: 'maritime-suit', name: { en: 'Suit against the sea carrier', zh: '对海运承运人起诉' }, value: decimal('1'), unit: 'years', from: '1993-07-01', to: '2026-04-30', source: { title: '中华人民共和国海商法 (1992)', at: 'art. 257', read: '2026-11-22' } },
  { code: 'maritime-insurance-suit', name: { en: 'Suit against the marine insurer, from the day of the event', zh: '对海上保险人起诉（自保险事故发生之日）' }, value: decimal('2'), unit: 'years', from: '1993-07-01', to: '2026-04-30', source: { title: '中华人民共和国海商法 (1992)', at: 'art. 264', read: '2026-11-22' } },
  { code: 'air-damage-notice', name: { en: 'Notice to the air carrier of damage', zh: '向航空承运人提出货损通知' }, value: decimal('14'), unit: 'days', from: '2003-11-04', to: '', source: { title: 'Montreal Convention 1999', at: unread('art. 31') } },
  { code: 'air-delay-notice', name: { en: 'Notice to the air carrier of delay', zh: '向航空承运人提出延误通知' }, value: decimal('21'), unit: 'days', from: '2003-11-04', to: '', source: { title: 'Montreal Convention 1999', at: unread('art. 31') } },
  { code: 'air-suit', name: { en: 'Suit against the air carrier', zh: '对航空承运人起诉' }, value: decimal('2'), unit: 'years', from: '2003-11-04', to: '', source: { title: 'Montreal Convention 1999', at: unread('art. 35') } },
]
