import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields } from '../calculation/derive.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const facts = {
  calendarTime: ['All time of the period', '日历时间', 'min'],
  shiftTime: ['Time on duty: shift or day', '出勤（班次）时间', 'min'],
  plannedStops: ['Planned stops: breaks, meetings, maintenance', '计划停机（休息、早会、保养）', 'min'],
  plannedTime: ['Planned production time (loading time)', '负荷时间（计划开动时间）', 'min'],
  unplannedStops: ['Unplanned stops: breakdown, set-up, waiting', '非计划停机（故障、换模、待料）', 'min'],
  runTime: ['Time the machine ran', '实际开动时间', 'min'],
  availability: ['Availability: run ÷ planned time', '时间开动率（可用率）', 'fraction'],
  idealCycle: ['Ideal (standard) time of a piece', '理论（标准）加工周期', 'min'],
  idealPerMinute: ['Ideal output of a minute', '理论每分钟产量', 'pieces'],
  actualCycle: ['Actual time of a piece', '实际加工周期', 'min'],
  output: ['Pieces made, bad ones counted', '总产量（含不良）', 'pieces'],
  speedRate: ['Ideal ÷ actual time of a piece', '速度开动率', 'fraction'],
  netRate: ['Pieces × actual time ÷ run time', '净开动率', 'fraction'],
  performance: ['Performance: ideal time of what was made ÷ run time', '性能开动率（表现性）', 'fraction'],
  good: ['Good pieces', '合格品数', 'pieces'],
  defects: ['Bad pieces', '不良品数', 'pieces'],
  quality: ['Quality: good ÷ made', '合格品率（质量指数）', 'fraction'],
  oee: ['Overall equipment effectiveness (OEE)', '设备综合效率 OEE', 'fraction'],
  loading: ['Planned ÷ all time', '负荷率（设备利用率）', 'fraction'],
  teep: ['Total effective equipment performance (TEEP)', '完全有效生产率 TEEP', 'fraction'],
} as const

const WAYS = [
  'plannedTime = shiftTime − plannedStops',
  'plannedTime = runTime + unplannedStops',
  'runTime = plannedTime − unplannedStops',
  'unplannedStops = plannedTime − runTime',
  'availability = runTime ÷ plannedTime',
  'runTime = plannedTime × availability',
  'idealCycle = 1 ÷ idealPerMinute',
  'output = good + defects',
  'good = output − defects',
  'defects = output − good',
  'quality = good ÷ output',
  'good = output × quality',
  'performance = idealCycle × output ÷ runTime',
  'speedRate = idealCycle ÷ actualCycle',
  'netRate = actualCycle × output ÷ runTime',
  'performance = speedRate × netRate',
  'oee = availability × performance × quality',
  'availability = oee ÷ performance ÷ quality',
  'performance = oee ÷ availability ÷ quality',
  'quality = oee ÷ availability ÷ performance',
  'loading = plannedTime ÷ calendarTime',
  'teep = oee × loading',
]

const SOURCE = {
  title: 'Total productive maintenance (TPM) as textbooks teach it',
  at: unread('OEE'),
}
const input = z.strictObject(factFields(facts))
const { oee, ...others } = factAnswers(facts)
const output = z.strictObject({ oee, ...others })

/**
 * Overall equipment effectiveness (B-16) from any sufficient facts: availability × performance × quality, and what each lost. Times in
 * minutes; exact. Throws Unusable where nothing follows.
 */
export function equipmentEffectiveness(given: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  return derive({ facts, ways: WAYS, rule: { id: 'B-16', source: SOURCE } }, given, sheet)
}

export const equipmentEffectivenessCalculation = calculation({
  name: 'equipment-effectiveness',
  title: { en: 'Overall equipment effectiveness (OEE)', zh: '设备综合效率 OEE' },
  topic: 'production',
  says: {
    en: 'Availability, performance and quality of a machine or line, and their product.',
    zh: '设备的时间开动率、性能开动率、合格品率及其乘积 OEE。',
  },
  rules: ['B-16'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: {
        en: 'A shift of 480 minutes, 30 planned and 50 unplanned stops, 0.5 minutes a piece, 700 made, 28 bad',
        zh: '班次 480 分钟，计划停机 30、故障等 50 分钟，标准周期 0.5 分钟，产 700 件，不良 28 件',
      },
      input: { shiftTime: 480, plannedStops: 30, unplannedStops: 50, idealCycle: '0.5', output: 700, defects: 28 },
      gives: {
        plannedTime: '450',
        runTime: '400',
        performance: '0.875',
        quality: '0.96',
        oee: '0.7466666666666666666666666666666667',
      },
    },
    {
      title: { en: 'From the three rates', zh: '已知三项指标' },
      input: { availability: '0.9', performance: '0.95', quality: '0.99' },
      gives: { oee: '0.84645' },
    },
  ],
  work: equipmentEffectiveness,
})
