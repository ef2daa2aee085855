import { type Breakage, forbiddenAt } from './breakage.ts'

/** What must not compile. */
export const brokenTypes: readonly Breakage[] = [
  {
    broken: 'fetch, process, document and console in a pure room',
    files: {
      'packages/forms/src/zz-outside.ts':
        "export const a = fetch('x')\nexport const b = process.env\nexport const c = document.title\nconsole.log(a, b, c)\n",
    },
    heard: {
      types: [
        /zz-outside\.ts\(1,\d+\): error TS2304: Cannot find name 'fetch'/,
        /zz-outside\.ts\(2,\d+\): error TS2591: Cannot find name 'process'/,
        /zz-outside\.ts\(3,\d+\): error TS2584: Cannot find name 'document'/,
        /zz-outside\.ts\(4,\d+\): error TS2584: Cannot find name 'console'/,
      ],
      style: [
        /zz-outside\.ts:4:\d+ lint\/suspicious\/noConsole/,
        forbiddenAt('zz-outside\\.ts', 'reads nothing from outside'),
      ],
    },
  },
  {
    broken: 'a file that no compilation reads',
    files: { 'packages/server/scripts/zz-loose.ts': 'export const loose: string = 1\n' },
    heard: { types: [/not-compiled: packages\/server\/scripts\/zz-loose\.ts/] },
  },
  {
    broken: 'English without Chinese',
    files: {
      'packages/kernel/src/zz-words.ts':
        "import type { Words } from './words.ts'\nexport const name: Words = { en: 'Packing list' }\n",
    },
    heard: { types: [/zz-words\.ts\(2,\d+\): error TS2741: Property 'zh' is missing/] },
  },
  {
    broken: 'derive reads a section that the form did not declare',
    files: {
      'packages/forms/src/kinds/zz-greedy/form.ts': [
        "import type { Form } from '../../form.ts'",
        "export const derive: Form<object, object, 'contract'>['derive'] = ({ contract, offer }) => ({",
        '  settled: contract.terms.currency,',
        '  offered: offer.terms.currency,',
        '})',
        '',
      ].join('\n'),
    },
    heard: { types: [/zz-greedy\/form\.ts\(4,\d+\): error TS18048: 'offer' is possibly 'undefined'/] },
  },
  {
    broken: 'a price where goods are shipped, not sold',
    files: {
      'packages/orderfile/src/zz-priced-shipment.ts': [
        "import type { ShipmentTerms } from '@gendan/forms/deal/terms'",
        "const shipped = { from: 'Ningbo', to: 'Oslo', partial: false, transhipment: true }",
        "export const priced: ShipmentTerms = { ...shipped, unitPrice: '12.40' }",
        '',
      ].join('\n'),
    },
    heard: { types: [/zz-priced-shipment\.ts\(3,\d+\): error TS2353: .*'unitPrice' does not exist/] },
  },
  {
    broken: 'an enum',
    files: { 'packages/kernel/src/zz-enum.ts': 'export enum Colour {\n  Red,\n}\n' },
    heard: {
      types: [/zz-enum\.ts\(1,\d+\): error TS1294/],
      style: [/zz-enum\.ts:1:\d+ lint\/style\/noEnum/],
    },
  },
  {
    broken: "a package that brings Node's types into the window",
    files: { 'packages/web/src/zz-leak.ts': "import type { Pool } from 'pg'\nexport type Leak = Pool\n" },
    heard: { types: [/leaked: \S*@types\/node\/\S+ came in/] },
  },
]
