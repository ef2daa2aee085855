import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 贴现、融资与费用: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '银行承兑汇票 100 万美元，距到期 90 天，贴现率年 6%（360 天）。贴现息与净额',
    'bill-discount',
    { face: '1000000', rate: '0.06', days: '90' },
    { discount: '15000.00', proceeds: '985000.00' },
  ],
  [
    '出票 3 月 10 日、期限 4 个月，5 月 20 日贴现，贴现率月 6‰，面额 50000 元（异地另加 3 天）',
    'bill-discount',
    {
      face: '50000',
      rate: '0.006',
      ratePer: 'month',
      from: '2024-05-20',
      tenorFrom: '2024-03-10',
      tenorMonths: '4',
      extraDays: '3',
    },
    { maturity: '2024-07-10', days: '54', discount: '540.00' },
  ],
  [
    '带息票据：面值 20000，年利率 9%，90 天，贴现 60 天，贴现率 12%',
    'bill-discount',
    { face: '20000', rate: '0.12', days: '60', couponRate: '0.09', couponDays: '90' },
    { maturityValue: '20450.00', discount: '409.00', proceeds: '20041.00' },
  ],
  [
    '出口押汇 100 万美元，20 天，年利率 7.2%（360），手续费 0.125%',
    'export-bill-advance',
    { bill: '1000000', rate: '0.072', days: '20', feeRate: '0.00125' },
    { interest: '4000.00', net: '994750.00' },
  ],
  [
    '打包放款：信用证 50 万美元，80%，汇率 7，90 天，年利率 5.4%',
    'packing-loan',
    { credit: '500000', exchangeRate: '7', rate: '0.054', days: '90' },
    { loan: '2800000.00', interest: '37800.00' },
  ],
  [
    '福费廷：面值 100 万美元，贴现率 8%，180 天，宽限期 3 天，直接贴现',
    'forfaiting',
    { bills: [{ face: '1000000', days: '180' }], rate: '0.08', graceDays: '3', method: 'straight' },
    { discount: '40666.67', proceeds: '959333.33' },
  ],
  [
    '合同 8 万美元，30% 预付，尾款见提单副本',
    'deposit-balance',
    { contract: '80000', depositShare: '0.3' },
    { deposit: '24000.00', balance: '56000.00' },
  ],
  [
    '远期付款 60 天，年息 6%，即期价每件 20 美元，远期价？',
    'usance-price',
    { price: '20', rate: '0.06', days: '60' },
    { usancePrice: '20.20' },
  ],
  [
    '迟付利息：5 万美元，6 月 1 日至 8 月 15 日，年 5%，360 天',
    'interest',
    { amount: '50000', rate: '0.05', from: '2024-06-01', to: '2024-08-15' },
    { days: '75', interest: '520.83' },
  ],
  [
    '信用证 12 万美元，通知费 30 美元，议付费 0.1%，偿付费 50 美元，不符点费 80 美元，实收多少？',
    'bank-charges',
    {
      drawn: '120000',
      charges: [
        { name: '通知费', fixed: '30' },
        { name: '议付费', rate: '0.001' },
        { name: '偿付费', fixed: '50' },
        { name: '不符点费', fixed: '80' },
      ],
    },
    { received: '119720.00' },
  ],
  [
    '溢短装：CIF 合同 1000 公吨 ±10%，按装船日市价，合同价 300，市价 320，装 1080',
    'shipment-quantity',
    { quantity: '1000', tolerance: '0.1', countedIn: 'measure', shipped: '1080', price: '300', marketPrice: '320' },
    { amount: '325600' },
  ],
  [
    '20 万元远期汇票，2024-05-01 贴现、05-31 到期，贴现率 7.2%',
    'bill-discount',
    { face: '200000', rate: '0.072', from: '2024-05-01', to: '2024-05-31' },
    { days: '30', discount: '1200.00' },
  ],
  [
    '信用证押汇：汇票 5 万英镑，年息 6%，15 天（365 天），币种 GBP',
    'export-bill-advance',
    { bill: '50000', rate: '0.06', days: '15', currency: 'GBP' },
    { interest: '123.29' },
  ],
  [
    '分期：合同 60 万美元，签约 10%、发货 80%、验收 10%',
    'payment-schedule',
    {
      total: '600000',
      rows: [{ share: '0.1', trigger: 'contract' }, { share: '0.8', trigger: 'on-board' }, { share: '0.1' }],
    },
    { 'rows.1.amount': '480000', sum: '600000' },
  ],
  [
    '信用证金额 8 万美元，要求 30% 预付已付，汇票按发票 97%（扣 3% 佣金）：索汇？',
    'net-price',
    { price: '80000', commission: '0.03' },
    { net: '77600.00' },
  ],
  [
    '90 天远期付款，即期价 20 美元，使远期价贴现后得即期价，年息 6%',
    'usance-price',
    { price: '20', rate: '0.06', days: '90', method: 'in-usance-price' },
    { usancePrice: '20.30' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
