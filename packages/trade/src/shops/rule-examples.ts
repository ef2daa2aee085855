import type { RuleExample } from '@gendan/kernel/rule'
import type { Claim } from '../calculation/claim.ts'

const PRICE = {
  ...{ goods: '60', packing: '12', lastMile: '32', exchangeRate: '7.10' },
  ...{ commission: '0.15', paymentFee: '0.01', adShare: '0.10', returnLoss: '0.04', targetMargin: '0.20' },
}
const TAXED = { price: '59.5', goods: '20', lastMile: '5', commission: '0.15', vatRate: '0.19' }
const RETURNS = { price: '40', goods: '18', returnRate: '0.1', returnGoods: '9', returnFreight: '8', returnFee: '3' }
const FUNNEL = { impressions: 50000, clicks: 1250, adSpend: '450', orders: 75, adSales: '2625' }
const STOCK = { z: '1.645', leadTime: 9, demandSd: 12, demand: 40, leadTimeSd: '1.5' }

const HEALTH = { orders: 600, negativeFeedback: 5, claims: 3, chargebacks: 1 }
const DISPUTE = {
  options: [
    { name: 'part refund', refund: 12, acceptance: '0.6', otherwise: 'resend' },
    { name: 'resend', resend: 15 },
  ],
}
const WAREHOUSE = { directDelivery: '9.80', firstLeg: '4.20', lastMile: '3.10', storage: '0.90', setUp: 4800 }
const LOYAL = { yearlyMargin: '56', retention: '0.7', discount: '0.1' }
const CHANNEL = { channels: [{ name: 'platform', inquiries: 400, deals: 12, spend: 6000 }] }
const BUDGET = { lines: [{ account: 'ads', planned: 5000, actual: 5600 }] }

/** The same input with figures that are right, and with figures that somebody got wrong. */
function claimed(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}

/** For each rule of the shops one claim that holds and one that fails. */
export const shopRuleExamples: readonly RuleExample<Claim>[] = [
  claimed('E-01', PRICE, { price: '29.3' }, { price: '25.29' }),
  claimed('E-02', TAXED, { margin: '0.3215' }, { margin: '0.27016806722689075630252100840336' }),
  claimed(
    'E-03',
    { price: '50', goods: '30', commission: '0.16' },
    { breakEvenAcos: '0.24' },
    { breakEvenAcos: '0.4' },
  ),
  claimed('E-04', RETURNS, { costs: '20' }, { costs: '38' }),
  claimed('E-05', FUNNEL, { ctr: '0.025', cpc: '0.36', cvr: '0.06' }, { cvr: '0.0015' }),
  claimed('E-06', { adSpend: '300', adSales: '1500', sales: '6000' }, { roas: '5', tacos: '0.05' }, { tacos: '0.2' }),
  claimed('E-07', { visitors: 8000, conversion: '0.03', aov: '37.5' }, { sales: '9000' }, { sales: '300000' }),
  claimed('E-10', STOCK, { reorderPointUnits: '476' }, { reorderPointUnits: '475' }),
  claimed('E-08', HEALTH, { orderDefectRate: '0.015' }, { orderDefectRate: '0.009' }),
  claimed('E-09', DISPUTE, { best: 'part refund', expected: '13.2' }, { expected: '12' }),
  claimed('E-11', WAREHOUSE, { saving: '1.6', breakEvenVolume: '3000' }, { breakEvenVolume: '490' }),
  claimed('E-12', LOYAL, { value: '154' }, { value: '98' }),
  claimed('E-13', CHANNEL, { 'channels.0.dealRate': '0.03' }, { 'channels.0.dealRate': '0.12' }),
  claimed('E-14', BUDGET, { 'total.rate': '0.12' }, { 'total.rate': '0.107' }),
  claimed(
    'E-15',
    { priceBefore: 50, priceAfter: 45, quantityBefore: 200, quantityAfter: 240 },
    { elasticity: '-1.7273', point: '-2' },
    { elasticity: '-2' },
  ),
]
