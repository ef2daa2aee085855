import type { CalculationExample } from '../calculation/calculation.ts'

const FOB = { price: '50000', terms: 'FOB', freight: '2800', exchangeRate: '7.1052' }

/** Worked valuations of the published kind. */
export const importValueExamples: readonly CalculationExample[] = [
  {
    title: { en: 'FOB with freight and a premium of 0.3 %', zh: 'FOB 加运费，保险费率 0.3%' },
    input: { ...FOB, premiumRate: '0.003' },
    gives: { value: '376283.41' },
  },
  {
    title: { en: 'The same with insurance unknown', zh: '同上，保险费无法确定' },
    input: FOB,
    gives: { value: '376280.02', price: '355260' },
  },
  {
    title: { en: 'Unknown insurance as some books divide', zh: '保险费无法确定，按 ÷（1 − 3‰）' },
    input: { ...FOB, unknownPremium: 'divide' },
    gives: { value: '376283.41' },
  },
  {
    title: { en: 'Ten cars FOB Hong Kong, freight and premium paid', zh: '轿车 10 辆 FOB 香港，实付运费、保险费' },
    input: { price: 120000, terms: 'FOB', freight: 5000, premium: 800, exchangeRate: '6.9396' },
    gives: { value: '873001.68', valueInCurrency: '125800' },
  },
  {
    title: {
      en: 'A machine: selling commission and packing count, buying commission and installation do not',
      zh: '设备：卖方佣金、包装计入，购货佣金、安装费不计',
    },
    input: {
      price: '1000000',
      terms: 'CIF',
      costs: [
        { kind: 'selling-commission', amount: 20000 },
        { kind: 'packing', amount: 5000 },
        { kind: 'buying-commission', amount: 10000 },
        { kind: 'installation', amount: 30000, inPrice: true },
        { kind: 'warranty', amount: 8000, inPrice: true },
        { kind: 'technical-service', amount: 6000, inPrice: true, itemised: false },
      ],
    },
    gives: { value: '995000', additions: '25000', deductions: '30000' },
  },
  {
    title: { en: 'EXW with haulage abroad: it is insured with the goods', zh: 'EXW 加境外内陆运费：一并投保' },
    input: {
      price: '100000',
      terms: 'EXW',
      exchangeRate: '7.8',
      costs: [{ kind: 'transport-before-unloading', amount: 3000 }],
      freight: '5000',
      premiumRate: '0.003',
    },
    gives: { value: '844934.8', additions: '23400' },
  },
  {
    title: { en: 'Freight 2 % of the price, insurance unknown', zh: '运费占货价 2%，保险费无法确定' },
    input: { price: '4500000', terms: 'FOB', freightRate: '0.02' },
    gives: { freight: '90000', premium: '13770', value: '4603770' },
  },
  {
    title: { en: 'Freight by the tonne, stated to the yuan', zh: '按吨计运费，计到元' },
    input: {
      price: '8600.5',
      terms: 'FOB',
      freightPerTonne: '25',
      tonnes: '40',
      premium: '30',
      exchangeRate: '7.12',
      valueRounding: 'yuan',
    },
    gives: { freight: '7120', value: '68569' },
  },
]
