/** The words of choices that more than one calculation of price offers. */

type Choices = Readonly<Record<string, readonly [en: string, zh: string]>>

export const FREIGHT_BASES: Choices = { fob: ['FOB', 'FOB 价'], cfr: ['CFR', 'CFR 价'], cif: ['CIF', 'CIF 价'] }

export const METHODS: Choices = {
  simultaneous: ['At once, by one denominator', '同一分母，一次相除'],
  successive: ['One after the other: premium on the price without commission', '逐项相除：保险费按净价计'],
}

export const COMMISSION_BASES: Choices = { invoice: ['Invoiced price', '发票价'], fob: ['FOB value', 'FOB 价'] }

export const OWN_COVER: Choices = { insured: ['Insured', '投保'], uninsured: ['Not insured', '不投保'] }

export const ROUNDINGS: Choices = {
  up: ['Up', '进位'],
  'half-up': ['Half up', '四舍五入'],
  down: ['Down', '舍去尾数'],
}

export const WITH_VAT: Choices = { included: ['With VAT', '含税'], excluded: ['Without VAT', '不含税'] }

export const PER: Choices = { unit: ['For a unit', '单价'], lot: ['For the lot', '整批'] }

export const YEARS: Choices = { '360': ['360 days', '360 天'], '365': ['365 days', '365 天'] }

export const CURRENCIES: Choices = { home: ['Home currency', '本币'], quote: ['Currency of the price', '报价币种'] }

export const PROFIT_BASES: Choices = {
  price: ['The price', '成交价'],
  purchase: ['Purchase price with VAT', '含税进价'],
  'purchase-cost': ['Purchase price less refund', '实际采购成本（扣退税）'],
  'domestic-cost': ['All costs before freight', '出口总成本（不含运费）'],
  'total-cost': ['All costs and freight', '含运费总成本'],
}
