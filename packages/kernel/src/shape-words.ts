import type { z } from 'zod'
import type { Words } from './words.ts'

/**
 * What people are told where a shape refuses a value: by the short name that the shape gives ("not-a-decimal"), or by what
 * the schema library found. It stands after the name of the field.
 */
export function shapeWords(issue: z.core.$ZodIssue): Words {
  return KNOWN[issue.message] ?? byCode(issue)
}

function byCode(issue: z.core.$ZodIssue): Words {
  if (issue.code === 'too_big') return tooBig(issue.origin, String(issue.maximum))
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys.join(', '))
  if (issue.code === 'invalid_value' && !issue.message.endsWith('undefined')) return oneOf(issue.values.map(String))
  const lacks = issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.message.endsWith('undefined'))
  if (lacks) return { en: 'is missing', zh: '没有填' }
  return { en: 'cannot be read', zh: '无法识别' }
}

function unknownFields(names: string): Words {
  return { en: `has fields that are not known here: ${names}`, zh: `含有不认识的字段：${names}` }
}

function oneOf(choices: readonly string[]): Words {
  return { en: `must be one of: ${choices.join(', ')}`, zh: `只能是：${choices.join('、')}` }
}

function tooBig(of: string, most: string): Words {
  if (of === 'string') return { en: `has more than ${most} letters`, zh: `超过 ${most} 个字` }
  if (of === 'array') return { en: `has more than ${most} entries`, zh: `超过 ${most} 项` }
  return { en: `is more than ${most}`, zh: `大于 ${most}` }
}

const KNOWN: Readonly<Record<string, Words>> = {
  'not-a-decimal': { en: 'is not a plain figure', zh: '不是数字' },
  'not-a-day': { en: 'is not a day (YYYY-MM-DD)', zh: '不是日期（YYYY-MM-DD）' },
  'not-a-month': { en: 'is not a month (YYYY-MM)', zh: '不是月份（YYYY-MM）' },
  'closed-and-open': { en: 'has a day that is both closed and open', zh: '中有日期既列为休息日又列为工作日' },
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
  'not-a-share': {
    en: 'must be a fraction below 10 (25 % is 0.25, 230 % is 2.3)',
    zh: '须为小于 10 的小数（25% 写 0.25，230% 写 2.3）',
  },
  'not-a-part': {
    en: 'must be a fraction from 0 to 1 (95 % is 0.95)',
    zh: '须为 0 至 1 的小数（95% 写 0.95）',
  },
  'not-a-count': { en: 'must be a whole number', zh: '须为整数' },
  'not-a-small-count': { en: 'must be a whole number, not so large', zh: '须为整数，且不能过大' },
  'not-positive': { en: 'must be more than zero', zh: '须大于零' },
  'net-above-gross': { en: 'is more than the gross weight', zh: '大于毛重' },
  'unknown-role': {
    en: 'is no part that a party plays (customer, supplier, forwarder, …)',
    zh: '不是已知身份（客户、供应商、货代等）',
  },
  'no-name': { en: 'needs a name in at least one tongue', zh: '至少要有一种语言的名称' },
  'bad-login': {
    en: 'may have letters, digits and . _ @ + - only, 2 to 80',
    zh: '只能用字母、数字和 . _ @ + -，2 至 80 位',
  },
  'demo-login': { en: 'may not end in @demo: the demo firm has those', zh: '不能以 @demo 结尾：那是演示公司的账号' },
  'bad-prefix': { en: 'must be one to four Latin letters', zh: '须为 1 至 4 个英文字母' },
  'bad-code': { en: 'must be six digits', zh: '须为六位数字' },
}
