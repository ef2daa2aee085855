import type { RuleExample } from '@gendan/kernel/rule'
import { type Claim, slip } from '../calculation/claim.ts'

import { regimeRuleExamples } from './regime-rule-examples.ts'

const FOB = { price: '50000', terms: 'FOB', freight: '2800', exchangeRate: '7.1052' }
const MACHINE = { price: '1000000', terms: 'CIF' }
const COST = (kind: string, inPrice: boolean) => ({ ...MACHINE, costs: [{ kind, amount: '20000', inPrice }] })
const CAR = {
  lines: [
    {
      valuation: { ...FOB, premiumRate: '0.003' },
      duty: { kind: 'ad-valorem', rate: '0.1' },
      antiDumpingRate: '0.15',
      consumption: { kind: 'ad-valorem', rate: '0.15' },
      vatRate: '0.13',
    },
  ],
}
const BEER = { lines: [{ value: '64000', consumption: { kind: 'beer', tonnes: '20' }, vatRate: '0.13' }] }
const SMALL = { lines: [{ value: '1000', duty: { kind: 'ad-valorem', rate: '0.05' }, vatRate: '0.13' }] }
const COMPOUND = {
  lines: [{ value: '260000', duty: { kind: 'compound', rate: '0.03', perUnit: '1200', quantity: '8' } }],
}

export const customsRuleExamples: readonly RuleExample<Claim>[] = [
  slip('D-01', { ...FOB, premium: '200' }, { value: '376575.6' }, { value: '355260' }),
  slip('D-02', COST('packing', false), { value: '1020000' }, { value: '1000000' }),
  slip('D-02', COST('buying-commission', false), { value: '1000000' }, { value: '1020000' }),
  slip('D-03', COST('installation', true), { value: '980000' }, { value: '1000000' }),
  slip('D-03', COST('warranty', true), { value: '1000000' }, { value: '980000' }),
  slip('D-04', { ...FOB, premiumRate: '0.003' }, { value: '376283.41' }, { value: '376396.98' }),
  slip('D-04', FOB, { value: '376280.02' }, { value: '376283.41' }),
  slip('D-07', { ...FOB, premiumRate: '0.003' }, { value: '376283.41' }, { value: '376283' }),
  slip('D-20', COMPOUND, { duty: '17400' }, { duty: '7800' }),
  slip('D-21', CAR, { antiDumping: '56442.51' }, { antiDumping: '62086.76' }),
  slip('D-22', CAR, { consumptionTax: '83003.69' }, { consumptionTax: '70553.14' }),
  slip('D-23', CAR, { vat: '71936.53' }, { vat: '61146.05' }),
  slip('D-24', CAR, { total: '249011.07' }, { total: '249011.08' }),
  slip('D-25', SMALL, { duty: '0', vat: '130' }, { duty: '50', vat: '136.5' }),
  slip('D-26', BEER, { consumptionTax: '5000' }, { consumptionTax: '4400' }),
  ...regimeRuleExamples,
]
