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
  days: { en: 'days', zh: '天' },
  weeks: { en: 'weeks', zh: '周' },
  months: { en: 'months', zh: '个月' },
  years: { en: 'years', zh: '年' },
  hours: { en: 'hours', zh: '小时' },
  digits: { en: 'digits', zh: '位' },
  home: { en: 'in home currency', zh: '本币' },
  foreign: { en: 'in foreign currency', zh: '外币' },
  'home per foreign': { en: 'home for one foreign', zh: '本币/外币' },
  units: { en: 'units', zh: '件' },
  times: { en: 'times', zh: '次' },
  'times CIF': { en: '× CIF', zh: '× CIF' },
}
