import type { CalculationExample } from '../calculation/calculation.ts'

export const tradingRefundExamples: readonly CalculationExample[] = [
  {
    title: { en: 'VAT 13 %, refund rate 9 %', zh: '征税率 13%，退税率 9%' },
    input: { lines: [{ amount: '500000', vatRate: '0.13', refundRate: '0.09' }] },
    gives: { refund: '45000', toCost: '20000', vat: '65000' },
  },
  {
    title: { en: 'A small-scale supplier’s special invoice of 3 %', zh: '小规模纳税人 3% 专用发票' },
    input: { lines: [{ amount: '100000', vatRate: '0.03', refundRate: '0.13' }] },
    gives: { refund: '3000', toCost: '0' },
  },
  {
    title: { en: 'A plain invoice', zh: '普通发票' },
    input: { lines: [{ amount: '100000', vatRate: '0.13', refundRate: '0.13', invoice: 'plain' }] },
    gives: { refund: '0', toCost: '13000' },
  },
  {
    title: { en: 'Cosmetics with VAT in the price and 15 % consumption tax', zh: '高档化妆品：含税价，消费税 15%' },
    input: { lines: [{ amountWithVat: '226000', vatRate: '0.13', refundRate: '0.13', consumptionRate: '0.15' }] },
    gives: { amount: '200000', refund: '26000', consumptionRefund: '30000', total: '56000' },
  },
  {
    title: {
      en: 'Two purchases at different prices, 800 of 1000 exported',
      zh: '两批购进，1000 件出口 800 件，加权平均',
    },
    input: {
      lines: [
        {
          purchases: [
            { quantity: '600', amount: '60000' },
            { quantity: '400', amount: '44000' },
          ],
          exported: '800',
          vatRate: '0.13',
          refundRate: '0.1',
        },
      ],
    },
    gives: { amount: '83200', refund: '8320', toCost: '2496' },
  },
  {
    title: {
      en: 'Commissioned processing: materials and fee at their own rates',
      zh: '委托加工：原材料与加工费分别按各自退税率',
    },
    input: {
      lines: [
        { name: '面料', amount: '100000', vatRate: '0.13', refundRate: '0.1' },
        { name: '加工费', amount: '20000', vatRate: '0.13', refundRate: '0.13' },
      ],
    },
    gives: { refund: '12600', 'lines.0.refund': '10000', 'lines.1.refund': '2600', toCost: '3000' },
  },
]
