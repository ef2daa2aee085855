import type { CalculationExample } from '../calculation/calculation.ts'

/** Charters as papers ask for them. */
export const laytimeExamples: readonly CalculationExample[] = [
  {
    title: { en: '12 000 t at 3 000 t a day, 5 days 6 hours used', zh: '12000 吨，每日 3000 吨，用 5 天 6 小时' },
    input: { cargo: 12000, ratePerDay: 3000, usedDays: 5, usedHours: 6, demurrageRate: 8000 },
    gives: { allowedDays: '4', usedDays: '5.25', demurrage: '10000', despatch: '0' },
  },
  {
    title: { en: 'A day and a half saved, despatch half', zh: '节省一天半，速遣费减半' },
    input: { cargo: 10000, ratePerHatch: 400, hatches: 5, usedDays: '3.5', demurrageRate: 6000 },
    gives: { allowedDays: '5', despatchDays: '1.5', despatch: '4500', demurrage: '0' },
  },
  {
    title: {
      en: 'A time sheet: rain and Sunday do not count, until laytime is used up',
      zh: '时间表：雨天与星期日不计，滞期后照计',
    },
    input: {
      allowedDays: 2,
      timeSheet: [
        { label: 'Friday', from: '2026-03-20 08:00', to: '2026-03-20 24:00' },
        { label: 'Saturday, rain 4 h', hours: 24, counts: '0.833333333333333333' },
        { label: 'Sunday', hours: 24, excepted: true },
        { label: 'Monday', hours: 24 },
        { label: 'Sunday after', hours: 12, excepted: true },
      ],
      demurrageRate: 9600,
    },
    // 16 + 20 + 0 + 24 = 60 h, 12 h over; the Sunday after counts: 24 h lost
    gives: { demurrageDays: '1', demurrage: '9600', onDemurrage: true },
  },
]
