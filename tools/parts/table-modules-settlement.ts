import { count, type Module } from './table-fields.ts'

/** The modules of settlement. */
export const settlementModules: readonly Module[] = [
  {
    table: 'interest-years.csv',
    file: 'packages/trade/src/tables/interest-years.generated.ts',
    key: 'currency',
    record: 'interestYears',
    doc: 'Days in a year of interest, by currency; 360 for every other.',
    row: count('days', 'days'),
  },
]
