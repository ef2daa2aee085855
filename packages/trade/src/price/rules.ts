import type { Rule, RuleExample } from '@gendan/kernel/rule'
import type { Claim } from '../calculation/claim.ts'
import { claimRuleExamples, claimRules } from './rules-claims.ts'
import { commissionRuleExamples, commissionRules } from './rules-commission.ts'
import { conversionRuleExamples, conversionRules } from './rules-conversion.ts'
import { quotationRuleExamples, quotationRules } from './rules-quotation.ts'
import { resultRuleExamples, resultRules } from './rules-result.ts'

export const priceRules: readonly Rule<Claim>[] = [
  ...conversionRules,
  ...commissionRules,
  ...quotationRules,
  ...resultRules,
  ...claimRules,
]

export const priceRuleExamples: readonly RuleExample<Claim>[] = [
  ...conversionRuleExamples,
  ...commissionRuleExamples,
  ...quotationRuleExamples,
  ...resultRuleExamples,
  ...claimRuleExamples,
]
