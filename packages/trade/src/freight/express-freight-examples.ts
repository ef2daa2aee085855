import type { CalculationExample } from '../calculation/calculation.ts'

/** Parcels as couriers and the post charge them. */
export const expressFreightExamples: readonly CalculationExample[] = [
  {
    title: { en: '50 × 40 × 35 cm, 9.2 kg: by volume, with fuel', zh: '50×40×35 厘米，9.2 公斤：按体积，加燃油' },
    input: {
      pieces: [{ length: 50, width: 40, height: 35, grossWeight: '9.2' }],
      firstPrice: 120,
      stepPrice: 32,
      fuelRate: '0.16',
      currency: 'CNY',
    },
    gives: { volumeWeight: '14', chargeableWeight: '14', base: '984', fuel: '157.44', total: '1141.44' },
  },
  {
    title: {
      en: 'A small packet of 186 g at 90.5 a kilogram, 15 % off, registered',
      zh: '小包 186 克，每公斤 90.5，八五折，挂号费 8',
    },
    input: {
      pieces: [{ grossWeight: 186, weightUnit: 'g' }],
      weightRounding: 'exact',
      perKilo: '90.5',
      discount: '0.15',
      itemFee: 8,
      currency: 'CNY',
    },
    gives: { base: '14.31', itemFees: '8', total: '22.31' },
  },
  {
    title: {
      en: 'From 21 kg on by whole kilograms; remote area under fuel',
      zh: '21 公斤起按整公斤计；偏远费计入燃油基数',
    },
    input: {
      pieces: [{ packages: 2, length: 60, width: 50, height: 40, grossWeight: 11 }],
      firstPrice: 200,
      stepPrice: 50,
      bands: [{ from: 21, perKilo: 62 }],
      charges: [{ code: 'remote', kind: 'per-kg', value: 4, underFuel: true }],
      fuelRate: '0.2',
      currency: 'CNY',
    },
    gives: { chargeableWeight: '48', base: '2976', 'charges.0.amount': '192', fuel: '633.6', total: '3801.6' },
  },
]
