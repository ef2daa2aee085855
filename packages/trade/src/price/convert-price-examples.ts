import type { CalculationExample } from '../calculation/calculation.ts'

const rates = ['0.0055', '0.0008']

export const convertPriceExamples: readonly CalculationExample[] = [
  {
    title: {
      en: 'FOB to CIF: all risks 0.55 % and war 0.08 %, 110 %, commission 4 %',
      zh: 'FOB 改报 CIF：一切险 0.55%、战争险 0.08%，加一成，佣金 4%',
    },
    input: {
      from: { incoterm: 'FOB', price: '842.00' },
      to: { incoterm: 'CIF', commission: '0.04' },
      freight: '96.50',
      premiumRates: rates,
    },
    gives: { price: '984.71', commission: '39.3884', premium: '6.824', freight: '96.5', net: '842' },
  },
  {
    title: { en: 'The same, the premium on the price without commission', zh: '同题，先求 CIF 净价再加佣金' },
    input: {
      from: { incoterm: 'FOB', price: '842' },
      to: { incoterm: 'CIF', commission: '0.04' },
      freight: '96.5',
      premiumRates: rates,
      cifcMethod: 'successive',
    },
    gives: { price: '984.43' },
  },
  {
    title: { en: 'CFRC3 turned into CIFC5', zh: 'CFRC3% 改报 CIFC5%' },
    input: {
      from: { incoterm: 'CFR', price: '1200', commission: '0.03' },
      to: { incoterm: 'CIF', commission: '0.05' },
      premiumRates: ['0.0063'],
    },
    gives: { price: '1234.27', net: '1164', netTerm: 'CFR' },
  },
  {
    title: { en: 'CIFC3 turned into CIFC5: neither freight nor premium is asked for', zh: 'CIFC3% 改报 CIFC5%' },
    input: {
      from: { incoterm: 'CIF', price: '1000', commission: '0.03' },
      to: { incoterm: 'CIF', commission: '0.05' },
    },
    gives: { price: '1021.05', net: '970', netTerm: 'CIF' },
  },
  {
    title: { en: 'The buyer wants 130 % insured', zh: '买方要求按 130% 投保' },
    input: {
      from: { incoterm: 'CIF', price: '945.05' },
      to: { incoterm: 'CIF', insuredFactor: '1.3' },
      premiumRates: rates,
    },
    gives: { price: '946.25', netTerm: 'CFR' },
  },
  {
    title: {
      en: 'DDP from CIF: duty 8 %, VAT 13 %, 350 after arrival',
      zh: 'CIF 改报 DDP：关税 8%、增值税 13%，到达后费用 350',
    },
    input: {
      from: { incoterm: 'CIF', price: '10000' },
      to: { incoterm: 'DDP' },
      dutyRate: '0.08',
      vatRate: '0.13',
      importClearance: '350',
    },
    gives: { price: '12554', duty: '800', vat: '1404', cifValue: '10000' },
  },
  {
    title: { en: 'And back from DDP to CIF', zh: '由 DDP 还原 CIF' },
    input: {
      from: { incoterm: 'DDP', price: '12554' },
      to: { incoterm: 'CIF' },
      dutyRate: '0.08',
      vatRate: '0.13',
      importClearance: '350',
    },
    gives: { price: '10000' },
  },
  {
    title: { en: 'Commission of 4 % on the FOB value only', zh: '佣金 4%，只按 FOB 价计' },
    input: {
      from: { incoterm: 'FOB', price: '842' },
      to: { incoterm: 'CIF', commission: '0.04' },
      freight: '96.5',
      premiumRates: rates,
      commissionBase: 'fob',
    },
    gives: { price: '980.38', commission: '35.0834' },
  },
  {
    title: { en: 'Freight is 10 % and premium 2 % of CIF', zh: '运费占 CIF 价 10%，保险费占 2%' },
    input: {
      from: { incoterm: 'CIF', price: '1000' },
      to: { incoterm: 'FOB' },
      freightRate: '0.1',
      insuredFactor: '1',
      premiumRates: ['0.02'],
    },
    gives: { price: '880', fromFreight: '100', fromPremium: '20' },
  },
]
