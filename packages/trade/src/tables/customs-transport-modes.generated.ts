// Generated from content/tables/customs/transport-modes.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const customsTransportModesSource: string = 'source: General Administration of Customs of China (海关总署), modes of transport 运输方式代码表, as public code repeats it; licence: LicenseRef-official-codes; read: 2026-11-21'

export interface CustomsTransportMode {
  readonly name: Words
}

/** Modes of transport 运输方式, by code. */
export const customsTransportModes: Readonly<Record<string, CustomsTransportMode>> = {
  '0': { name: { en: 'Not a bonded zone', zh: '非保税区' } },
  '1': { name: { en: 'Supervised warehouse', zh: '监管仓库' } },
  '2': { name: { en: 'Water', zh: '水路运输' } },
  '3': { name: { en: 'Rail', zh: '铁路运输' } },
  '4': { name: { en: 'Road', zh: '公路运输' } },
  '5': { name: { en: 'Air', zh: '航空运输' } },
  '6': { name: { en: 'Post', zh: '邮件运输' } },
  '7': { name: { en: 'Bonded zone', zh: '保税区' } },
  '8': { name: { en: 'Bonded warehouse', zh: '保税仓库' } },
  '9': { name: { en: 'Other', zh: '其他方式运输' } },
  G: { name: { en: 'Fixed installation', zh: '固定设施运输' } },
  H: { name: { en: 'Special border area', zh: '边境特殊海关作业区' } },
  L: { name: { en: 'Carried by traveller', zh: '旅客携带' } },
  T: { name: { en: 'Comprehensive pilot zone', zh: '综合实验区' } },
  W: { name: { en: 'Logistics centre', zh: '物流中心' } },
  X: { name: { en: 'Logistics park', zh: '物流园区' } },
  Y: { name: { en: 'Bonded port', zh: '保税港区' } },
  Z: { name: { en: 'Export processing zone', zh: '出口加工区' } },
}
