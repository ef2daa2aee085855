import type { RuleExample } from '@gendan/kernel/rule'
import { type Claim, slip } from '../calculation/claim.ts'

const DOUBTED = { mfn: '0.08', general: '0.3', measures: [{ kind: 'anti-dumping', rate: '0.46' }] }
const FOB = { price: '120000', terms: 'FOB', exchangeRate: '7.1', rate: '0.2' }
const CIF = { price: '126500', terms: 'CIF', exchangeRate: '7.1', freight: '5800', premiumRate: '0.005', rate: '0.2' }
const WATCH = { lines: [{ price: '300', consumptionRate: '0.15' }] }
const PAID = { taxes: [{ kind: 'duty', amount: '37628.34' }], completed: '2026-04-17', paid: '2026-05-11' }
const DECLARED = { value: '376283.41', entry: '2026-09-17', declared: '2026-10-12' }
const IMPORT = {
  terms: 'FOB',
  price: '50000',
  freight: { mark: '3', amount: '2800', currency: 'USD' },
  premium: { mark: '1', amount: '0.3' },
}

export const regimeRuleExamples: readonly RuleExample<Claim>[] = [
  slip(
    'D-05',
    { identical: ['101000', '98000'], similar: ['90000'] },
    { method: 'identical', value: '98000' },
    { method: 'similar', value: '90000' },
  ),
  slip('D-06', { completed: '2026-03-10' }, { exchangeDay: '2026-02-24' }, { exchangeDay: '2026-02-18' }),
  slip('D-08', FOB, { value: '710000' }, { value: '852000' }),
  slip('D-09', { terms: 'DDP', price: '60000' }, { mode: '1' }, { mode: '7' }),
  slip('D-10', IMPORT, { freightWanted: 'true', premiumWanted: 'true' }, { premiumWanted: 'false' }),
  slip('D-11', IMPORT, { freight: 'USD/2800/3', premium: '0.3/1' }, { premium: 'USD/0.3/3' }),
  slip(
    'D-12',
    { case: 'repair-abroad', repair: '20000', materials: '5000', wholeValue: '500000' },
    { value: '25000' },
    { value: '500000' },
  ),
  slip(
    'D-13',
    { mfn: '0.1', provisional: '0.03', agreement: '0.05' },
    { kind: 'provisional', rate: '0.03' },
    { kind: 'agreement', rate: '0.05' },
  ),
  slip(
    'D-14',
    { ...DOUBTED, targeted: true },
    { rate: '0.08', measures: '0.46', together: '0.54' },
    { together: '0.08' },
  ),
  slip('D-15', { ...DOUBTED, targetRuledOut: false }, { together: '0.54' }, { together: '0.3' }),
  slip(
    'D-16',
    { case: 'declared-before-arrival', completed: '2026-04-29', entry: '2026-05-03' },
    { rateDay: '2026-05-03' },
    { rateDay: '2026-04-29' },
  ),
  slip(
    'D-27',
    { duty: '37628.34', vat: '53808.53', months: '3' },
    { duty: '1881.42', vat: '2690.43' },
    { duty: '37628.34' },
  ),
  slip('D-28', { value: '1200000', months: '20' }, { value: '533333.33' }, { value: '1200000' }),
  slip(
    'D-29',
    { price: '1', tax: '200000', days: '100', interestRate: '0.0036' },
    { interest: '200' },
    { interest: '197.26' },
  ),
  slip('D-30', FOB, { duty: '142000' }, { duty: '170400' }),
  slip('D-31', CIF, { duty: '142005.03' }, { duty: '149691.67' }),
  slip('D-40', DECLARED, { feeFrom: '2026-10-08', saleFrom: '2026-12-18' }, { feeFrom: '2026-10-01' }),
  slip('D-41', { ...PAID, completed: '2026-06-01' }, { lastDay: '2026-06-16' }, { lastDay: '2026-06-15' }),
  slip('D-42', PAID, { lastDay: '2026-05-06' }, { lastDay: '2026-05-02' }),
  slip('D-43', PAID, { surcharge: '94.07' }, { surcharge: '169.33' }),
  slip('D-44', { ...PAID, counting: 'tax-exam' }, { lastDay: '2026-05-01', daysLate: '10' }, { lastDay: '2026-05-06' }),
  slip('D-45', DECLARED, { fee: '940', daysLate: '5' }, { fee: '940.71' }),
  slip(
    'D-46',
    { case: 'overpaid', amount: '12000', paid: '2025-03-20' },
    { lastDay: '2028-03-20' },
    { lastDay: '2026-03-20' },
  ),
  slip('D-50', { lines: [{ price: '8000' }] }, { regime: 'full-tax', vat: '1040' }, { regime: 'retail', vat: '728' }),
  slip('D-51', WATCH, { vat: '32.12' }, { vat: '30.67' }),
  slip('D-52', { lines: [{ price: '1000' }] }, { total: '91' }, { total: '130' }),
  slip('D-53', { articles: [{ value: '380', class: '1' }] }, { tax: '0' }, { tax: '49.4' }),
  slip('D-54', { price: '100', nonOriginating: ['55'] }, { content: '0.45' }, { content: '0.55' }),
  slip('D-55', { netTonnage: '30000' }, { tax: '99000' }, { tax: '138000' }),
  slip('D-56', { price: '226000' }, { tax: '20000' }, { tax: '22600' }),
]
