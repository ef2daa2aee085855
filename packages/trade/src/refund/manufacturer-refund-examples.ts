import type { CalculationExample } from '../calculation/calculation.ts'

const MONTH = {
  exports: [{ price: '3000000', vatRate: '0.13', refundRate: '0.1', materials: [{ amount: '400000' }] }],
  homeSales: [{ amount: '1000000', vatRate: '0.13' }],
  broughtForward: '15000',
}

/** The three outcomes, and what exams put on top of them. */
export const manufacturerRefundExamples: readonly CalculationExample[] = [
  {
    title: { en: 'The excess is below the ceiling: all of it is refunded', zh: '留抵小于免抵退税额：全额退税' },
    input: { ...MONTH, inputVat: '420000' },
    gives: {
      notCredited: '78000',
      notCreditedReduction: '12000',
      outputVat: '130000',
      taxPayable: '-227000',
      refundable: '260000',
      refundableReduction: '40000',
      refund: '227000',
      credited: '33000',
      carriedForward: '0',
      surcharges: '3960',
    },
  },
  {
    title: { en: 'The excess is above the ceiling: the rest is carried on', zh: '留抵大于免抵退税额：余额结转' },
    input: { ...MONTH, inputVat: '520000' },
    gives: { taxPayable: '-327000', refund: '260000', credited: '0', carriedForward: '67000', surcharges: '0' },
  },
  {
    title: { en: 'Tax is payable: no refund', zh: '应纳税额大于零：不退税' },
    input: { ...MONTH, inputVat: '150000' },
    gives: { taxPayable: '43000', payable: '43000', refund: '0', credited: '260000' },
  },
  {
    title: {
      en: 'An older exam: 17 % and 13 %, purchases of 4 million, home sales with tax 2.34 million',
      zh: '旧题：17%、13%，购进 400 万，内销含税 234 万',
    },
    input: {
      exports: [{ price: '2000000', vatRate: '0.17', refundRate: '0.13' }],
      homeSales: [{ amount: '2340000', vatRate: '0.17', taxIncluded: true }],
      purchases: [{ amount: '4000000', vatRate: '0.17' }],
      broughtForward: '30000',
    },
    gives: {
      notCredited: '80000',
      outputVat: '340000',
      inputVat: '680000',
      taxPayable: '-290000',
      refundable: '260000',
      refund: '260000',
      carriedForward: '30000',
    },
  },
  {
    title: {
      en: 'CIF exports: freight, insurance and commission come off before the rate',
      zh: 'CIF 出口：先扣运费、保险费、佣金再折算',
    },
    input: {
      exports: [
        {
          price: '110000',
          freight: '6000',
          premium: '1000',
          commission: '3000',
          exchangeRate: '7.1',
          vatRate: '0.13',
          refundRate: '0.13',
        },
      ],
      inputVat: '50000',
    },
    gives: {
      fob: '710000',
      notCredited: '0',
      taxPayable: '-50000',
      refundable: '92300',
      refund: '50000',
      credited: '42300',
    },
  },
  {
    title: {
      en: 'More tax-free materials than exports: both reductions are carried on',
      zh: '免税料件大于出口：两项抵减额结转下期',
    },
    input: {
      exports: [{ price: '100000', vatRate: '0.13', refundRate: '0.09', materials: [{ amount: '150000' }] }],
      inputVat: '8000',
    },
    gives: {
      notCredited: '0',
      notCreditedReductionCarried: '2000',
      refundable: '0',
      refundableReductionCarried: '4500',
      refund: '0',
      carriedForward: '8000',
    },
  },
  {
    title: { en: 'Two refund rates: parts by rate, the tax payable once', zh: '两种退税率：分别计算，应纳税额合并' },
    input: {
      exports: [
        { price: '1000000', vatRate: '0.13', refundRate: '0.09' },
        { price: '500000', vatRate: '0.13', refundRate: '0.13', planRate: '0.4' },
      ],
      outputVat: '26000',
      inputVat: '150000',
    },
    gives: {
      materials: '200000',
      notCredited: '40000',
      refundable: '129000',
      taxPayable: '-84000',
      refund: '84000',
      credited: '45000',
    },
  },
]
