import type { RuleExample } from '@gendan/kernel/rule'
import type { Claim } from '../calculation/claim.ts'

const LINE = { lines: 2, workers: 30, minutes: 600, efficiency: '0.55', smv: 18, quantity: 24000 }
const TASKS = ['28', '36', '30', '33', '25', '31'].map((time, i) => ({ name: `task ${i + 1}`, time }))
const FABRIC = { pieces: 24000, unitUse: '1.25', loss: '0.04', stock: 2000, pack: 120 }
const BACK = {
  shipDay: '2026-10-30',
  tasks: [
    { name: 'sewing', days: 22 },
    { name: 'packing', days: 3 },
    { name: 'final inspection', gap: 1 },
    { name: 'closing', gap: 2 },
  ],
  calendar: { weekend: [7] },
}
const PLAN = { orderDay: '2026-09-01', rows: [{ task: 'lab dip approval', offset: 14, actual: '2026-09-18' }] }

/** The same input with figures that are right, and with figures that somebody got wrong. */
function claimed(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}

/** For each rule of production one claim that holds and one that fails. */
export const productionRuleExamples: readonly RuleExample<Claim>[] = [
  claimed('B-01', LINE, { outputPerDay: '1100' }, { outputPerDay: '2000' }),
  claimed('B-02', { ...LINE, ramp: ['0.2', '0.4'] }, { days: '23' }, { days: '22' }),
  claimed(
    'B-03',
    { made: [{ pieces: 520, smv: '14.5' }], workers: 28, hours: 9 },
    { efficiency: '0.4987' },
    { efficiency: '0.5' },
  ),
  claimed('B-04', { tasks: TASKS, takt: '37.5' }, { balance: '0.8472', perHour: '100' }, { balance: '0.976' }),
  claimed('B-05', FABRIC, { gross: '31250', order: '29280' }, { gross: '31200' }),
  claimed(
    'B-06',
    { panels: [{ lengthCm: 74, widthCm: 55, layers: 2 }], gsm: 180 },
    { kgPerPiece: '0.14652' },
    { kgPerPiece: '0.07326' },
  ),
  claimed('B-07', BACK, { start: '2026-09-17' }, { start: '2026-09-25' }),
  claimed('B-08', { remaining: 9600, meanOutput: 960, tailDays: 3 }, { totalDays: '13' }, { totalDays: '10' }),
  claimed('B-09', { earned: '0.52', planned: '0.60' }, { spi: '0.8667' }, { spi: '1.1538' }),
  claimed('B-10', PLAN, { 'rows.0.slack': -3, 'rows.0.critical': true }, { 'rows.0.slack': 3 }),
  claimed('B-11', { quantity: 24000, made: 3000 }, { due: 'inline' }, { due: 'final' }),
  claimed('B-12', { quantity: 333, tolerance: '0.05' }, { most: '349', least: '317' }, { most: '350' }),
  claimed(
    'B-13',
    { elements: [{ observed: ['0.5'], rating: '1.2' }], unit: 'minutes', allowance: '0.15' },
    { smv: '0.69' },
    { smv: '0.575' },
  ),
  claimed('B-14', { count: '32', system: 'Ne' }, { tex: '18.45' }, { tex: '31.25' }),
  claimed('B-15', { grossWeight: '20', cartonHeight: '50' }, { needed: '1617' }, { needed: '1940' }),
  claimed('B-16', { availability: '0.9', performance: '0.95', quality: '0.99' }, { oee: '0.84645' }, { oee: '0.9467' }),
  claimed('B-17', { rate: '0.8', known: [{ unit: 1, time: 100 }], n: 4 }, { unitTime: '64' }, { unitTime: '40' }),
]
