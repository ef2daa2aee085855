import type { Words } from './words.ts'

/**
 * What people are told for the short names by which shapes refuse a value ("not-a-decimal"). It stands after the name of the
 * field. Undefined for the schema library's own messages.
 */
export function shapeWords(message: string): Words | undefined {
  return KNOWN[message]
}

const KNOWN: Readonly<Record<string, Words>> = {
  'not-a-decimal': { en: 'is not a plain figure', zh: '不是数字' },
  'not-a-day': { en: 'is not a day (YYYY-MM-DD)', zh: '不是日期（YYYY-MM-DD）' },
  'unknown-currency': { en: 'is no currency of ISO 4217', zh: '不是 ISO 4217 币种' },
  'unknown-unit': { en: 'is no known unit', zh: '不是已知单位' },
  'unknown-country': { en: 'is no country code', zh: '不是国家代码' },
  'unknown-incoterm': { en: 'is no rule of Incoterms 2020', zh: '不是 Incoterms 2020 术语' },
  'unknown-package': { en: 'is no package code', zh: '不是包装代码' },
  'not-a-locode': { en: 'is no UN/LOCODE', zh: '不是 UN/LOCODE' },
  'not-an-hs-code': { en: 'is no HS code (6 to 10 digits)', zh: '不是税则号列（6 至 10 位数字）' },
  negative: { en: 'may not be less than zero', zh: '不能小于零' },
  'not-a-rate': {
    en: 'must be a fraction from 0 to below 1 (3 % is 0.03)',
    zh: '须为 0 至 1 之间的小数（3% 写 0.03）',
  },
  'not-a-count': { en: 'must be a whole number', zh: '须为整数' },
  'not-positive': { en: 'must be more than zero', zh: '须大于零' },
  'net-above-gross': { en: 'is more than the gross weight', zh: '大于毛重' },
  'no-name': { en: 'needs a name in at least one tongue', zh: '至少要有一种语言的名称' },
  'bad-login': {
    en: 'may have letters, digits and . _ @ + - only, 2 to 80',
    zh: '只能用字母、数字和 . _ @ + -，2 至 80 位',
  },
  'demo-login': { en: 'may not end in @demo: the demo firm has those', zh: '不能以 @demo 结尾：那是演示公司的账号' },
  'bad-prefix': { en: 'must be one to four Latin letters', zh: '须为 1 至 4 个英文字母' },
  'bad-code': { en: 'must be six digits', zh: '须为六位数字' },
}
