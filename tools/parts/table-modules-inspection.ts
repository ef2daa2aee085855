import { cell, quoted, type Row } from './table.ts'
import { count, type Module } from './table-fields.ts'

const LEVELS = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III']

/** Columns of a row by name, as TypeScript writes them. */
function byColumn(row: Row, columns: readonly string[]): string {
  return `{ ${columns.map((column) => `${quoted(column)}: ${quoted(cell(row, column))}`).join(', ')} }`
}

/** The modules of inspection by sampling. */
export const inspectionModules: readonly Module[] = [
  {
    table: 'aql-code-letters.csv',
    file: 'packages/trade/src/tables/aql-code-letters.generated.ts',
    key: 'from',
    record: 'codeLettersFrom',
    doc: 'Sample size code letters by inspection level, by the least lot size for which they hold.',
    row: {
      name: 'letters',
      type: 'Readonly<Record<string, string>>',
      value: (row) => byColumn(row, LEVELS),
    },
  },
  {
    table: 'aql-plans.csv',
    file: 'packages/trade/src/tables/aql-plans.generated.ts',
    key: 'plan',
    record: 'samplingPlans',
    doc: 'Single sampling plans by severity and code letter, "normal-K".',
    row: {
      name: 'SamplingRow',
      fields: [
        { name: 'n', type: 'number', doc: 'Sample size.', value: (row) => cell(row, 'n') },
        {
          name: 'cells',
          type: 'Readonly<Record<string, string>>',
          doc: '"Ac/Re" by AQL; D and U point to the plan below and above; empty where there is none.',
          value: (row) =>
            byColumn(
              row,
              Object.keys(row).filter((column) => /^\d/.test(column)),
            ),
        },
      ],
    },
  },
  {
    table: 'double-plans.csv',
    file: 'packages/trade/src/tables/double-plans.generated.ts',
    key: 'plan',
    record: 'doublePlans',
    doc: 'Double sampling plans, normal, by edition and the acceptance number of the single plan; not confirmed by the print.',
    row: {
      name: 'DoubleRow',
      fields: [count('ac1', 'ac1'), count('re1', 're1'), count('ac2', 'ac2'), count('re2', 're2')],
    },
  },
]
