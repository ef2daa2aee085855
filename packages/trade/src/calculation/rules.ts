import type { Rule, RuleExample } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { calendarRuleExamples, calendarRules } from '../calendar/rules.ts'
import { customsRuleExamples } from '../customs/rule-examples.ts'
import { customsRules } from '../customs/rules.ts'
import { freightRuleExamples, freightRules } from '../freight/rules.ts'
import { inspectionRuleExamples, inspectionRules } from '../inspection/rules.ts'
import { insuranceRuleExamples, insuranceRules } from '../insurance/rules.ts'
import { figureRuleExamples, figureRules } from '../price/figure-rules.ts'
import { priceRuleExamples, priceRules } from '../price/rules.ts'
import { productionRuleExamples } from '../production/rule-examples.ts'
import { productionRules } from '../production/rules.ts'
import { refundRuleExamples, refundRules } from '../refund/rules.ts'
import { settlementRuleExamples } from '../settlement/rule-examples.ts'
import { settlementRules } from '../settlement/rules.ts'
import { shopRuleExamples } from '../shops/rule-examples.ts'
import { shopRules } from '../shops/rules.ts'
import { topics } from './calculation.ts'
import type { Claim } from './claim.ts'

/** The rules of reckoning of one topic, and their examples. */
interface CalculationChapter {
  readonly title: Words
  readonly rules: readonly Rule<Claim>[]
  readonly examples: readonly RuleExample<Claim>[]
}

/** The rules of reckoning, a chapter a topic. */
export const calculationChapters: readonly CalculationChapter[] = [
  { title: { en: 'Figures on papers', zh: '单据数字' }, rules: figureRules, examples: figureRuleExamples },
  { title: { en: 'Working days', zh: '工作日' }, rules: calendarRules, examples: calendarRuleExamples },
  { title: topics.price, rules: priceRules, examples: priceRuleExamples },
  { title: topics.freight, rules: freightRules, examples: freightRuleExamples },
  { title: topics.insurance, rules: insuranceRules, examples: insuranceRuleExamples },
  { title: topics.customs, rules: customsRules, examples: customsRuleExamples },
  { title: topics.refund, rules: refundRules, examples: refundRuleExamples },
  { title: topics.settlement, rules: settlementRules, examples: settlementRuleExamples },
  { title: topics.inspection, rules: inspectionRules, examples: inspectionRuleExamples },
  { title: topics.production, rules: productionRules, examples: productionRuleExamples },
  { title: topics.shops, rules: shopRules, examples: shopRuleExamples },
]

export const calculationRuleExamples: readonly RuleExample<Claim>[] = calculationChapters.flatMap(
  (chapter) => chapter.examples,
)
