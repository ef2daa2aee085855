import type { Catalogue } from '../calculation/calculation.ts'

export const calendarCalculations: Catalogue = {
  'working-days': async () => (await import('./count-working-days.ts')).workingDaysCalculation,
}
