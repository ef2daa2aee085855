import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'

const RULE = { id: 'REC-01', weight: 'block', source: { title: 'Gendan', at: 'record' } } as const

/** What a record's shape does not take, as findings at its fields; each says what to do. */
export function shapeFindings(issues: readonly z.core.$ZodIssue[]): readonly Finding[] {
  return issues.map((issue) => findingOf(RULE, { at: issue.path.join('.'), says: says(issue) }))
}

function says(issue: z.core.$ZodIssue): Words {
  const known = KNOWN[issue.message]
  if (known) return known
  if (issue.code === 'too_big') return { en: 'Too long: shorten it.', zh: '太长，请改短。' }
  if (issue.code === 'too_small') return { en: 'Fill this in.', zh: '请填写。' }
  return { en: 'This cannot be read: correct it.', zh: '无法识别，请改正。' }
}

const KNOWN: Readonly<Record<string, Words>> = {
  'no-name': { en: 'Enter a name, English or Chinese.', zh: '请填英文或中文名称。' },
  'unknown-country': { en: 'Choose the country.', zh: '请选国家或地区。' },
  'unknown-unit': { en: 'Choose the unit.', zh: '请选单位。' },
  'unknown-currency': { en: 'Choose the currency.', zh: '请选币种。' },
  'unknown-package': { en: 'Choose the kind of package.', zh: '请选包装种类。' },
  'not-a-decimal': { en: 'Enter a figure, without commas or units.', zh: '请填数字，不带逗号和单位。' },
  'not-a-day': { en: 'Enter the day.', zh: '请填日期。' },
  'not-positive': { en: 'Enter a figure above zero.', zh: '请填大于零的数。' },
  'not-an-hs-code': { en: 'An HS code has 6 to 10 digits.', zh: '税号应为 6 至 10 位数字。' },
  'net-above-gross': { en: 'The net weight is above the gross weight.', zh: '净重大于毛重。' },
}
