import { cell, quoted } from './table.ts'
import { count, list, type Module, oneOf, text, words } from './table-fields.ts'
import { calendarModules } from './table-modules-calendar.ts'
import { creditModules } from './table-modules-credit.ts'
import { customsModules } from './table-modules-customs.ts'
import { freightModules } from './table-modules-freight.ts'
import { inspectionModules } from './table-modules-inspection.ts'
import { settlementModules } from './table-modules-settlement.ts'
import { termModules } from './table-modules-terms.ts'
import { wordModules } from './table-modules-words.ts'

const MEASURES = ['count', 'mass', 'length', 'area', 'volume', 'energy', 'power', 'time', 'package']
const SIDES = ['seller', 'buyer']

/** Every module made row by row from a table of its own. */
export const modules: readonly Module[] = [
  {
    table: 'currencies.csv',
    file: 'packages/kernel/src/tables/currencies.generated.ts',
    key: 'code',
    record: 'minorUnits',
    doc: 'How many digits behind the point an amount in the currency has (ISO 4217), by its alphabetic code.',
    row: count('minorUnit', 'minor_unit'),
  },
  {
    table: 'currencies.csv',
    file: 'packages/trade/src/tables/currencies.generated.ts',
    key: 'code',
    record: 'currencyTable',
    doc: 'The currencies of ISO 4217 that amounts are written in, by alphabetic code.',
    row: {
      name: 'CurrencyRow',
      fields: [
        words('name', 'name'),
        text('numeric', 'numeric'),
        text('major', 'words_en', 'As an amount in words names it: "US DOLLARS".'),
        text(
          'minor',
          'minor_words_en',
          'Its minor unit in words, "CENTS"; empty where papers write a fraction instead.',
        ),
      ],
    },
  },
  {
    table: 'countries.csv',
    file: 'packages/trade/src/tables/countries.generated.ts',
    key: 'alpha2',
    record: 'countryTable',
    doc: 'Countries and regions of ISO 3166-1, by alpha-2 code.',
    row: {
      name: 'CountryRow',
      fields: [
        words('name', 'name', 'The short name that papers and screens show.'),
        words('formal', 'formal', 'The full name of the state; empty where the United Nations lists none.'),
        text('alpha3', 'alpha3'),
        text('numeric', 'numeric'),
        list('currencies', 'currencies', 'What is paid with there, ISO 4217.'),
        text('dial', 'dial'),
      ],
    },
  },
  {
    table: 'units.csv',
    file: 'packages/trade/src/tables/units.generated.ts',
    key: 'code',
    record: 'unitTable',
    doc: 'The units that traders count, weigh and measure in, by their code on our papers.',
    row: {
      name: 'UnitRow',
      fields: [
        text(
          'exchange',
          'exchange',
          'The code of UN/ECE Recommendation 20, or 21 with the prefix X, for files to others.',
        ),
        oneOf('measures', 'measures', MEASURES),
        words('name', 'name'),
        text('one', 'one', 'Printed after the quantity 1: "PC".'),
        text('many', 'many', 'Printed after any other quantity: "PCS".'),
        text('printedZh', 'printed_zh', 'Printed on Chinese papers: "件".'),
        list('aliases', 'aliases', 'How customers and factories write it in their files.'),
      ],
    },
  },
  {
    table: 'packages.csv',
    file: 'packages/trade/src/tables/packages.generated.ts',
    key: 'code',
    record: 'packageTable',
    doc: 'Kinds of package of UN/ECE Recommendation 21, by code.',
    row: {
      name: 'PackageRow',
      fields: [words('name', 'name'), text('one', 'one', 'Printed after the count 1.'), text('many', 'many')],
    },
  },
  {
    table: 'ports.csv',
    file: 'packages/trade/src/tables/places.generated.ts',
    key: 'name',
    record: 'placeTable',
    doc: 'The ports and airports that have a Chinese name here, by their name in UN/LOCODE.',
    only: (row) => cell(row, 'name_zh') !== '',
    row: {
      name: 'PlaceRow',
      fields: [text('zh', 'name_zh'), text('country', 'country', 'ISO 3166-1 alpha-2.')],
    },
  },
  {
    table: 'incoterms-2020.csv',
    file: 'packages/trade/src/tables/incoterms.generated.ts',
    key: 'code',
    record: 'incotermTable',
    keys: 'Incoterm',
    doc: 'Facts about the eleven Incoterms 2020 rules; the text of the rules is not reproduced.',
    row: {
      name: 'IncotermRow',
      fields: [
        words('name', 'name'),
        oneOf('mode', 'mode', ['any', 'sea'], 'Any mode of transport, or sea and inland waterway only.'),
        oneOf(
          'place',
          'place',
          ['delivery', 'destination', 'port-of-shipment', 'port-of-destination'],
          'What the named place is.',
        ),
        oneOf('mainCarriage', 'main_carriage', SIDES, 'Who contracts and pays the main carriage.'),
        oneOf('cover', 'cover', ['none', 'icc-c', 'icc-a'], 'The least cover that the seller must buy for the buyer.'),
        oneOf('exportClearance', 'export_clearance', SIDES),
        oneOf('importClearance', 'import_clearance', SIDES),
        oneOf(
          'unloading',
          'unloading',
          SIDES,
          'Who unloads at the named place, where the carriage contract is silent.',
        ),
        oneOf('risk', 'risk', ['disposal', 'carrier', 'first-carrier', 'alongside', 'on-board', 'arrived', 'unloaded']),
        words('riskPasses', 'risk', 'When the risk passes to the buyer.'),
      ],
    },
  },
  {
    table: 'unit-factors.csv',
    file: 'packages/trade/src/tables/unit-factors.generated.ts',
    key: 'code',
    record: 'unitFactors',
    doc: 'How many pieces, kilograms, metres, square or cubic metres a unit is, by its code on our papers.',
    row: { name: 'factor', type: 'string', value: (row) => quoted(cell(row, 'factor')) },
  },
  ...calendarModules,
  ...freightModules,
  ...inspectionModules,
  ...settlementModules,
  ...termModules,
  ...wordModules,
  ...customsModules,
  ...creditModules,
]
