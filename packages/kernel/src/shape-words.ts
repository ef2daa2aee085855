import type { z } from 'zod'
import type { Words } from './words.ts'

type Issue = z.core.$ZodIssue

/**
 * What people are told where a shape refuses a value: by the short name that the shape gives ("not-a-decimal"), or by what
 * the schema library found. It stands after the name of the field.
 */
export function shapeWords(issue: Issue): Words {
  if (isMissing(issue)) return MISSING
  const byCode = BY_CODE[issue.code] as ((issue: Issue) => Words) | undefined
  return KNOWN[issue.message] ?? byCode?.(issue) ?? { en: 'cannot be read', zh: '无法识别' }
}

/** The same for programs: "missing", the short name that the shape gives, or the library's own. */
export function shapeCode(issue: Issue): string {
  if (isMissing(issue)) return 'missing'
  return issue.message in KNOWN ? issue.message : issue.code
}

const MISSING: Words = { en: 'is missing', zh: '没有填' }

/** The library says it in its message of a type; of a choice or a figure only the input itself tells it (`reportInput`). */
function isMissing(issue: Issue): boolean {
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return true
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined')) return true
  return 'input' in issue && issue.input === undefined && ['invalid_value', 'invalid_union'].includes(issue.code)
}

const BY_CODE: { readonly [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>) => Words } = {
  invalid_type: ({ expected }) => KINDS[expected] ?? { en: 'cannot be read', zh: '无法识别' },
  invalid_value: ({ values }) => {
    const choices = values.map(String)
    return { en: `must be one of: ${choices.join(', ')}`, zh: `只能是：${choices.join('、')}` }
  },
  invalid_union: (issue) => {
    if (!('options' in issue) || !Array.isArray(issue.options)) return kindsOf(issue.errors)
    const kinds = issue.options.map(String)
    return { en: `must be one of: ${kinds.join(', ')}`, zh: `只能是：${kinds.join('、')}` }
  },
  unrecognized_keys: ({ keys }) => {
    const names = keys.join(', ')
    return { en: `has fields that are not known here: ${names}`, zh: `含有不认识的字段：${names}` }
  },
  too_big: ({ origin, maximum: most }) => {
    if (origin === 'string') return { en: `has more than ${most} letters`, zh: `超过 ${most} 个字` }
    if (origin === 'array') return { en: `has more than ${most} entries`, zh: `超过 ${most} 项` }
    return { en: `is more than ${most}`, zh: `大于 ${most}` }
  },
  too_small: ({ origin, minimum: least }) => {
    if (origin === 'string') return { en: `has fewer than ${least} letters`, zh: `少于 ${least} 个字` }
    if (origin === 'array') return { en: `has fewer entries than ${least}`, zh: `少于 ${least} 项` }
    return { en: `is less than ${least}`, zh: `小于 ${least}` }
  },
}

/** A value that may be of several kinds and is of none. */
function kindsOf(ways: readonly (readonly Issue[])[]): Words {
  const kinds = ways.flatMap(([way]) => (way?.code === 'invalid_type' ? (KINDS[way.expected] ?? []) : []))
  if (kinds.length === 0 || kinds.length < ways.length) return { en: 'cannot be read', zh: '无法识别' }
  const en = kinds.map((kind) => kind.en.replace(/^must be /, ''))
  const zh = kinds.map((kind) => kind.zh.replace(/^须为 ?/, ''))
  return { en: `must be ${en.join(' or ')}`, zh: `须为${zh.join('或')}` }
}

/** What a value of another kind must be. */
const KINDS: Readonly<Record<string, Words>> = {
  string: { en: 'must be a text', zh: '须为文字' },
  number: { en: 'must be a number', zh: '须为数字' },
  int: { en: 'must be a whole number', zh: '须为整数' },
  boolean: { en: 'must be true or false', zh: '须为 true 或 false' },
  array: { en: 'must be a list', zh: '须为列表' },
  object: { en: 'must be a record of named fields', zh: '须为由字段组成的记录' },
  record: { en: 'must be a record of named fields', zh: '须为由字段组成的记录' },
}

const KNOWN: Readonly<Record<string, Words>> = {
  missing: MISSING,
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
  'not-a-loss': { en: 'is no share: nought or more, less than 100', zh: '须在 0 到不足 100 之间' },
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
  'no-credit': {
    en: 'needs the credit: its message as “text”, or its terms as “credit”',
    zh: '须给出信用证：以“text”给出电文，或以“credit”给出条款',
  },
  'two-credits': {
    en: 'has the credit twice: give its message as “text” or its terms as “credit”, not both',
    zh: '重复给出信用证：“text”（电文）与“credit”（条款）只能给一个',
  },
  'bad-prefix': { en: 'must be one to four Latin letters', zh: '须为 1 至 4 个英文字母' },
  'bad-code': { en: 'must be six digits', zh: '须为六位数字' },
}
