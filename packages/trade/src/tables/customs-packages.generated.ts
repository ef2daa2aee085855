// Generated from content/tables/customs/packages.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const customsPackagesSource: string = 'source: General Administration of Customs of China (海关总署), packaging 包装种类代码表, as public code repeats it; licence: LicenseRef-official-codes; read: 2026-11-21'

export interface CustomsPackage {
  readonly name: Words
}

/** Packaging 包装种类, by two-digit code. */
export const customsPackages: Readonly<Record<string, CustomsPackage>> = {
  '00': { name: { en: 'Bulk', zh: '散装' } },
  '01': { name: { en: 'Bare', zh: '裸装' } },
  '04': { name: { en: 'Ball-shaped tank', zh: '球状罐类' } },
  '06': { name: { en: 'Bag', zh: '包/袋' } },
  '22': { name: { en: 'Box of paper or fibreboard', zh: '纸制或纤维板制盒/箱' } },
  '23': { name: { en: 'Box of wood, bamboo or cane', zh: '木制或竹藤等植物性材料制盒/箱' } },
  '29': { name: { en: 'Box of other material', zh: '其他材料制盒/箱' } },
  '32': { name: { en: 'Drum of paper or fibreboard', zh: '纸制或纤维板制桶' } },
  '33': { name: { en: 'Drum of wood, bamboo or cane', zh: '木制或竹藤等植物性材料制桶' } },
  '39': { name: { en: 'Drum of other material', zh: '其他材料制桶' } },
  '92': { name: { en: 'Pallet of reworked wood', zh: '再生木托' } },
  '93': { name: { en: 'Pallet of natural wood', zh: '天然木托' } },
  '98': { name: { en: 'Dunnage of plants', zh: '植物性铺垫材料' } },
  '99': { name: { en: 'Other packing', zh: '其他包装' } },
}
