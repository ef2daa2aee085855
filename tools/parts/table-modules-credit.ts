import { list, type Module, oneOf, words } from './table-fields.ts'

/** How the value of a field is read. */
const KINDS = [
  'sequence',
  'form',
  'reference',
  'text',
  'count',
  'day',
  'day-place',
  'party',
  'bank',
  'money',
  'day-money',
  'percent',
  'available',
  'allowed',
  'place',
  'period',
  'lines',
  'narrative',
]

/** What banks' messages about credits are made of. */
export const creditModules: readonly Module[] = [
  {
    table: 'message-fields.csv',
    file: 'packages/credit/src/tables/message-fields.generated.ts',
    key: 'tag',
    record: 'messageFields',
    doc: 'Fields of the messages about credits, by their tag; 41a is every option of 41.',
    row: {
      name: 'MessageField',
      fields: [
        words('name', 'name'),
        oneOf('kind', 'kind', KINDS, 'How its value is read.'),
        list('labels', 'labels', 'How prints head it, in either tongue, the usual first.'),
      ],
    },
  },
  {
    table: 'message-types.csv',
    file: 'packages/credit/src/tables/message-types.generated.ts',
    key: 'type',
    record: 'messageTypes',
    doc: 'Messages about credits by their type, and what fields they hold.',
    row: {
      name: 'MessageType',
      fields: [
        words('name', 'name'),
        list('must', 'must', 'Without these it is not whole: "41a" is any option, "52a/50B" one of both.'),
        list('may', 'may'),
      ],
    },
  },
]
