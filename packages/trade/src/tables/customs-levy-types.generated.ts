// Generated from content/tables/customs/levy-types.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const customsLevyTypesSource: string = 'source: General Administration of Customs of China (海关总署), kinds of levy 征免性质代码表, as public code repeats it; licence: LicenseRef-official-codes; read: 2026-11-21'

export interface CustomsLevyType {
  readonly name: Words
}

/** Kinds of levy 征免性质, by three-digit code. */
export const customsLevyTypes: Readonly<Record<string, CustomsLevyType>> = {
  '101': { name: { en: 'General taxation', zh: '一般征税' } },
  '118': { name: { en: 'Complete vehicles', zh: '整车征税' } },
  '119': { name: { en: 'Vehicle parts', zh: '零部件征税' } },
  '201': { name: { en: 'Aid without repayment', zh: '无偿援助' } },
  '299': { name: { en: 'Other by law', zh: '其他法定' } },
  '301': { name: { en: 'Special regions', zh: '特定区域' } },
  '307': { name: { en: 'Bonded zones', zh: '保税区' } },
  '399': { name: { en: 'Other regions', zh: '其他地区' } },
  '401': { name: { en: 'Science and education', zh: '科教用品' } },
  '403': { name: { en: 'Technical renovation', zh: '技术改造' } },
  '406': { name: { en: 'Major projects', zh: '重大项目' } },
  '408': { name: { en: 'Major technical equipment', zh: '重大技术装备' } },
  '412': { name: { en: 'Infrastructure', zh: '基础设施' } },
  '413': { name: { en: 'For the disabled', zh: '残疾人' } },
  '417': { name: { en: 'Ocean fishing', zh: '远洋渔业' } },
  '418': { name: { en: 'Home production of equipment', zh: '国产化' } },
  '419': { name: { en: 'Complete-vehicle features', zh: '整车特征' } },
  '422': { name: { en: 'Integrated circuits', zh: '集成电路' } },
  '423': { name: { en: 'New displays', zh: '新型显示器件' } },
  '499': { name: { en: 'Information technology products', zh: 'ITA产品' } },
  '501': { name: { en: 'Processing equipment', zh: '加工设备' } },
  '502': { name: { en: 'Supplied-material processing', zh: '来料加工' } },
  '503': { name: { en: 'Imported-material processing', zh: '进料加工' } },
  '506': { name: { en: 'Small border trade', zh: '边境小额' } },
  '510': { name: { en: 'Hong Kong and Macao OPA', zh: '港澳OPA' } },
  '601': { name: { en: 'Equity joint venture', zh: '中外合资' } },
  '602': { name: { en: 'Contractual joint venture', zh: '中外合作' } },
  '603': { name: { en: 'Foreign-funded firm', zh: '外资企业' } },
  '605': { name: { en: 'Coal-bed methane', zh: '勘探开发煤层气' } },
  '606': { name: { en: 'Offshore oil', zh: '海洋石油' } },
  '608': { name: { en: 'Onshore oil', zh: '陆上石油' } },
  '609': { name: { en: 'Loan projects', zh: '贷款项目' } },
  '611': { name: { en: 'Loan tenders', zh: '贷款中标' } },
  '698': { name: { en: 'Collections for the public', zh: '公益收藏' } },
  '789': { name: { en: 'Encouraged projects', zh: '鼓励项目' } },
  '799': { name: { en: 'Own funds', zh: '自有资金' } },
  '801': { name: { en: 'Disaster relief donations', zh: '救灾捐赠' } },
  '802': { name: { en: 'Charitable donations', zh: '慈善捐赠' } },
  '888': { name: { en: 'Aviation materials', zh: '航材减免' } },
  '898': { name: { en: 'Approved by the State', zh: '国批减免' } },
  '997': { name: { en: 'Free-trade agreement', zh: '自贸协定' } },
  '998': { name: { en: 'Internal, provisional', zh: '内部暂定' } },
  '999': { name: { en: 'Exceptional relief', zh: '例外减免' } },
}
