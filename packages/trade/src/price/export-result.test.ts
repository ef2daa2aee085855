import { describe, expect, test } from 'vitest'
import { refused, resultOf } from '../calculation/ask-in-tests.ts'
import { type ExportResult, exportResultCalculation } from './export-result.ts'
import { type FxValueAdded, fxValueAddedCalculation } from './fx-value-added.ts'
import { type MarginTest, marginTestCalculation } from './margin-test.ts'

const result = (input: unknown) => resultOf<ExportResult>(exportResultCalculation, input)

describe('the result of an export, as textbooks set it', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
    [
      'purchase 1 170 000 with 17 % VAT, overhead 10 %, refund 9 %, FOB 180 000 at 8.27',
      {
        purchase: 1170000,
        vatRate: '0.17',
        overheadRate: '0.1',
        refundRate: '0.09',
        invoice: 180000,
        exchangeRate: '8.27',
      },
      // 1 170 000 + 117 000 − 90 000 = 1 197 000; ÷ 180 000
      { refund: '90000', totalCost: '1197000', exchangeCost: '6.65', profit: '291600', profitRate: '0.243609' },
    ],
    [
      'a unit: cost 5270 and 5 % on it, CIF 900 less freight 50 and premium 3, rate for 100',
      {
        purchase: 5270,
        overheadRate: '0.05',
        invoice: 900,
        freight: 50,
        premium: 3,
        exchangeRate: 630,
        exchangeRateUnits: 100,
      },
      // 5533.5 ÷ 847 = 6.5331; 847 × 6.3 − 5533.5
      { netIncome: '847', exchangeCost: '6.5331', profit: '-197.4', verdict: 'loss' },
    ],
    [
      'purchase without VAT, commission on FOB',
      {
        purchase: 100000,
        purchaseVat: 'excluded',
        vatRate: '0.13',
        refundRate: '0.1',
        invoice: 20000,
        freight: 1500,
        premium: 100,
        commission: '0.05',
        commissionBase: 'fob',
        exchangeRate: 7,
        profitRateWanted: '0.25',
      },
      {
        refund: '10000',
        totalCost: '103000',
        commission: '920',
        netIncome: '17480',
        profit: '19360',
        neededIncome: '18392.86',
      },
    ],
    [
      'the gross invoice, as some keys have it',
      { totalCost: 120000, invoice: 20000, freight: 2000, incomeBase: 'gross' },
      { exchangeCost: '6' },
    ],
    [
      'neither profit nor loss',
      { totalCost: 650, netIncome: 100, exchangeRate: '6.5' },
      { verdict: 'even', profit: '0' },
    ],
  ]
  test.each(cases)('%s', (_, input, gives) => {
    expect(result(input)).toMatchObject(gives)
  })

  test('a cheap piece keeps the rate of its profit: nothing is cut to the cent before it is divided', () => {
    const piece = { purchase: '8.19', vatRate: '0.17', refundRate: '0.09', overheadRate: '0.06', exchangeRate: '6.83' }
    // 8.19 × 1.06 − 0.63 = 8.0514; 1.25 × 6.83 = 8.5375; 0.4861 ÷ 8.0514
    expect(result({ ...piece, invoice: '1.25' })).toMatchObject({ profit: '0.4861', profitRate: '0.060375' })
    expect(
      result({ totalCost: '40.25', invoice: '8.5', commission: '0.03', freight: '0.6', premium: '0.05' }),
    ).toMatchObject({ commission: '0.255', netIncome: '7.595' })
  })

  test('the refund of an invoice is reckoned on its base to the cent, half up, or exactly', () => {
    const input = { purchase: '3.5', vatRate: '0.17', refundRate: '0.13', netIncome: 1 }
    expect([result(input).refund, result({ ...input, refundRounding: 'exact' }).refund.slice(0, 7)]).toEqual([
      '0.39',
      '0.38888',
    ])
  })

  test('cost and income are wanted, each once', () => {
    expect(refused(exportResultCalculation, { refundRate: '0.1', refund: 1, exchangeRate: 7 })).toEqual([
      'purchase missing',
      'invoice missing',
      'vatRate missing',
      'refund given-twice',
    ])
    expect(
      refused(exportResultCalculation, { purchase: 1, netIncome: 1, vatRate: '0.09', refundRate: '0.13' }),
    ).toEqual(['refundRate above-vat'])
    expect(refused(exportResultCalculation, { totalCost: 1, invoice: 10, freight: 10 })).toEqual([
      'invoice nothing-left',
    ])
  })
})

test('materials priced CFR get their premium, goods priced CIFC lose premium, freight and commission', () => {
  const input = {
    exports: { amount: '12.5', quantity: 10000, freight: '0.4', premiumRates: ['0.005'], commission: '0.03' },
    materials: [{ amount: 60000, premiumRates: ['0.005'] }, { amount: 8000 }],
  }
  // 125 000 × (1 − 0.03 − 0.0055) − 4000 = 116 562.5; 60 000 ÷ 0.9945 + 8000 = 68 331.83
  expect(resultOf<FxValueAdded>(fxValueAddedCalculation, input)).toMatchObject({
    netIncome: '116562.5',
    materialCost: '68331.83',
    valueAdded: '48230.67',
  })
})

describe('the margin test', () => {
  const margin = (input: unknown) => resultOf<MarginTest>(marginTestCalculation, input)

  test('another base changes the answer, and all three are shown', () => {
    const deal = { netSales: 614541.92, cost: 518500, invoice: 653200 }
    const shown = { onNetSales: '0.156282', onInvoice: '0.147033', onCost: '0.18523' }
    expect(margin(deal)).toMatchObject({ printed: '15.63', ...shown })
    expect(margin({ ...deal, marginBase: 'cost' })).toMatchObject({ printed: '18.52', ...shown })
  })

  test('below the usual margin supervisor or manager, below five per cent the general manager', () => {
    const of = (cost: number) => margin({ netSales: 100000, cost, usual: '0.12' }).consentOf
    expect([of(88000), of(88000.01), of(95000), of(95000.01)]).toEqual([
      'nobody',
      'supervisor-or-manager',
      'supervisor-or-manager',
      'general-manager',
    ])
  })

  test('what was consented to is not asked again, what fell below it is', () => {
    const of = (approvedMargin: string) => margin({ netSales: 100000, cost: 96000, approvedMargin }).needsConsent
    expect([of('0.04'), of('0.041')]).toEqual([false, true])
  })

  test('a loss is below any least, and nothing sold has no margin', () => {
    expect(margin({ netSales: 100, cost: 120 })).toMatchObject({ printed: '-20', needsConsent: true })
    expect(refused(marginTestCalculation, { netSales: 0, cost: 5 })).toEqual(['netSales missing'])
    expect(refused(marginTestCalculation, { netSales: 10 })).toEqual(['profit missing'])
  })
})
