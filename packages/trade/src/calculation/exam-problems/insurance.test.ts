import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 保险: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    'CFR 总值 10000 美元，加一成投保一切险 0.6%、战争险 0.1%。求保险金额、保险费',
    'cargo-insurance',
    { given: 'CFR', value: '10000', premiumRates: ['0.006', '0.001'] },
    { cif: '10077.60', insuredAmount: '11085.36', premium: '77.60' },
  ],
  [
    'FOB 24000 美元，运费 1500 美元，加一成投保费率 8‰',
    'cargo-insurance',
    { given: 'FOB', value: '24000', freight: '1500', premiumRates: ['0.008'] },
    { cif: '25726.39', premium: '226.39' },
  ],
  [
    'CIF 每件 25 美元，2000 件，加一成投保 0.5%；买方要求加三成，增加的保险费（买方负担）多少？',
    'cargo-insurance',
    { unitPrice: '25', quantity: '2000', premiumRates: ['0.005'], requoteMarkup: '0.3' },
    { premium: '275.00', 'requoted.extra': '50.00' },
  ],
  [
    '保额 22000 美元，100 包中短少 8 包，水渍险。赔款？',
    'cargo-claim',
    { insuredAmount: '22000', losses: [{ kind: 'quantity', totalQuantity: '100', affected: '8' }] },
    { total: '1760.00' },
  ],
  [
    '大米 50 公吨保额 15000 美元，全部受损，完好价值 20000 元、受损后 13000 元。赔款？',
    'cargo-claim',
    { insuredAmount: '15000', losses: [{ kind: 'quality', soundValue: '20000', damagedValue: '13000' }] },
    { total: '5250.00' },
  ],
  [
    '保额 60000 美元，200 件中 40 件受损，完好市价每件 400、受损后每件 250。赔款？',
    'cargo-claim',
    {
      insuredAmount: '60000',
      losses: [{ kind: 'quality', totalQuantity: '200', affected: '40', soundValue: '400', damagedValue: '250' }],
    },
    { total: '4500.00' },
  ],
  [
    '同上，绝对免赔率 5%（按整批保额）',
    'cargo-claim',
    {
      insuredAmount: '60000',
      losses: [{ kind: 'quality', totalQuantity: '200', affected: '40', soundValue: '400', damagedValue: '250' }],
      deductible: { kind: 'excess', rate: '0.05' },
    },
    { total: '1500.00' },
  ],
  [
    '保额 60000 美元，短少 2.5%，相对免赔率 3%',
    'cargo-claim',
    {
      insuredAmount: '60000',
      losses: [{ kind: 'quantity', totalQuantity: '1000', affected: '25' }],
      deductible: { kind: 'franchise', rate: '0.03' },
    },
    { total: '0.00' },
  ],
  [
    '散装小麦 10000 公吨，保额 200 万美元，短重 180 公吨，绝对免赔率 0.5%。赔款？',
    'cargo-claim',
    {
      insuredAmount: '2000000',
      losses: [{ kind: 'quantity', totalQuantity: '10000', affected: '180' }],
      deductible: { kind: 'excess', rate: '0.005' },
    },
    { total: '26000.00' },
  ],
  [
    '服装保额 30000 美元共 500 箱，60 箱中途变卖得 1200 美元（净）。赔款？',
    'cargo-claim',
    {
      insuredAmount: '30000',
      losses: [{ kind: 'salvage-sale', totalQuantity: '500', affected: '60', proceeds: '1200' }],
    },
    { total: '2400.00' },
  ],
  [
    '全损，保额 11 万美元，施救费用 3000 美元',
    'cargo-claim',
    { insuredAmount: '110000', losses: [{ kind: 'total' }], sueAndLabour: '3000' },
    { payable: '110000.00', total: '113000.00' },
  ],
  [
    '不定值保险：保额 80000，保险价值 100000，损失 30000',
    'cargo-claim',
    {
      insuredAmount: '80000',
      policy: 'unvalued',
      insurableValue: '100000',
      losses: [{ kind: 'amount', amount: '30000' }],
    },
    { total: '24000.00' },
  ],
  [
    '进口 FOB 10 万美元，平均运费率 6%，平均保险费率 0.3%，求保险金额',
    'import-insurance',
    { value: '100000', freightRate: '0.06', premiumRates: ['0.003'] },
    { insuredAmount: '106318.96' },
  ],
  [
    '同上，按预约保险：FOB×(1＋平均运费率＋平均保险费率)',
    'import-insurance',
    { value: '100000', freightRate: '0.06', premiumRates: ['0.003'], method: 'add' },
    { insuredAmount: '106300.00', premium: '318.90' },
  ],
  [
    '信用证 CIF 支款 48000 美元（已扣预付款 2000 美元），最低保险金额？',
    'credit-cover',
    { cifValue: '48000', deductedAfter: '2000' },
    { leastCover: '55000.00' },
  ],
  [
    '共同海损：船 800 万、货甲 100 万、货乙 60 万、运费 40 万，共同海损 100 万（货甲抛弃 20 万、船舶牺牲 80 万）',
    'general-average',
    {
      interests: [
        { name: '船', kind: 'ship', value: '8000000', sacrifices: [{ kind: 'stated', amount: '800000' }] },
        { name: '甲', kind: 'cargo', value: '1000000', sacrifices: [{ kind: 'stated', amount: '200000' }] },
        { name: '乙', kind: 'cargo', value: '600000' },
        { name: '运费', kind: 'freight', value: '400000' },
      ],
    },
    { rate: '0.10', 'interests.0.contribution': '800000.00', 'interests.1.balance': '100000.00' },
  ],
  [
    'CIF 总值 5 万美元，保一切险附加战争险 0.8%＋0.04%，保险公司九折',
    'cargo-insurance',
    { value: '50000', premiumRates: ['0.008', '0.0004'], premiumDiscount: '0.1' },
    { premium: '415.80' },
  ],
  [
    'CFR 单价 80 美元 500 件，投保加成 20%，费率 0.5%：CIF 单价',
    'cargo-insurance',
    { given: 'CFR', unitPrice: '80', quantity: '500', markup: '0.2', premiumRates: ['0.005'] },
    { cif: '40241.45' },
  ],
  [
    '相对免赔率 5%，损失 7%（保额 10000）：全赔',
    'cargo-claim',
    {
      insuredAmount: '10000',
      losses: [{ kind: 'amount', amount: '700' }],
      deductible: { kind: 'franchise', rate: '0.05' },
    },
    { total: '700.00' },
  ],
  [
    '两项损失：短少 10/200 包，另 20 包水湿贬值 40%；保额 44000',
    'cargo-claim',
    {
      insuredAmount: '44000',
      losses: [
        { kind: 'quantity', totalQuantity: '200', affected: '10' },
        { kind: 'quality', totalQuantity: '200', affected: '20', depreciation: '0.4' },
      ],
    },
    { total: '3960.00' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
