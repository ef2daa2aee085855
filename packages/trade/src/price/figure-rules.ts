import { NOT_READ, type Rule, type RuleExample } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { convertUnitCalculation } from './convert-unit.ts'
import { lineTotalsCalculation } from './line-totals.ts'
import { splitAmountCalculation } from './split-amount.ts'

/** How figures on papers are made up, whatever the paper. */
export const figureRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'G-04',
    title: {
      en: 'A line is quantity times unit price, rounded to the minor unit; a total is the sum of its rounded lines',
      zh: '行金额为数量乘单价并舍入到最小货币单位，总额为各行舍入后之和',
    },
    source: { title: 'EN 16931-1', at: 'BR-CO-10' },
    of: lineTotalsCalculation,
  }),
  claimRule({
    id: 'G-05',
    title: {
      en: 'Parts of an amount sum to the whole: cents that are left go to the largest remainders',
      zh: '分摊各份之和等于总额：尾差依次给尾数最大者',
    },
    source: { title: 'Method of largest remainders (Hamilton)', at: NOT_READ },
    of: splitAmountCalculation,
  }),
  claimRule({
    id: 'G-10',
    title: {
      en: 'A quantity in another unit is multiplied by what the unit is, a unit price divided by it: the amount stays the same',
      zh: '换算计量单位时数量乘换算率、单价除以换算率，金额不变',
    },
    source: { title: 'International yard and pound (1959) and the SI', at: 'definitions of the units' },
    of: convertUnitCalculation,
  }),
]

const lines = Array.from({ length: 3 }, () => ({ quantity: '101', unitPrice: '0.125' }))
const wool = { quantity: '1', from: 'TNE', to: 'LBR', unitPrice: '4409.245' }
const thirds = { amount: '100', shares: ['1', '1', '1'] }

export const figureRuleExamples: readonly RuleExample<Claim>[] = [
  {
    rule: 'G-04',
    holds: { input: { currency: 'USD', lines }, claims: { total: '37.89' } },
    fails: { input: { currency: 'USD', lines }, claims: { total: '37.88' } },
  },
  {
    rule: 'G-05',
    holds: { input: thirds, claims: { 'parts.0': '33.34', 'parts.1': '33.33', 'parts.2': '33.33' } },
    fails: { input: thirds, claims: { 'parts.0': '33.33', 'parts.1': '33.33', 'parts.2': '33.33' } },
  },
  {
    rule: 'G-10',
    holds: { input: wool, claims: { quantityStated: '2204.622622', unitPriceStated: '2' } },
    fails: { input: wool, claims: { quantityStated: '2240' } },
  },
]
