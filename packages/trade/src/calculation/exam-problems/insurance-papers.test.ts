import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 货运保险与共同海损：problems that textbooks and question banks publish, with their keys, and others of their kind reckoned apart. */
const problems: readonly Problem[] = [
  [
    'CFR 5000 美元，一切险 0.5%、战争险 0.04%，加一成',
    'cargo-insurance',
    { given: 'CFR', value: '5000', premiumRates: ['0.005', '0.0004'] },
    { cif: '5029.88', insuredAmount: '5532.87', premium: '29.88' },
  ],
  [
    'CFR 9890 美元，费率 1%：CIF 10000、保额 11000、保费 110',
    'cargo-insurance',
    { given: 'CFR', value: '9890', premiumRates: ['0.01'] },
    { cif: '10000', insuredAmount: '11000', premium: '110' },
  ],
  [
    'FOB 2 万，运费 2400，费率 1%',
    'cargo-insurance',
    { given: 'FOB', value: '20000', freight: '2400', premiumRates: ['0.01'] },
    { insuredAmount: '24914.05', premium: '249.14' },
  ],
  [
    'CIF 12 美元 1000 件，平安险 0.35% 与战争险 0.03%，汇率 6.9：人民币保费',
    'cargo-insurance',
    { given: 'CIF', unitPrice: '12', quantity: '1000', premiumRates: ['0.0035', '0.0003'], exchangeRate: '6.9' },
    { premium: '50.16', premiumLocal: '346.10' },
  ],
  [
    'CIF 12 万美元加两成，三个险别 0.15%、0.03%、0.02%',
    'cargo-insurance',
    { given: 'CIF', value: '120000', markup: '0.2', premiumRates: ['0.0015', '0.0003', '0.0002'] },
    { insuredAmount: '144000', premium: '288' },
  ],
  [
    '服装 100 箱保额 6 万美元，丢失 5 箱：3000（公布答案）',
    'cargo-claim',
    { insuredAmount: '60000', losses: [{ kind: 'quantity', totalQuantity: '100', affected: '5' }] },
    { payable: '3000' },
  ],
  [
    'Insured 440 000; sound 400 000, damaged 160 000: 60 % or 264 000 (published)',
    'cargo-claim',
    {
      insuredAmount: '440000',
      losses: [{ kind: 'quality', totalQuantity: '1', affected: '1', soundValue: '400000', damagedValue: '160000' }],
      currency: 'INR',
    },
    { payable: '264000' },
  ],
  [
    '1000 件保额 11000，400 件完好 8000、受损后 5000',
    'cargo-claim',
    {
      insuredAmount: '11000',
      losses: [{ kind: 'quality', totalQuantity: '1000', affected: '400', soundValue: '8000', damagedValue: '5000' }],
    },
    { payable: '1650' },
  ],
  [
    '损失 250，保额 1 万，相对免赔率 3%：不赔',
    'cargo-claim',
    {
      insuredAmount: '10000',
      losses: [{ kind: 'amount', amount: '250' }],
      deductible: { kind: 'franchise', rate: '0.03' },
    },
    { payable: '0' },
  ],
  [
    '500 件短 35 件，保额 3 万，绝对免赔额 500，汇率 7',
    'cargo-claim',
    {
      insuredAmount: '30000',
      losses: [{ kind: 'quantity', totalQuantity: '500', affected: '35' }],
      deductible: { kind: 'excess', amount: '500' },
      exchangeRate: '7',
    },
    { payable: '1600', totalLocal: '11200' },
  ],
  [
    '500 件中 100 件中途变卖 4000，费用 500，保额 5 万',
    'cargo-claim',
    {
      insuredAmount: '50000',
      losses: [{ kind: 'salvage-sale', totalQuantity: '500', affected: '100', proceeds: '4000', sellingCosts: '500' }],
    },
    { payable: '6500' },
  ],
  [
    '进口 FOB 50 万，平均运费率 6%、保险费率 0.45%（预约保险公式）',
    'import-insurance',
    { value: '500000', freightRate: '0.06', premiumRates: ['0.0045'], method: 'add' },
    { insuredAmount: '532250', premium: '2395.13' },
  ],
  [
    'Ship 16m, cargo A 7m and B 6m, freight 0.41m; 610 000 in general average (published)',
    'general-average',
    {
      interests: [
        { name: 'Ship', kind: 'ship', value: '16000000' },
        { name: 'A', kind: 'cargo', value: '7000000' },
        { name: 'B', kind: 'cargo', value: '6000000' },
        { name: 'Freight', kind: 'freight', value: '410000' },
      ],
      otherCosts: '610000',
    },
    {
      'interests.0.contribution': '331859.91',
      'interests.1.contribution': '145188.71',
      'interests.2.contribution': '124447.47',
      'interests.3.contribution': '8503.91',
    },
  ],
  [
    '船 1000 万、甲 300 万（抛弃 100 万）、乙 200 万、丙 100 万：丙分摊',
    'general-average',
    {
      interests: [
        { name: '船', kind: 'ship', value: '10000000' },
        { name: '甲', kind: 'cargo', value: '3000000', sacrifices: [{ kind: 'stated', amount: '1000000' }] },
        { name: '乙', kind: 'cargo', value: '2000000' },
        { name: '丙', kind: 'cargo', value: '1000000' },
      ],
    },
    { 'interests.3.contribution': '62500', 'interests.1.contribution': '187500' },
  ],
  [
    '重复保险：甲 8 万、乙 12 万，损失 5 万，按保额比例',
    'double-insurance',
    {
      insurers: [
        { name: '甲', insuredAmount: '80000' },
        { name: '乙', insuredAmount: '120000' },
      ],
      loss: '50000',
    },
    { 'insurers.0.share': '20000', 'insurers.1.share': '30000' },
  ],
  [
    '同上，保险价值 10 万，三家各保 4 万、6 万、10 万，损失 6 万，限额责任',
    'double-insurance',
    {
      insurers: [
        { name: '甲', insuredAmount: '40000' },
        { name: '乙', insuredAmount: '60000' },
        { name: '丙', insuredAmount: '100000' },
      ],
      loss: '60000',
      sharing: 'own-liability',
    },
    {
      'insurers.0.alone': '40000',
      'insurers.0.share': '15000',
      'insurers.1.share': '22500',
      'insurers.2.share': '22500',
    },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
