import { cell, quoted } from './table.ts'
import { type Module, words } from './table-fields.ts'

/** The modules of the working-day calendar. */
export const calendarModules: readonly Module[] = [
  {
    table: 'holidays-cn.csv',
    file: 'packages/trade/src/tables/holidays-cn.generated.ts',
    key: 'day',
    record: 'chineseHolidays',
    doc: 'Public holidays and make-up working days of China, by day. A year is known when its 1 January stands here.',
    row: {
      name: 'HolidayRow',
      fields: [
        {
          name: 'works',
          doc: 'A weekend day on which people work (调休).',
          type: 'boolean',
          value: (row) => String(cell(row, 'kind') === 'work'),
        },
        words('name', 'name'),
      ],
    },
  },
  {
    table: 'holidays-abroad.csv',
    file: 'packages/trade/src/tables/holidays-abroad.generated.ts',
    key: 'key',
    record: 'holidaysAbroad',
    doc: 'Public holidays of other countries. A year of a country is known when a day of it stands here.',
    row: {
      name: 'HolidayAbroad',
      fields: [
        { name: 'country', type: 'string', value: (row) => quoted(cell(row, 'country')) },
        words('name', 'name'),
        { name: 'days', doc: 'Its days, parted by |.', type: 'string', value: (row) => quoted(cell(row, 'days')) },
      ],
    },
  },
  {
    table: 'weekends.csv',
    file: 'packages/trade/src/tables/weekends.generated.ts',
    key: 'country',
    record: 'weekends',
    doc: 'Days of the week on which offices are closed, Monday 1 to Sunday 7; 001 for every country without a row.',
    row: {
      name: 'weekend',
      type: 'readonly number[]',
      value: (row) => `[${cell(row, 'weekend').split('|').join(', ')}]`,
    },
  },
]
