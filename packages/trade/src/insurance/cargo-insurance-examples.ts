import type { CalculationExample } from '../calculation/calculation.ts'

/** Insured amounts and premiums as papers ask for them. */
export const cargoInsuranceExamples: readonly CalculationExample[] = [
  {
    title: { en: '500 units at CIF 945.05, all risks and war 0.63 %', zh: '500 件，CIF 945.05，一切险加战争险 0.63%' },
    input: { unitPrice: '945.05', quantity: 500, premiumRates: ['0.0055', '0.0008'] },
    gives: { insuredAmount: '519777.5', premium: '3274.6' },
  },
  {
    title: { en: 'From CFR 10 000 at 1 % for 110 %', zh: 'CFR 10000，费率 1%，加一成' },
    input: { given: 'CFR', value: 10000, premiumRates: ['0.01'] },
    gives: { cif: '10111.22', insuredAmount: '11122.35', premium: '111.22' },
  },
  {
    title: { en: 'The buyer asks for 130 % instead of 110 %', zh: '买方要求由 110% 改为 130%' },
    input: { given: 'CFR', value: 1980, premiumRates: ['0.01'], requoteMarkup: '0.3' },
    gives: { cif: '2002.02', 'requoted.cif': '2006.08', 'requoted.insuredAmount': '2607.9', 'requoted.extra': '4.06' },
  },
  {
    title: { en: 'Policy in whole dollars, least premium 25', zh: '保单取整到美元，最低保险费 25' },
    input: { value: '4512.30', premiumRates: ['0.0045'], insuredRounding: 'whole-up', minimumPremium: 25 },
    gives: { insuredAmount: '4964', premium: '25' },
  },
]
