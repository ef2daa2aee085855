import type { Rule, RuleExample } from '@gendan/kernel/rule'
import type { Claim } from '../calculation/claim.ts'
import { conversionRuleExamples, conversionRules } from './rules-conversion.ts'

export const priceRules: readonly Rule<Claim>[] = [...conversionRules]

export const priceRuleExamples: readonly RuleExample<Claim>[] = [...conversionRuleExamples]
