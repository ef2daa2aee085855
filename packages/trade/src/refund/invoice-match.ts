import { compare, type Decimal, sumOf } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, positive, share, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const quantity = z.strictObject({
  value: positive('Quantity', '数量', 'units'),
  unit: told(z.string().trim().min(1), 'Unit', '单位'),
})
const invoice = z.strictObject({
  number: told(z.string().optional(), 'Number of the invoice', '发票号码'),
  name: told(z.string().trim().min(1), 'Name of the goods', '货物名称'),
  ...quantity.shape,
  refundRate: share('Refund rate of the goods, where the invoice has several', '退税率（发票含多种货物时）').optional(),
})
const declared = z.strictObject({
  number: told(z.string().optional(), 'Declaration and line number', '报关单号及项号'),
  name: told(z.string().trim().min(1), 'Name of the goods', '商品名称'),
  quantities: told(
    z.array(quantity).min(1),
    'Quantities in the legal units and the transaction unit',
    '法定第一、第二数量及成交数量',
  ),
  refundRate: share('Refund rate', '退税率'),
  invoices: told(z.array(invoice).min(1), 'Special invoices linked to the line', '关联的专用发票'),
})
const input = z.strictObject({
  lines: told(z.array(declared).min(1), 'Lines of export declarations', '出口报关单商品项'),
})

const output = z.strictObject({
  matches: told(z.boolean(), 'Everything matches', '全部匹配'),
  lines: told(
    z.array(
      z.strictObject({
        matches: told(z.boolean(), 'The line matches its invoices', '该项匹配'),
        declared: answerFigure('Declared quantity in the unit of the invoices', '报关数量', 'units'),
        invoiced: answerFigure('Invoiced quantity', '发票数量合计', 'units'),
        reasons: told(z.array(z.string()), 'What does not match', '不匹配原因'),
      }),
    ),
    'Each line',
    '各项',
  ),
})

/**
 * Whether the lines of an export declaration match their special invoices one to one (V-12): same name, a unit of the declaration, the
 * same quantity, one refund rate. Quantities exact.
 */
export function invoiceMatch(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const lines = given.lines.map((line) => matched(line, sheet))
  return { matches: lines.every(({ matches }) => matches), lines }
}

function matched(line: z.output<typeof declared>, sheet: Worksheet) {
  const unit = line.invoices[0]?.unit ?? ''
  const same = line.quantities.filter((one) => one.unit === unit)
  const invoiced = sheet.figure({ en: `Invoiced: ${line.name}`, zh: `发票数量：${line.name}` }, 'Q = q', {
    q: sumOf(line.invoices.map(({ value }) => value)),
  })
  const reasons = reasonsOf(line, invoiced)
  for (const reason of reasons) sheet.remark(reason)
  const fit = same.find(({ value }) => compare(value, invoiced) === 0) ?? same[0] ?? line.quantities[0]
  return {
    matches: reasons.length === 0,
    declared: fit?.value ?? invoiced,
    invoiced,
    reasons: reasons.map(({ en, zh }) => `${en} · ${zh}`),
  }
}

function reasonsOf(line: z.output<typeof declared>, invoiced: Decimal): readonly Words[] {
  const units = new Set(line.invoices.map(({ unit }) => unit))
  const same = line.quantities.filter(({ unit }) => units.has(unit))
  const all: readonly (Words | false)[] = [
    units.size > 1 && { en: 'The invoices have several units', zh: '发票计量单位不一致' },
    same.length === 0 && {
      en: 'The unit of the invoice is none of the declaration’s',
      zh: '发票单位与报关单各单位均不一致',
    },
    same.length > 0 &&
      !same.some(({ value }) => compare(value, invoiced) === 0) && { en: 'The quantities differ', zh: '数量不一致' },
    line.invoices.some(({ name }) => name !== line.name) && { en: 'The names differ', zh: '货物名称不一致' },
    line.invoices.some(({ refundRate }) => refundRate !== undefined && refundRate !== line.refundRate) && {
      en: 'Several refund rates in one line',
      zh: '同一项下退税率不一致',
    },
  ]
  return all.filter((one) => one !== false)
}

export const invoiceMatchCalculation = calculation({
  name: 'refund-invoice-match',
  title: { en: 'Do export declaration and special invoices match', zh: '报关单与进货发票匹配一致性检查' },
  topic: 'refund',
  says: {
    en: 'Whether names, units, quantities and refund rates of declaration and invoices agree.',
    zh: '外贸企业退税：报关单与专用发票的品名、单位、数量、退税率是否一致。',
  },
  rules: ['V-12'],
  sources: [{ title: '外贸企业出口退税申报', at: unread('one-to-one match') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Two invoices make up the second legal unit', zh: '两张发票合计等于第二法定数量' },
      input: {
        lines: [
          {
            name: '针织衫',
            quantities: [
              { value: 820, unit: '千克' },
              { value: 4000, unit: '件' },
            ],
            refundRate: '0.13',
            invoices: [
              { name: '针织衫', value: 2500, unit: '件' },
              { name: '针织衫', value: 1500, unit: '件' },
            ],
          },
        ],
      },
      gives: { matches: true, 'lines.0.invoiced': '4000' },
    },
    {
      title: { en: 'Another unit and another name', zh: '单位与品名不一致' },
      input: {
        lines: [
          {
            name: '针织衫',
            quantities: [{ value: 820, unit: '千克' }],
            refundRate: '0.13',
            invoices: [{ name: '毛衣', value: 4000, unit: '件' }],
          },
        ],
      },
      gives: { matches: false, 'lines.0.reasons.length': 2 },
    },
  ],
  work: invoiceMatch,
})
