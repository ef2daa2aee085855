import { type Decimal, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsTransactionModes } from '../tables/customs-transaction-modes.generated.ts'

const charge = (en: string, zh: string, marks: readonly ['1', ...('1' | '2' | '3')[]]) =>
  told(
    z.strictObject({
      mark: explained(told(z.enum(marks), 'Mark', '标志'), {
        1: ['1: rate in %', '1 率（%）'],
        2: ['2: price for a tonne', '2 每吨单价'],
        3: ['3: total', '3 总价'],
      }),
      amount: positive(
        'Amount; in % where the mark is 1 (0.3 is 0.3 %)',
        '数额；标志为 1 时填百分数（0.3 即 0.3%）',
        'money or %',
      ),
      currency: told(
        z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional(),
        'Currency, ISO 4217; none for a rate',
        '币制；率不填',
        'ISO 4217',
      ),
    }),
    en,
    zh,
  )

const input = z.strictObject({
  direction: convention(['import', 'export'], 'Import or export', '进口或出口'),
  terms: told(
    z.enum(['CIF', 'CIP', 'DAP', 'DPU', 'DDP', 'CFR', 'CPT', 'FOB', 'FCA', 'FAS', 'C&I', 'EXW']),
    'Delivery term of the contract',
    '合同贸易术语',
  ),
  price: positive('Total price', '总价', 'money'),
  grossTonnes: positive('Gross weight', '毛重', 't').optional(),
  freight: charge('Freight as it would be declared', '运费', ['1', '2', '3']).optional(),
  premium: charge('Insurance as it would be declared', '保险费', ['1', '3']).optional(),
  other: charge('Other charges to be added', '杂费（计入）', ['1', '3']).optional(),
  deduction: charge('Other charges to be taken off', '杂费（扣除，填报为负数）', ['1', '3']).optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  mode: told(z.string(), 'Transaction mode 成交方式', '成交方式代码'),
  modeName: told(z.string(), 'Its name', '成交方式名称'),
  freightWanted: told(z.boolean(), 'Freight must be filled in', '须填运费'),
  premiumWanted: told(z.boolean(), 'Insurance must be filled in', '须填保费'),
  freight: told(
    z.string(),
    'Freight as filled in: currency/amount/mark; empty where none',
    '运费栏填报：币制/数额/标志',
  ),
  premium: told(z.string(), 'Insurance as filled in', '保费栏填报'),
  other: told(z.string(), 'Other charges as filled in', '杂费栏填报'),
  freightAmount: answerFigure('Freight in its currency', '运费金额', 'money'),
  premiumAmount: answerFigure('Insurance in its currency', '保险费金额', 'money'),
})

/**
 * The boxes 成交方式, 运费, 保费 and 杂费 of the declaration (D-09 to D-11): which must be filled, how they are written, what they
 * come to. Amounts half up to two places; an insurance rate is on price plus freight of one currency. Throws Unusable for every box that is missing.
 */
export function declarationCharges(given: Given, sheet: Worksheet): z.output<typeof output> {
  const mode = MODES[given.terms]
  const wanted = WANTED[given.direction][mode]
  refuse(faultsOf(given, wanted))
  const modeName = customsTransactionModes[mode]?.name.zh ?? ''
  sheet.remark({
    en: `${given.terms} is declared as ${mode} ${modeName}`,
    zh: `${given.terms} 申报为 ${mode} ${modeName}`,
  })
  const freightAmount = wanted.freight
    ? amountOf(given.freight, FREIGHT, { P: given.price, t: given.grossTonnes ?? zero }, sheet)
    : zero
  const based = { P: given.price, t: zero, F: given.direction === 'import' ? freightAmount : zero }
  const premiumAmount = wanted.premium ? amountOf(given.premium, PREMIUM, based, sheet) : zero
  return {
    mode,
    modeName,
    freightWanted: wanted.freight,
    premiumWanted: wanted.premium,
    freight: wanted.freight ? filled(given.freight, '') : '',
    premium: wanted.premium ? filled(given.premium, '') : '',
    other: given.other ? filled(given.other, '') : filled(given.deduction, '-'),
    freightAmount,
    premiumAmount,
  }
}

type Mode = '1' | '2' | '3' | '4' | '7'
interface Wanted {
  readonly freight: boolean
  readonly premium: boolean
}
type Charge = NonNullable<Given['freight']>

const FREIGHT = { en: 'Freight', zh: '运费' }
const PREMIUM = { en: 'Insurance', zh: '保险费' }
const BOTH = { freight: true, premium: true }
const NONE = { freight: false, premium: false }
const ONLY_FREIGHT = { freight: true, premium: false }
const ONLY_PREMIUM = { freight: false, premium: true }

