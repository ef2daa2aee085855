import type { Words } from '@gendan/kernel/words'

/**
 * The unit of a figure in both tongues. Units that both tongues write alike (kg, m³, CNY) stand for themselves; "money" is the
 * one currency of the question, and a fraction has no unit.
 */
export function unitWords(unit: string): Words {
  return KNOWN[unit] ?? { en: unit, zh: unit }
}

const NO_UNIT: Words = { en: '', zh: '' }

const KNOWN: Readonly<Record<string, Words>> = {
  money: NO_UNIT,
  fraction: NO_UNIT,
  day: NO_UNIT,
  rate: NO_UNIT,
  weight: NO_UNIT,
  'in lengthUnit': NO_UNIT,
  'in volumeUnit': NO_UNIT,
  'in weightUnit': NO_UNIT,
  'fraction of the insured amount': NO_UNIT,
  'fraction or money': NO_UNIT,
  'money or fraction': NO_UNIT,
  days: { en: 'days', zh: '天' },
  'working days': { en: 'working days', zh: '个工作日' },
  weeks: { en: 'weeks', zh: '周' },
  months: { en: 'months', zh: '个月' },
  years: { en: 'years', zh: '年' },
  hours: { en: 'hours', zh: '小时' },
  minutes: { en: 'minutes', zh: '分钟' },
  digits: { en: 'digits', zh: '位' },
  home: { en: 'in home currency', zh: '本币' },
  foreign: { en: 'in foreign currency', zh: '外币' },
  'home per foreign': { en: 'home for one foreign', zh: '本币/外币' },
  times: { en: 'times', zh: '倍' },
  occasions: { en: 'times', zh: '次' },
  'times CIF': { en: '× CIF', zh: '× CIF' },
  pieces: { en: 'pieces', zh: '件' },
  units: { en: 'units', zh: '件' },
  packages: { en: 'packages', zh: '件' },
  cartons: { en: 'cartons', zh: '箱' },
  boxes: { en: 'boxes', zh: '箱' },
  containers: { en: 'containers', zh: '个集装箱' },
  layers: { en: 'layers', zh: '层' },
  hatches: { en: 'hatches', zh: '个舱口' },
  class: { en: 'class', zh: '级' },
  TEU: { en: 'TEU', zh: '标准箱' },
  t: { en: 't', zh: '吨' },
  'freight tonnes': { en: 'freight tonnes', zh: '运费吨' },
  't per day': { en: 't a day', zh: '吨/天' },
  't per hatch and day': { en: 't a hatch and day', zh: '吨/舱口·天' },
  'cm³ per kg': { en: 'cm³/kg', zh: '立方厘米/公斤' },
  'kg per m³': { en: 'kg/m³', zh: '公斤/立方米' },
  SDR: { en: 'SDR', zh: '特别提款权' },
  'SDR per kg': { en: 'SDR/kg', zh: '特别提款权/公斤' },
  'money per kg': { en: 'per kg', zh: '每公斤' },
  'money per t': { en: 'per t', zh: '每吨' },
  'money per m³': { en: 'per m³', zh: '每立方米' },
  'money per freight tonne': { en: 'per freight tonne', zh: '每运费吨' },
}
