import { decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields } from '../calculation/derive.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const facts = {
  machines: ['Machines or workers', '设备（人）数', 'machines'],
  fullDays: ['Days of the period if never closed (a week: 7)', '期间日历天数（周为 7）', 'days'],
  fullShifts: ['Shifts a day at most', '每天最多班次', 'shifts'],
  fullHours: ['Hours of a shift at most', '每班最多小时', 'h'],
  theoretical: ['Theoretical capacity in hours', '理论产能（工时）', 'h'],
  days: ['Working days of the period', '计划工作天数', 'days'],
  shifts: ['Shifts a day', '计划每天班次', 'shifts'],
  hours: ['Hours of a shift', '计划每班小时', 'h'],
  planned: ['Planned capacity in hours', '计划产能（工时）', 'h'],
  utilisation: ['Share of the time that is worked', '工作时间目标百分比（开机率、工时利用率）', 'fraction'],
  yieldRate: ['Share that is right the first time', '直通率（良品率）', 'fraction'],
  effective: ['Effective capacity in standard hours', '有效产能（标准直接工时）', 'h'],
  hoursPerPiece: ['Standard hours of a piece', '单件标准工时', 'h'],
  pieces: ['Pieces by the effective capacity', '有效产能件数', 'pieces'],
  ordered: ['Pieces wanted', '须产件数', 'pieces'],
  needed: ['Standard hours they take', '负荷（所需标准工时）', 'h'],
  load: ['Needed ÷ effective', '产能负荷率', 'fraction'],
  spare: ['Effective − needed; below zero where it is short', '产能余缺（工时）', 'h'],
} as const

const WAYS = [
  'theoretical = machines × fullDays × fullShifts × fullHours',
  'planned = machines × days × shifts × hours',
  'effective = planned × utilisation × yieldRate',
  'planned = effective ÷ utilisation ÷ yieldRate',
  'pieces = effective ÷ hoursPerPiece',
  'effective = pieces × hoursPerPiece',
  'needed = ordered × hoursPerPiece',
  'load = needed ÷ effective',
  'spare = effective − needed',
]

const SOURCE = {
  title: 'Order follow-up in factories (生产跟单) as textbooks teach it',
  at: 'theoretical, planned, effective capacity',
}
const fields = factFields(facts)
const input = z.strictObject({
  ...fields,
  fullDays: fields.fullDays.unwrap().default(decimal('7')),
  fullShifts: fields.fullShifts.unwrap().default(decimal('3')),
  fullHours: fields.fullHours.unwrap().default(decimal('8')),
  utilisation: fields.utilisation.unwrap().default(decimal('1')),
  yieldRate: fields.yieldRate.unwrap().default(decimal('1')),
})
const output = z.strictObject(factAnswers(facts, ['effective', 'pieces', 'load', 'spare']))

/**
 * Capacity of a workshop in hours (B-01): what it could do if never closed, what is planned, and what is left after standstill and rework;
 * against what orders need. Exact. Throws Unusable where nothing follows.
 */
export function workshopCapacity(given: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  return derive({ facts, ways: WAYS, rule: { id: 'B-01', source: SOURCE } }, given, sheet)
}

export const workshopCapacityCalculation = calculation({
  name: 'workshop-capacity',
  title: { en: 'Theoretical, planned and effective capacity', zh: '理论产能、计划产能与有效产能' },
  topic: 'production',
  says: {
    en: 'Hours and pieces that machines or workers can do in a period, and whether an order fits in.',
    zh: '设备或人员在一期间内的理论、计划、有效产能，以及能否承接订单。',
  },
  rules: ['B-01'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: {
        en: '12 machines, 5 days of 2 shifts of 9 hours, 85 % worked, 92 % right',
        zh: '12 台、每周 5 天、每天 2 班各 9 小时，开机 85%、直通率 92%',
      },
      input: {
        machines: 12,
        days: 5,
        shifts: 2,
        hours: 9,
        utilisation: '0.85',
        yieldRate: '0.92',
        hoursPerPiece: '0.4',
      },
      gives: { theoretical: '2016', planned: '1080', effective: '844.56', pieces: '2111.4' },
    },
    {
      title: { en: 'Does an order of 3,000 fit into the week?', zh: '一周能否做 3000 件' },
      input: { machines: 20, days: 6, shifts: 1, hours: 10, utilisation: '0.9', hoursPerPiece: '0.3', ordered: 3000 },
      gives: { effective: '1080', needed: '900', spare: '180' },
    },
  ],
  work: workshopCapacity,
})
