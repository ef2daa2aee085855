import { type Module, words } from './table-fields.ts'

/** The modules of the codes that a Chinese customs declaration is filled in with. */
export const customsModules: readonly Module[] = [
  codes('trade-modes', 'customsTradeModes', 'CustomsTradeMode', 'Supervision modes 监管方式, by four-digit code.'),
  codes('levy-types', 'customsLevyTypes', 'CustomsLevyType', 'Kinds of levy 征免性质, by three-digit code.'),
  codes('levy-modes', 'customsLevyModes', 'CustomsLevyMode', 'Ways of levy 征免, by code.'),
  codes(
    'transaction-modes',
    'customsTransactionModes',
    'CustomsTransactionMode',
    'Transaction modes 成交方式, by code.',
  ),
  codes('transport-modes', 'customsTransportModes', 'CustomsTransportMode', 'Modes of transport 运输方式, by code.'),
  codes('packages', 'customsPackages', 'CustomsPackage', 'Packaging 包装种类, by two-digit code.'),
  codes('units', 'customsUnits', 'CustomsUnit', 'Units of quantity 计量单位, by three-digit code.'),
]

function codes(name: string, record: string, row: string, doc: string): Module {
  return {
    table: `customs/${name}.csv`,
    file: `packages/trade/src/tables/customs-${name}.generated.ts`,
    key: 'code',
    record,
    doc,
    row: { name: row, fields: [words('name', 'name')] },
  }
}