const MODES: Readonly<Record<Given['terms'], Mode>> = {
  ...{ CIF: '1', CIP: '1', DAP: '1', DPU: '1', DDP: '1' },
  ...{ CFR: '2', CPT: '2', FOB: '3', FCA: '3', FAS: '3', 'C&I': '4', EXW: '7' },
}

const WANTED: Readonly<Record<Given['direction'], Readonly<Record<Mode, Wanted>>>> = {
  import: { '1': NONE, '2': ONLY_PREMIUM, '3': BOTH, '4': ONLY_FREIGHT, '7': BOTH },
  export: { '1': BOTH, '2': ONLY_FREIGHT, '3': NONE, '4': ONLY_PREMIUM, '7': NONE },
}

interface Base {
  readonly P: Decimal
  readonly t: Decimal
  readonly F?: Decimal
}

function amountOf(given: Charge | undefined, says: Words, base: Base, sheet: Worksheet): Decimal {
  const f = given?.amount ?? zero
  if (given?.mark === '1')
    return sheet.figure(
      says,
      base.F ? 'X = (P + F) × f ÷ 100' : 'X = P × f ÷ 100',
      { ...base, F: base.F ?? zero, f },
      halfUp(2),
    )
  if (given?.mark === '2') return sheet.figure(says, 'X = t × f', { ...base, F: zero, f }, halfUp(2))
  return sheet.figure(says, 'X = f', { f }, halfUp(2))
}

/** "USD/2800/3"; a rate is written with its mark alone: "0.3/1". */
function filled(given: Charge | undefined, sign: string): string {
  if (!given) return ''
  return given.mark === '1'
    ? `${sign}${given.amount}/1`
    : `${given.currency ?? ''}/${sign}${given.amount}/${given.mark}`
}

function faultsOf(given: Given, wanted: Wanted): readonly (Fault | false)[] {
  const { freight, premium } = given
  const noCurrency = (name: 'freight' | 'premium' | 'other' | 'deduction') =>
    given[name] !== undefined &&
    given[name].mark !== '1' &&
    given[name].currency === undefined &&
    fault(`${name}.currency`, 'missing', 'An amount needs its currency.', '金额须填币制。')
  return [
    wanted.freight &&
      freight === undefined &&
      fault('freight', 'missing', 'This term leaves freight out of the price: fill it in.', '该成交方式须填报运费。'),
    wanted.premium &&
      premium === undefined &&
      fault('premium', 'missing', 'This term leaves insurance out of the price: fill it in.', '该成交方式须填报保费。'),
    freight?.mark === '2' &&
      given.grossTonnes === undefined &&
      fault('grossTonnes', 'missing', 'Freight for a tonne needs the gross weight.', '按吨计运费须填毛重。'),
    noCurrency('freight'),
    noCurrency('premium'),
    noCurrency('other'),
    noCurrency('deduction'),
  ]
}

export const declarationChargesCalculation = calculation({
  name: 'declaration-charges',
  title: {
    en: 'Transaction mode, freight and insurance boxes of the customs declaration',
    zh: '报关单成交方式、运费、保费、杂费填报',
  },
  topic: 'customs',
  says: {
    en: 'Which transaction mode a term is declared as, which charges must be filled in, and how.',
    zh: '贸易术语对应的成交方式代码，运费、保费、杂费应否填报及如何填报。',
  },
  rules: ['D-09', 'D-10', 'D-11'],
  sources: [{ title: '海关进出口货物报关单填制规范', at: unread('boxes 27–30') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Import FOB: both are filled in', zh: '进口 FOB：运费、保费均填' },
      input: {
        terms: 'FOB',
        price: 50000,
        freight: { mark: '3', amount: 2800, currency: 'USD' },
        premium: { mark: '1', amount: '0.3' },
      },
      gives: { mode: '3', freight: 'USD/2800/3', premium: '0.3/1', premiumAmount: '158.4' },
    },
    {
      title: { en: 'Export CFR: freight by the tonne', zh: '出口 CFR：每吨运费' },
      input: {
        direction: 'export',
        terms: 'CFR',
        price: 80000,
        grossTonnes: '24.5',
        freight: { mark: '2', amount: 36, currency: 'USD' },
      },
      gives: { mode: '2', freight: 'USD/36/2', premium: '', freightAmount: '882' },
    },
    {
      title: {
        en: 'Import DDP is declared as CIF; itemised costs after arrival come off',
        zh: '进口 DDP 按 CIF 申报，列明的到货后费用扣除',
      },
      input: { terms: 'DDP', price: 60000, deduction: { mark: '3', amount: 1500, currency: 'CNY' } },
      gives: { mode: '1', freightWanted: false, other: 'CNY/-1500/3' },
    },
    {
      title: { en: 'Export FOB: none', zh: '出口 FOB：均不填' },
      input: { direction: 'export', terms: 'FOB', price: 60000 },
      gives: { mode: '3', freight: '', premium: '' },
    },
  ],
  work: declarationCharges,
})
