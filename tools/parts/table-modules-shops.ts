import { cell, quoted, type Row } from './table.ts'

/** The tables that shops reckon with. */
export const shopModules = [
  {
    table: 'service-levels.csv',
    file: 'packages/trade/src/tables/service-levels.generated.ts',
    key: 'level',
    record: 'serviceLevels',
    doc: 'How many standard deviations of demand a service level wants in safety stock, by the level as a fraction ("0.95").',
    row: { name: 'z', type: 'string', value: (row: Row) => quoted(cell(row, 'z')) },
  },
]
