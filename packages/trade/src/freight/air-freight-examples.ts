import type { CalculationExample } from '../calculation/calculation.ts'

/** Waybills as agents reckon them and papers ask for them. */
export const airFreightExamples: readonly CalculationExample[] = [
  {
    title: { en: '38.6 kg: charged as 45 kg, which is cheaper', zh: '38.6 公斤：按 45 公斤计更便宜' },
    input: { pieces: [{ grossWeight: '38.6' }], normal: '37.51', breaks: [{ from: 45, rate: '28.13' }] },
    gives: {
      chargeableWeight: '39',
      ratedWeight: '45',
      rateClass: 'Q',
      weightCharge: '1265.85',
      'ways.1.amount': '1462.89',
    },
  },
  {
    title: { en: '5.6 kg, 40 × 28 × 22 cm: the minimum', zh: '5.6 公斤，40×28×22 厘米：最低运费' },
    input: {
      pieces: [{ length: 40, width: 28, height: 22, grossWeight: '5.6' }],
      minimum: 320,
      normal: '52.81',
      breaks: [{ from: 45, rate: '44.46' }],
      currency: 'CNY',
    },
    gives: { chargeableWeight: '6', rateClass: 'M', weightCharge: '320', total: '320' },
  },
  {
    title: {
      en: 'Light goods pay by volume; fuel by gross weight, waybill fee',
      zh: '轻泡货按体积，燃油费按毛重，另收制单费',
    },
    input: {
      pieces: [{ packages: 4, length: 82, width: 48, height: 32, grossWeight: '15.2' }],
      minimum: 230,
      normal: '37.51',
      breaks: [
        { from: 45, rate: '28.13' },
        { from: 100, rate: '24.2' },
      ],
      charges: [
        { code: 'MYC', kind: 'per-kg', value: 5, base: 'gross' },
        { code: 'AWC', kind: 'per-bill', value: 50 },
      ],
      currency: 'CNY',
    },
    gives: {
      volumeWeight: '83.968',
      chargeableWeight: '84',
      ratedWeight: '84',
      weightCharge: '2362.92',
      total: '2716.92',
    },
  },
  {
    title: { en: 'Books at half the normal rate: 31.595 is stated as 31.60', zh: '书籍按 N 的 50%：31.595 记为 31.60' },
    input: {
      pieces: [{ packages: 20, length: 70, width: 50, height: 40, grossWeight: 50 }],
      normal: '63.19',
      breaks: [{ from: 45, rate: '45.22' }],
      classRate: { multiple: '0.5' },
      currency: 'CNY',
    },
    gives: { rateClass: 'R', rate: '31.6', weightCharge: '31600' },
  },
  {
    title: { en: 'A specific commodity rate from 100 kg, 96 kg of it', zh: '指定商品运价 100 公斤起，货重 96 公斤' },
    input: {
      pieces: [{ grossWeight: 96 }],
      normal: '37.51',
      breaks: [{ from: 45, rate: '28.13' }],
      commodityRates: [{ from: 100, rate: '18.8' }],
    },
    gives: { rateClass: 'C', ratedWeight: '100', weightCharge: '1880' },
  },
  {
    title: { en: 'Valuables at 200 % of N, least charge 200 % of M', zh: '贵重物品按 N 的 200%，最低运费为 M 的 200%' },
    input: {
      pieces: [{ grossWeight: '3.2' }],
      minimum: 230,
      normal: '60.16',
      classRate: { multiple: 2, minimumMultiple: 2 },
      declaredValue: 90000,
      liabilityPerKilo: 250,
      currency: 'CNY',
    },
    gives: { chargeableWeight: '3.5', rateClass: 'M', weightCharge: '460', valuationCharge: '669', total: '1129' },
  },
]
