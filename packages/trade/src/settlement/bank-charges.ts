import { compare, type Decimal, one, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, explained, figure, positive, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const charge = z.strictObject({
  name: told(
    z.string().trim().min(1).max(80),
    'Charge: advising, negotiation, reimbursement, discrepancy, courier, T/T',
    '费用名称：通知费、议付费、偿付费、不符点费、邮费、电汇费',
  ),
  rate: rate('Share of the drawing: 0.00125 is 0.125 %', '费率（按金额）').default(zero),
  fixed: figure('Fixed amount', '固定金额', 'money').default(zero),
  least: figure('Least', '最低收费', 'money').default(zero),
  most: figure('Most', '最高收费', 'money').optional(),
  times: figure('How many times it is charged', '收取次数', 'occasions').default(one),
  exchange: positive(
    'Where least, most and fixed are in home money: home money for one unit of the drawing',
    '最低、最高、固定金额以本币计时：一单位货款折本币',
    'home money',
  ).default(one),
  bornBy: told(z.enum(['us', 'them']).default('us'), 'Who bears it', '由谁承担'),
})

const input = z.strictObject({
  drawn: positive('Amount drawn or remitted', '索汇（汇款）金额', 'money'),
  charges: told(z.array(charge).max(40), 'Charges', '各项费用', 'charges'),
  option: explained(told(z.enum(['OUR', 'SHA', 'BEN']), 'Who bears the charges of a remittance', '汇款费用承担方式'), {
    OUR: ['OUR: all on the payer', 'OUR：全由付款人承担'],
    SHA: ['SHA: each his own, as said at each charge', 'SHA：各自承担，按各项费用所填'],
    BEN: ['BEN: all on the payee', 'BEN：全由收款人承担'],
  }).optional(),
  ...moneyFields,
})
type Given = z.output<typeof input>
type Charge = z.output<typeof charge>

const output = z.strictObject({
  received: answerFigure('Amount received', '实收金额', 'money'),
  ours: answerFigure('Charges that the payee bears', '收款人承担费用', 'money'),
  theirs: answerFigure('Charges that the payer bears', '付款人承担费用', 'money'),
  charges: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Charge', '费用名称'),
        amount: answerFigure('Amount', '金额', 'money'),
        bornBy: told(z.enum(['us', 'them']), 'Who bears it', '由谁承担'),
      }),
    ),
    'Charge by charge',
    '逐项费用',
  ),
})

/**
 * What arrives after bank charges (S-05): drawn − the charges that we bear. A charge is its share of the drawing, not below its least nor above
 * its most, plus what is fixed; each half up to the places of the currency. Throws Unusable where charges eat the drawing.
 */
export function bankCharges(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(given.charges.map(crossed))
  const charges = given.charges.map((one) => ({
    name: one.name,
    amount: amountOf(one, given, sheet),
    bornBy: bearer(one, given),
  }))
  const of = (who: 'us' | 'them') => sumOf(charges.filter((one) => one.bornBy === who).map(({ amount }) => amount))
  const [C, theirs] = [of('us'), of('them')]
  const R = sheet.figure({ en: 'Received', zh: '实收金额' }, 'R = A − C', { A: given.drawn, C })
  refuse([
    compare(R, zero) < 0 && fault('charges', 'nothing-left', 'The charges take the whole amount.', '费用超过货款。'),
  ])
  return { charges, ours: C, theirs, received: R }
}

function crossed({ least, most }: Charge, i: number): Fault | false {
  return (
    most !== undefined &&
    compare(most, least) < 0 &&
    fault(`charges.${i}.most`, 'limits-crossed', 'The most is less than the least.', '最高收费低于最低收费。')
  )
}

function bearer({ bornBy }: Charge, { option }: Given): 'us' | 'them' {
  if (option === 'OUR') return 'them'
  return option === 'BEN' ? 'us' : bornBy
}

function amountOf(one: Charge, given: Given, sheet: Worksheet): Decimal {
  const { rate: r, fixed: F, least, most, times: n, exchange: E } = one
  const share = most === undefined ? 'max(A × r × E, least)' : 'min(max(A × r × E, least), most)'
  const figures = { A: given.drawn, r, F, least, n, E, ...(most === undefined ? {} : { most }) }
  return sheet.figure({ en: one.name, zh: one.name }, `X = (${share} + F) × n ÷ E`, figures, stated(given))
}

export const bankChargesCalculation = calculation({
  name: 'bank-charges',
  title: { en: 'Bank charges and amount received', zh: '银行费用与实收金额' },
  topic: 'settlement',
  says: {
    en: 'What is left of a drawing or remittance after the charges of the banks.',
    zh: '货款扣除银行各项费用后实收多少。',
  },
  rules: ['S-03', 'S-05'],
  sources: [{ title: 'Bank tariffs', at: unread('the bank’s own tariff decides') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Negotiation 0.125 %, reimbursement 35, courier 25', zh: '议付费 0.125%、偿付费 35、邮费 25' },
      input: {
        drawn: '46980',
        charges: [
          { name: 'negotiation', rate: '0.00125' },
          { name: 'reimbursement', fixed: 35 },
          { name: 'courier', fixed: 25 },
        ],
      },
      gives: { 'charges.0.amount': '58.73', ours: '118.73', received: '46861.27' },
    },
    {
      title: { en: 'A remittance with all charges on the payer', zh: '费用全由付款人承担的汇款' },
      input: { drawn: '91000', option: 'OUR', charges: [{ name: 'T/T', rate: '0.001', least: '50', most: '80' }] },
      gives: { ours: '0', theirs: '80', received: '91000' },
    },
  ],
  work: bankCharges,
})
