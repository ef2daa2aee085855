import { type Module, oneOf, text, words } from './table-fields.ts'

const BEARERS = ['seller', 'buyer', 'agreed']

/** Terms of delivery beside the eleven of today: those of older rules, and what charter trades add to them. */
export const termModules: readonly Module[] = [
  {
    table: 'incoterms-old.csv',
    file: 'packages/trade/src/tables/incoterms-old.generated.ts',
    key: 'code',
    record: 'oldIncotermTable',
    keys: 'OldIncoterm',
    doc: 'Terms of older rules, and which rule of 2020 stands in their place.',
    row: {
      name: 'OldIncotermRow',
      fields: [
        oneOf('now', 'now', ['DAP', 'DPU', 'CFR'], 'The rule of 2020 with the same duties.'),
        text('since', 'since', 'First day of the rules that have another in its place.'),
        text('rules', 'rules', 'The last rules that had it: "2000".'),
        words('name', 'name'),
        words('note', 'note', 'What to mind.'),
      ],
    },
  },
  {
    table: 'incoterm-variants.csv',
    file: 'packages/trade/src/tables/incoterm-variants.generated.ts',
    key: 'code',
    record: 'incotermVariantTable',
    keys: 'IncotermVariant',
    doc: 'Words added to FOB, CFR and CIF, and who bears loading and unloading by them.',
    row: {
      name: 'IncotermVariantRow',
      fields: [
        oneOf('base', 'base', ['FOB', 'CFR', 'CIF'], 'The rule to which they are added.'),
        words('name', 'name'),
        oneOf('loading', 'loading', BEARERS, 'Loading on board.'),
        oneOf('stowing', 'stowing', BEARERS),
        oneOf('trimming', 'trimming', BEARERS),
        oneOf('unloading', 'unloading', BEARERS, 'From the hold to the reach of the tackle.'),
        oneOf('lighterage', 'lighterage', BEARERS, 'Lighters and wharfage at the port of destination.'),
      ],
    },
  },
]
