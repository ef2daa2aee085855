import { words } from './table-fields.ts'

/** The words in which people read what programs write in codes. */
export const wordModules = [
  {
    table: 'choices.csv',
    file: 'packages/trade/src/tables/choices.generated.ts',
    key: 'key',
    record: 'choiceTable',
    doc: 'Choices of calculations in the words of the trade, by code; by field and code where the code means something else there.',
    row: words('name', 'name'),
  },
  {
    table: 'measures.csv',
    file: 'packages/trade/src/tables/measures.generated.ts',
    key: 'key',
    record: 'measureTable',
    doc: 'Units of calculations as people read them, by the name that fields give them.',
    row: words('name', 'name'),
  },
]
