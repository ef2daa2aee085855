import type { Words } from '@gendan/kernel/words'

/** What the facts of kept samples and inspections are called. */
export const qualityNames: Readonly<Record<string, Words>> = {
  aql: { en: 'AQL', zh: 'AQL' },
  arrivedOn: { en: 'arrived on', zh: '送达日期' },
  back: { en: 'back', zh: '归还' },
  comment: { en: "customer's words", zh: '客户原话' },
  courier: { en: 'courier', zh: '快递公司' },
  critical: { en: 'critical defects', zh: '致命缺陷' },
  drawn: { en: 'drawn', zh: '抽样数' },
  found: { en: 'found', zh: '发现' },
  gone: { en: 'kept no longer', zh: '处置' },
  kept: { en: 'kept sample', zh: '留样' },
  loans: { en: 'lent', zh: '借出' },
  madeOn: { en: 'made on', zh: '做好日期' },
  openings: { en: 'opened with', zh: '开验依据' },
  photos: { en: 'photographs', zh: '照片' },
  points: { en: 'points', zh: '要点' },
  remedy: { en: 'what is done about it', zh: '处理办法' },
  scan: { en: 'scanned', zh: '扫码' },
  sealed: { en: 'sealed', zh: '封样' },
  shelf: { en: 'shelf of the kept one', zh: '留样样品架' },
  until: { en: 'until', zh: '有效期' },
  verdict: { en: 'verdict', zh: '结论' },
  way: { en: 'way', zh: '方式' },
  waybill: { en: 'waybill', zh: '运单号' },
}
