import type { Rule, RuleExample } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { priceRuleExamples, priceRules } from '../price/rules.ts'
import { shopRuleExamples } from '../shops/rule-examples.ts'
import { shopRules } from '../shops/rules.ts'
import { topics } from './calculation.ts'
import type { Claim } from './claim.ts'

/** The rules of reckoning, a chapter a topic. */
export const calculationChapters: readonly { readonly title: Words; readonly rules: readonly Rule<Claim>[] }[] = [
  { title: topics.price, rules: priceRules },
  { title: topics.shops, rules: shopRules },
]

export const calculationRuleExamples: readonly RuleExample<Claim>[] = [...priceRuleExamples, ...shopRuleExamples]
