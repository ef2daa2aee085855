import type { CalculationExample } from '../calculation/calculation.ts'

const SHORT = { kind: 'quantity', totalQuantity: 400, affected: 14 }

/** Claims as papers ask for them. */
export const cargoClaimExamples: readonly CalculationExample[] = [
  {
    title: { en: 'Damaged goods worth 61 250 instead of 98 000', zh: '完好价 98000，受损价 61250' },
    input: { insuredAmount: 110000, losses: [{ kind: 'quality', soundValue: 98000, damagedValue: 61250 }] },
    gives: { claim: '41250', lossShare: '0.375', total: '41250' },
  },
  {
    title: { en: '14 t short of 400 t, no deductible', zh: '400 吨短少 14 吨，无免赔' },
    input: { insuredAmount: 110000, losses: [SHORT] },
    gives: { total: '3850' },
  },
  {
    title: { en: 'The same with an excess of 0.5 % on the consignment', zh: '同上，整批 0.5% 绝对免赔' },
    input: { insuredAmount: 110000, losses: [SHORT], deductible: { kind: 'excess', rate: '0.005' } },
    gives: { claim: '3850', deductible: '550', payable: '3300', total: '3300' },
  },
  {
    title: { en: 'A franchise of 5 % that is not reached', zh: '相对免赔 5%，未达到' },
    input: { insuredAmount: 110000, losses: [SHORT], deductible: { kind: 'franchise', rate: '0.05' } },
    gives: { payable: '0', total: '0' },
  },
  {
    title: { en: 'Sold on the way for 42 000, costs 1 500', zh: '中途变卖得 42000，费用 1500' },
    input: { insuredAmount: 110000, losses: [{ kind: 'salvage-sale', proceeds: 42000, sellingCosts: 1500 }] },
    gives: { total: '69500' },
  },
  {
    title: {
      en: '60 of 500 bags wet and 40 % down, 5 bags missing, 800 spent to save them',
      zh: '500 袋中 60 袋水渍贬值 40%、短少 5 袋，施救费 800',
    },
    input: {
      insuredAmount: 50000,
      losses: [
        { kind: 'quality', totalQuantity: 500, affected: 60, depreciation: '0.4' },
        { kind: 'quantity', totalQuantity: 500, affected: 5 },
      ],
      sueAndLabour: 800,
    },
    gives: { 'losses.0.loss': '2400', 'losses.1.loss': '500', claim: '2900', total: '3700' },
  },
]
