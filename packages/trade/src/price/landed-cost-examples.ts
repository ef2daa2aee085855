import type { CalculationExample } from '../calculation/calculation.ts'

export const landedCostExamples: readonly CalculationExample[] = [
  {
    title: {
      en: 'FOB 80 × 1000, freight 5, 0.3 %; duty 8 %, VAT 13 %, margin 15 %',
      zh: 'FOB 80 美元 1000 件，运费 5 美元，保险费率 0.3%；关税 8%、增值税 13%，毛利 15%',
    },
    input: {
      incoterm: 'FOB',
      price: '80',
      quantity: '1000',
      freight: '5',
      premiumRates: ['0.003'],
      exchangeRate: '7.15',
      dutyRate: '0.08',
      vatRate: '0.13',
      costs: [{ name: 'port, clearance, haulage', amount: '12000', per: 'lot' }],
      bankRate: '0.002',
      interest: { rate: '0.05', days: '60' },
      profit: '0.15',
    },
    gives: {
      cif: '85255.77',
      customsValue: '609578.74',
      duty: '48766.3',
      vat: '85584.86',
      landedCost: '676644.02',
      landedUnitCost: '676.644',
      price: '796.05',
      priceWithVat: '899.54',
    },
  },
  {
    title: { en: 'What is earned at 900 with VAT', zh: '含税售价 900 元时的盈亏' },
    input: {
      incoterm: 'CIF',
      price: '85000',
      pricePer: 'lot',
      quantity: '1000',
      exchangeRate: '7.15',
      dutyRate: '0.08',
      vatRate: '0.13',
      sellingPrice: '900',
    },
    gives: { landedCost: '656370', profit: '140090.18', profitRate: '0.213432', profitPerForeign: '1.6481' },
  },
]
