import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** Kinds of problem that papers set beside the usual ones; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '缝制某工序观测 10 次平均 0.52 分钟，评比 115%，宽放 12%：标准工时、每天 480 分钟的定额（效率 80%）',
    'standard-time',
    {
      elements: [{ observed: ['0.52'], rating: '1.15' }],
      unit: 'minutes',
      allowance: '0.12',
      dayMinutes: '480',
      efficiency: '0.8',
    },
    { normal: '0.598', smv: '0.66976', perDay: '573' },
  ],
  [
    '观测 40、42、38 秒，评比 90%，宽放占工作时间 10%：标准时间',
    'standard-time',
    {
      elements: [{ observed: ['40', '42', '38'], rating: '0.9' }],
      allowance: '0.1',
      allowanceMode: 'of-working-time',
    },
    { standard: '40.00' },
  ],
  [
    '先征后退：出口 FOB 20 万美元，汇率 8.28，征 17% 退 15%，内销销项 30 万，进项 45 万：应纳税额、应退税额',
    'levy-then-refund',
    {
      fob: '200000',
      exchangeRate: '8.28',
      vatRate: '0.17',
      refundRate: '0.15',
      outputVat: '300000',
      inputVat: '450000',
    },
    { exportVat: '281520.00', taxPayable: '131520.00', refund: '248400.00' },
  ],
  [
    '某国货轮净吨位 8000，停留申领 30 日执照，优惠税率 2.9 元：船舶吨税',
    'tonnage-tax',
    { netTonnage: '8000' },
    { tax: '23200.00' },
  ],
  [
    '与我国无最惠国条款国家的货轮净吨位 60000，90 日执照：船舶吨税（普通税率 10.6 元）',
    'tonnage-tax',
    { netTonnage: '60000', term: '90', rateKind: 'ordinary' },
    { tax: '636000.00' },
  ],
  [
    '出口货物 FOB 12 美元，进口非原产料 CIF 7.5 美元，RCEP 要求区域价值成分 40%：是否原产',
    'origin-value-content',
    { price: '12', nonOriginating: ['7.5'], least: '0.4' },
    { content: '0.375', originates: false, mostNonOriginating: '7.20' },
  ],
  [
    '机器初始价 50 万美元，管理费利润 10%、原材料 55%、工资 35%，原料指数 120→132，工资 80→90：最终价格',
    'price-revision',
    {
      price: '500000',
      fixedShare: '0.1',
      elements: [
        { name: '原材料', share: '0.55', base: '120', now: '132' },
        { name: '工资', share: '0.35', base: '80', now: '90' },
      ],
    },
    { price: '549375.00' },
  ],
  [
    '30 英支棉纱折合多少特克斯（常数 583.1）、公支',
    'yarn-count',
    { count: '30', system: 'Ne', factor: '583.1' },
    { tex: '19.44', Nm: '51.45' },
  ],
  [
    '纸箱毛重 15 公斤、高 40 厘米，堆高 2.4 米，贮存 100 天以上（系数 2）：所需抗压强度',
    'carton-strength',
    { grossWeight: '15', cartonHeight: '40', stackHeight: '240', safetyFactor: '2' },
    { layers: '6', needed: '1470' },
  ],
  [
    '进口 CIF 10 万美元，汇率 7，关税 10%，增值税 13%（可抵扣），港杂费 5000 元，含税售价 101.7 万元：盈亏额与盈亏率',
    'landed-cost',
    {
      incoterm: 'CIF',
      price: '100000',
      pricePer: 'lot',
      exchangeRate: '7',
      dutyRate: '0.1',
      vatRate: '0.13',
      costs: [{ amount: '5000' }],
      sellingPrice: '1017000',
    },
    { landedCost: '775000.00', profit: '125000.00', profitRate: '0.1613' },
  ],
  [
    '合同 10000 件到货 9900 件，单价 200 元，允许途耗 0.5%：索赔金额',
    'short-delivery-claim',
    { contracted: '10000', delivered: '9900', unitPrice: '200', allowanceRate: '0.005' },
    { claim: '10000.00' },
  ],
  [
    'USD/CNY 7.10/7.12，USD/JPY 150.00/150.20，求 JPY/CNY',
    'cross-rate',
    {
      first: { base: 'USD', quote: 'CNY', buying: '7.10', selling: '7.12' },
      second: { base: 'USD', quote: 'JPY', buying: '150.00', selling: '150.20' },
      base: 'JPY',
      quote: 'CNY',
      places: 6,
    },
    { buying: '0.047270', selling: '0.047467' },
  ],
  [
    '集装板最低计费 2300 公斤包价 38000 元，超出每公斤 15 元，装载 2450 公斤',
    'air-uld',
    { weight: '2450', pivotWeight: '2300', pivotCharge: '38000', overRate: '15' },
    { charge: '40250.00' },
  ],
  [
    '进口汽油 1000 吨（1 吨＝1388 升），完税价格 500 万元，关税 1%，消费税每升 1.52 元，增值税 13%',
    'import-taxes',
    {
      lines: [
        {
          value: '5000000',
          duty: { kind: 'ad-valorem', rate: '0.01' },
          consumption: { kind: 'specific', perUnit: '1.52', quantity: '1000', conversion: '1388' },
          vatRate: '0.13',
        },
      ],
    },
    { consumptionTax: '2109760.00', vat: '930768.80' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
