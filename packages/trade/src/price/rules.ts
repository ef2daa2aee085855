import type { Rule, RuleExample } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { cifPriceCalculation } from './cif-price.ts'

const FOB = { fob: '842.00', freight: '96.50', premiumRates: ['0.0055', '0.0008'], commission: '0.04' }

export const priceRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'P-05',
    title: {
      en: 'CIF with commission: premium and commission both stand in the invoiced price, CIFC = CFR ÷ (1 − c − k × r)',
      zh: '含佣 CIF：保险费与佣金都以成交价为基数，CIFC = CFR ÷ (1 − c − k × r)',
    },
    source: { title: 'Export price conversion as Chinese trade textbooks teach it', at: 'commission-included CIF' },
    of: cifPriceCalculation,
  }),
]

export const priceRuleExamples: readonly RuleExample<Claim>[] = [
  { rule: 'P-05', holds: { input: FOB, claims: { cif: '984.71' } }, fails: { input: FOB, claims: { cif: '983.16' } } },
]
