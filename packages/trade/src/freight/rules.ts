import type { Rule, RuleExample } from '@gendan/kernel/rule'
import type { Claim } from '../calculation/claim.ts'
import { examplesOf, rulesOf } from '../calculation/reckoned.ts'
import { airRules } from './air-rules.ts'
import { boxRules, expressRules } from './box-rules.ts'
import { charterRules } from './charter-rules.ts'
import { loadingRules } from './loading-rules.ts'
import { seaRules } from './sea-rules.ts'

const all = [...seaRules, ...boxRules, ...loadingRules, ...airRules, ...expressRules, ...charterRules]

export const freightRules: readonly Rule<Claim>[] = rulesOf(all)

export const freightRuleExamples: readonly RuleExample<Claim>[] = examplesOf(all)
