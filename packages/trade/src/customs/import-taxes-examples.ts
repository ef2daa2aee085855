import type { CalculationExample } from '../calculation/calculation.ts'

const adValorem = (rate: string) => ({ kind: 'ad-valorem', rate })
const FOB = { price: '50000', terms: 'FOB', freight: '2800', exchangeRate: '7.1052', premiumRate: '0.003' }

/** Published-style problems: one for every kind of duty and consumption tax. */
export const importTaxesExamples: readonly CalculationExample[] = [
  {
    title: {
      en: 'From FOB: duty 10 %, anti-dumping 15 %, consumption tax 15 %, VAT 13 %',
      zh: 'FOB 成交：关税 10%，反倾销税 15%，消费税 15%，增值税 13%',
    },
    input: {
      lines: [
        {
          valuation: FOB,
          duty: adValorem('0.1'),
          antiDumpingRate: '0.15',
          consumption: adValorem('0.15'),
          vatRate: '0.13',
        },
      ],
    },
    gives: {
      value: '376283.41',
      duty: '37628.34',
      antiDumping: '56442.51',
      consumptionTax: '83003.69',
      vat: '71936.53',
      total: '249011.07',
    },
  },
  {
    title: { en: 'Compound duty: 3 % and 1200 for each of 8 units', zh: '复合税：3% 加每台 1200 元，共 8 台' },
    input: { lines: [{ value: 260000, duty: { kind: 'compound', rate: '0.03', perUnit: 1200, quantity: 8 } }] },
    gives: { duty: '17400' },
  },
  {
    title: {
      en: 'Specific duty: 50400 rolls of film, 0.05775 m² each, 26 for a square metre',
      zh: '从量税：胶卷 50400 卷，每卷 0.05775 平方米，26 元/平方米',
    },
    input: {
      lines: [{ value: '444276', duty: { kind: 'specific', perUnit: 26, quantity: 50400, conversion: '0.05775' } }],
    },
    gives: { duty: '75675.6' },
  },
  {
    title: {
      en: 'Alternative duty, the higher: 6 % of 100000, or 25 for each of 300',
      zh: '选择税从高：100000 的 6%，或 300 件每件 25 元',
    },
    input: { lines: [{ value: 100000, duty: { kind: 'alternative', rate: '0.06', perUnit: 25, quantity: 300 } }] },
    gives: { duty: '7500' },
  },
  {
    title: {
      en: 'Cameras: 35 % up to 5000 dollars each, above that 3 % and 12960',
      zh: '摄像机：单价不超过 5000 美元 35%，以上 3% 加 12960 元',
    },
    input: {
      lines: [4000, 5200].map((unitPrice) => ({
        valuation: { price: unitPrice * 20, terms: 'CIF', exchangeRate: '6.8396' },
        duty: {
          kind: 'banded',
          quantity: 20,
          unitPrice,
          limit: 5000,
          upTo: { rate: '0.35' },
          above: { rate: '0.03', perUnit: 12960 },
        },
      })),
    },
    gives: { 'lines.0.duty': '191508.8', 'lines.1.duty': '280539.55' },
  },
  {
    title: { en: 'Cotton below the threshold: the rate slides', zh: '棉花低于分界价格：按滑准税公式' },
    input: {
      lines: [
        {
          valuation: { price: 980, terms: 'CIF', exchangeRate: '6.8396' },
          duty: { kind: 'sliding', quantity: 1000, threshold: '11.397', perKg: '0.570', a: '8.686', b: '0.02526' },
        },
      ],
    },
    gives: { value: '6702.81', duty: '2681.12' },
  },
  {
    title: { en: 'White spirits: 2000 bottles of 500 ml', zh: '白酒：500 毫升 2000 瓶' },
    input: {
      lines: [
        {
          value: 100000,
          duty: adValorem('0.1'),
          consumption: { kind: 'white-spirits', halfKilos: 2000 },
          vatRate: '0.13',
        },
      ],
    },
    gives: { duty: '10000', consumptionBase: '138750', consumptionTax: '28750', vatBase: '138750', vat: '18037.5' },
  },
  {
    title: { en: 'Cigarettes: the trial price makes them class A', zh: '卷烟：试算价格达到甲类' },
    input: {
      lines: [
        {
          value: 2000000,
          duty: adValorem('0.25'),
          consumption: { kind: 'cigarettes', cartons: 50000 },
          vatRate: '0.13',
        },
      ],
    },
    gives: { consumptionBase: '5750000', consumptionTax: '3250000', vat: '747500' },
  },
  {
    title: { en: 'Beer: 20 tonnes of class A', zh: '啤酒：甲类 20 吨' },
    input: { lines: [{ value: 64000, consumption: { kind: 'beer', tonnes: 20 }, vatRate: '0.13' }] },
    gives: { consumptionTax: '5000', vat: '8970' },
  },
  {
    title: { en: 'Two lines share the freight of the shipment by their prices', zh: '两项货物按货价分摊整批运保费' },
    input: {
      shipment: { terms: 'FOB', exchangeRate: '7', freight: 100, premium: 1 },
      lines: [
        { price: 1000, duty: adValorem('0.1'), vatRate: '0.13' },
        { price: 2000, duty: adValorem('0.2'), vatRate: '0.09' },
      ],
    },
    gives: { value: '21707', 'lines.0.value': '7235.67', 'lines.1.value': '14471.33', duty: '3617.84' },
  },
  {
    title: {
      en: 'Duty of 50 is within the free amount: nothing is levied but VAT',
      zh: '关税 50 元在免征额内，只征增值税',
    },
    input: { lines: [{ value: 1000, duty: adValorem('0.05'), vatRate: '0.13' }] },
    gives: { duty: '0', vatBase: '1000', vat: '130' },
  },
]
